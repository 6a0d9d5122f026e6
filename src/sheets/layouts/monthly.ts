import { addDays, addMonths, civilDate, endOfMonth, firstOfMonth } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { amountColumn, readAmountIn } from '../cells/amount-column';
import type { Cell } from '../sheet-data';
import { takeNotes } from '../notes';
import type { Notes } from '../notes';
import { tableReader } from '../table/columns-read';
import type { TableReader } from '../table/columns-read';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { checkTotals } from '../table/totals';
import { checkHeadings } from './heading-checks';
import type { LoanDraft } from './loan-draft';
import { loanRows } from './loan-rows';
import type { LayoutSource } from './merge-source';
import { alikeColumns, checkMonthGaps, checkMonthTwice } from './monthly-gaps';
import { monthGroups } from './monthly-columns';
import type { MonthGroup } from './monthly-columns';
import { figureName, figuresOf, figureText } from './progress-report-figures';
import { meaningOfSingles, noteSingles } from './monthly-singles';
import type { Singles } from './monthly-singles';
import { partsOf } from './repayment-parts';
import type { LedgerRow } from './repayment-rows';
import type { RowFrame } from './read-cell';

/** A monthly recap: one row a loan, the months to its right. */
export interface Monthly {
  /** As a list of loans; the months' columns are no terms of the loan. */
  readonly table: FoundTable;
  readonly groups: readonly MonthGroup[];
  /** The column at the right that sums the months' jasa; only held against them. */
  readonly interestTotal: number | null;
}

const columnsOfGroups = (groups: readonly MonthGroup[]): ReadonlySet<number> =>
  new Set(groups.flatMap(({ columns }) => Object.values(columns).flat()));

/**
 * A monthly recap of a list of loans.
 *
 * @param table a table that fits a list of loans
 * @returns null where it has no month's columns
 */
export function monthly(table: FoundTable): Monthly | null {
  const groups = monthGroups(table);
  const columns = columnsOfGroups(groups);
  if (groups.length === 0 || (groups.length < 2 && groups.every(({ label }) => label.kind === 'nth'))) return null;
  const kept: Record<string, readonly number[]> = {};
  for (const [key, list] of Object.entries(table.columns)) {
    const left = list.filter((column) => !columns.has(column));
    if (left.length > 0) kept[key] = left;
  }
  if (['disbursed', 'principal'].some((key) => kept[key] === undefined)) return null;
  const figures = figuresOf({
    ...table,
    headings: Object.fromEntries(Object.entries(table.headings).filter(([column]) => !columns.has(Number(column)))),
  });
  const paid = totalAtRight(table, columns, 'pokok') ?? figures.columns[figureName('paidToDate', 'principal')]?.[0];
  const balance = kept['balance']?.[0] ?? figures.columns[figureName('balance', 'principal')]?.[0];
  const both = groups.some((group) => group.columns.principal !== undefined);
  const stated = both ? (kept['paid']?.[0] ?? paid) : undefined;
  delete kept['paid'];
  const adjusted = {
    ...kept,
    ...(stated === undefined ? {} : { paid: [stated] }),
    ...(balance === undefined ? {} : { balance: [balance] }),
  };
  return {
    table: { ...table, columns: adjusted },
    groups,
    interestTotal: totalAtRight(table, columns, 'jasa') ?? null,
  };
}

/** "Jumlah" over "Pokok" or "Jasa" at the right: what all months come to. */
function totalAtRight(table: FoundTable, months: ReadonlySet<number>, part: 'pokok' | 'jasa'): number | undefined {
  const total = new RegExp(`^(jumlah|total)\\b(?!.*(pinjaman|tungga)).*\\b${part}$`);
  const found = Object.entries(table.headings).find(
    ([column, heading]) => !months.has(Number(column)) && total.test(figureText(heading)),
  );
  return found === undefined ? undefined : Number(found[0]);
}

/** Reads amounts with the habit of all months' columns together where one column is too thin to tell. */
function monthReader(table: FoundTable, columns: ReadonlySet<number>): TableReader {
  const reader = tableReader(table);
  function* all(): Generator<Cell> {
    for (const row of table.rows) for (const column of columns) yield cellAt(table.sheet, row, column);
  }
  const habit = amountColumn(all());
  return {
    ...reader,
    amount: (row, column) => {
      const read = reader.amount(row, column);
      return read.kind === 'ambiguous' && columns.has(column)
        ? readAmountIn(cellAt(table.sheet, row, column), habit)
        : read;
    },
  };
}

/** A month counts as paid on its last day; the n-th instalment at the end of the month (or on the day of the week) in which it falls due. */
function paidOn({ label }: MonthGroup, draft: LoanDraft): CivilDate {
  if (label.kind === 'month') return endOfMonth(civilDate(label.year, label.month, 1));
  const { disbursed, period } = draft.loan;
  if (period.unit === 'week') return addDays(disbursed, 7 * period.every * label.n);
  return endOfMonth(addMonths(disbursed, period.every * label.n));
}

function groupTable(table: FoundTable, { columns }: MonthGroup, singles: Singles['meaning']): FoundTable {
  const names = Object.entries(table.columns).filter(([key]) =>
    ['loanId', 'groupAndId', 'group', 'borrower'].includes(key),
  );
  const parts: Record<string, readonly number[]> = Object.fromEntries(names);
  if (columns.principal) parts['principalPart'] = alikeColumns(table, columns.principal);
  if (columns.interest) parts['interestPart'] = columns.interest;
  if (columns.total) parts['total'] = alikeColumns(table, columns.total);
  if (columns.single) parts[singles] = alikeColumns(table, columns.single);
  return { ...table, kind: 'repayments', columns: parts };
}

/** DAT-06 where the jasa that a row states in all is not that of its months. */
function checkInterest(
  { table, interestTotal }: Monthly,
  drafts: readonly LoanDraft[],
  { rows, reader }: { readonly rows: readonly LedgerRow[]; readonly reader: TableReader },
  notes: Notes,
): void {
  if (interestTotal === null) return;
  const sums = new Map<number, number>();
  for (const { row, interest } of rows) sums.set(row, (sums.get(row) ?? 0) + (interest ?? NaN));
  for (const { loan } of drafts) {
    const [stated, computed] = [reader.amount(loan.source.row, interestTotal), sums.get(loan.source.row) ?? 0];
    if (stated.kind !== 'value' || Number.isNaN(computed) || stated.value === computed) continue;
    const at = { table, row: loan.source.row, column: interestTotal, loan: loan.id, group: loan.group };
    notes.add('DAT-06', 'ledgerPaid', { stated: stated.value, computed }, at);
  }
}

/**
 * Reads a monthly recap: each filled month of each loan is one repayment.
 *
 * @param today a month that is not over yet counts as paid by today
 * @param counted loans in the lists before this one
 */
export function monthlySource(found: Monthly, today: CivilDate, counted: number): LayoutSource {
  const { table, groups } = found;
  const [own, notes] = [takeNotes(), takeNotes()];
  const read = loanRows(table, own, counted);
  checkTotals(table, own);
  const months = columnsOfGroups(groups);
  checkHeadings(table, own, months);
  checkMonthGaps(table, months, own);
  checkMonthTwice(table, groups, own);
  const reader = monthReader(table, months);
  const singles = meaningOfSingles(found, read.drafts, reader);
  const rows: LedgerRow[] = [];
  for (const group of groups) {
    const ledger = groupTable(table, group, singles.meaning);
    const dated = group.columns.date?.[0];
    checkTotals(ledger, notes);
    for (const draft of read.drafts) {
      const { id, group: name, source, disbursed, principal } = draft.loan;
      const frame: RowFrame = { table: ledger, reader, notes, row: source.row, loan: id, group: name };
      const parts = partsOf(frame);
      if (parts === null) continue;
      const typed = dated === undefined ? null : reader.date(source.row, dated);
      const end = paidOn(group, draft);
      const day = typed?.kind === 'value' ? typed.value : end > today && firstOfMonth(end) <= today ? today : end;
      const opening = group.label.kind === 'month' && group.label.until;
      rows.push({
        ...parts,
        table: ledger,
        row: source.row,
        identity: draft.identity,
        paid: day,
        opening,
        receipt: null,
        disbursed,
        loanPrincipal: principal,
      });
    }
  }
  const interest =
    groups.some(({ columns }) => columns.interest ?? columns.total) ||
    (singles.meaning === 'total' && groups.some(({ columns }) => columns.single));
  checkInterest(found, read.drafts, { rows, reader }, notes);
  noteSingles(found, singles, notes);
  if (!interest) {
    const at = { table, row: table.headingRow, column: table.firstColumn };
    notes.add('DAT-03', 'interestColumn', {}, { ...at, severity: 'info' });
  }
  const list = { table, rows: read, notes: own };
  return { layout: 'monthly', list, rows, notes, interestRecorded: interest, date: null, stated: [], statedOn: null };
}
