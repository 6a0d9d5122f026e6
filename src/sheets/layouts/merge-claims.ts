import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { Assigned } from './assign';
import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';
import type { LayoutName, LayoutSource } from './merge-source';
import type { LedgerRow } from './repayment-rows';

/** Which layout's repayments count for each loan. */
export interface Claims {
  /** By `Loan.key`; a loan that no layout tells the repayments of is not in it. */
  readonly of: ReadonlyMap<string, LayoutName>;
  /** Each source's repayments with their loans. */
  readonly assigned: ReadonlyMap<LayoutSource, readonly Assigned[]>;
}

export interface ToClaim {
  readonly listed: readonly LoanDraft[];
  /** The loan of the book for each row of a source, by the row's names. */
  readonly keptOf: ReadonlyMap<RowIdentity, LoanDraft>;
  readonly ledger: readonly Assigned[];
  readonly hasLedger: boolean;
  /** In order of richness. */
  readonly sources: readonly LayoutSource[];
}

/** A balance brought forward without a day is as of the loan's first dated repayment. */
function openingDay(row: LedgerRow, draft: LoanDraft, rows: readonly LedgerRow[], notes: Notes): CivilDate {
  const days = rows.flatMap((one) => (one.identity === row.identity && one.paid !== null ? [one.paid] : []));
  const day = days.length === 0 ? draft.loan.disbursed : days.reduce((first, one) => (one < first ? one : first));
  const column = columnOf(row.table, 'paidOn') ?? row.table.firstColumn;
  const at = { table: row.table, row: row.row, column, loan: draft.loan.id, group: draft.loan.group };
  notes.add('DAT-03', 'openingDate', { column: row.table.headings[column] ?? '', from: formatIso(day) }, at);
  return day;
}

function assignedOf({ rows, notes }: LayoutSource, keptOf: ToClaim['keptOf']): readonly Assigned[] {
  return rows.flatMap((row) => {
    const draft = keptOf.get(row.identity);
    return draft === undefined ? [] : [{ draft, row, paid: row.paid ?? openingDay(row, draft, rows, notes) }];
  });
}

/**
 * Gives each loan to the richest layout that tells its repayments. A loan of a plain list that has no repayment anywhere
 * was never paid, where the book has a ledger.
 */
export function claimLoans({ listed, keptOf, ledger, hasLedger, sources }: ToClaim): Claims {
  const of = new Map<string, LayoutName>();
  const claim = (draft: LoanDraft, layout: LayoutName): void => {
    if (!of.has(draft.loan.key)) of.set(draft.loan.key, layout);
  };
  for (const { draft } of ledger) claim(draft, 'ledger');
  const assigned = new Map(sources.map((source) => [source, assignedOf(source, keptOf)]));
  for (const source of sources)
    if (source.date === null) for (const { draft } of assigned.get(source) ?? []) claim(draft, source.layout);
  if (hasLedger) for (const draft of listed) claim(draft, 'ledger');
  for (const { list, layout } of sources)
    for (const { identity } of list.rows.drafts) {
      const kept = keptOf.get(identity);
      if (kept !== undefined) claim(kept, layout);
    }
  return { of, assigned };
}
