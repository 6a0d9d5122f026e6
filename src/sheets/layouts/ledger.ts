import type { Loan, LoanBook } from '../../book/records';
import type { Finding } from '../../book/finding';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import type { FoundTable } from '../table/found-table';
import { checkTotals } from '../table/totals';
import { assign, repaymentOf } from './assign';
import type { Assigned } from './assign';
import { checkDisbursement, checkOverpaid, checkRepayment, checkStated } from './checks';
import type { CheckFrame } from './checks';
import { loanIndex } from './loan-index';
import { loanRows } from './loan-rows';
import { withStatus } from './loan-status';
import { mergeLoans } from './merge-loans';
import type { ReadList } from './merge-loans';
import { recordsInterest, repaymentRows } from './repayment-rows';
import { union } from './union';

export interface LedgerBook {
  readonly book: LoanBook;
  readonly findings: readonly Finding[];
  /** The tables whose rows went into the book. */
  readonly used: readonly FoundTable[];
  /** Loan rows that stand in the lists, readable or not. */
  readonly rows: number;
}

function readLists(tables: readonly FoundTable[]): ReadList[] {
  let counted = 0;
  return tables.map((table) => {
    const notes = takeNotes();
    const rows = loanRows(table, notes, counted);
    counted += table.rows.length;
    checkTotals(table, notes);
    return { table, rows, notes };
  });
}

function byLoan(assigned: readonly Assigned[]): ReadonlyMap<string, readonly Assigned[]> {
  const found = new Map<string, Assigned[]>();
  for (const one of assigned) {
    const list = found.get(one.draft.loan.key);
    if (list) list.push(one);
    else found.set(one.draft.loan.key, [one]);
  }
  return found;
}

function noteLedgers(ledgers: readonly FoundTable[], interestRecorded: boolean, notes: Notes): void {
  for (const table of ledgers) {
    const at = { table, row: table.headingRow, column: table.firstColumn };
    if (table.rows.length === 0) notes.add('DAT-03', 'emptyLedger', {}, { ...at, severity: 'warning' });
    checkTotals(table, notes);
  }
  const first = ledgers[0];
  if (!interestRecorded && first !== undefined)
    notes.add(
      'DAT-03',
      'interestColumn',
      {},
      { table: first, row: first.headingRow, column: first.firstColumn, severity: 'info' },
    );
}

/**
 * A book that is kept as lists of loans and ledgers of repayments.
 *
 * @param lists the lists of loans found, at least one
 * @param ledgers the ledgers found, at least one
 */
export function ledgerBook(
  lists: readonly FoundTable[],
  ledgers: readonly FoundTable[],
  checks: Omit<CheckFrame, 'notes'>,
): LedgerBook {
  const { drafts, used } = mergeLoans(readLists(lists));
  const notes = takeNotes();
  const frame = { ...checks, notes };
  const index = loanIndex(
    drafts,
    used.flatMap(({ rows }) => rows.leftOut),
  );
  const interestRecorded = ledgers.some(recordsInterest);
  noteLedgers(ledgers, interestRecorded, notes);
  const rows = ledgers.flatMap((table) => repaymentRows(table, notes));
  const assigned = union(assign(rows, index, notes), notes);
  const payments = byLoan(assigned);
  const loans: Loan[] = drafts.map((draft) => {
    const own = payments.get(draft.loan.key) ?? [];
    checkDisbursement(draft, frame);
    checkStated(draft, own, frame);
    checkOverpaid(draft, own, frame);
    return withStatus(draft, own, notes);
  });
  for (const one of assigned) checkRepayment(one, frame);
  return {
    book: { loans, repayments: assigned.map(repaymentOf), interestRecorded },
    findings: [...used.flatMap((list) => list.notes.findings()), ...notes.findings()],
    used: [...used.map(({ table }) => table), ...ledgers],
    rows: used.reduce((sum, { table }) => sum + table.rows.length, 0),
  };
}
