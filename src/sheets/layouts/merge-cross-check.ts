import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { Assigned } from './assign';
import type { RowIdentity } from './identity';
import type { LoanDraft } from './loan-draft';
import type { Claims } from './merge-claims';
import type { LayoutSource } from './merge-source';

interface ToCheck {
  readonly sources: readonly LayoutSource[];
  readonly keptOf: ReadonlyMap<RowIdentity, LoanDraft>;
  readonly claims: Claims;
  /** The repayments that count, by `Loan.key`. */
  readonly payments: ReadonlyMap<string, readonly Assigned[]>;
}

function sumUntil(rows: readonly Assigned[], day: CivilDate | null): Rupiah | null {
  let sum = 0;
  for (const { row, paid } of rows) {
    if (row.principal === null) return null;
    if (day === null || paid <= day) sum += row.principal;
  }
  return sum;
}

const lastDay = (rows: readonly Assigned[]): CivilDate | null =>
  rows.reduce<CivilDate | null>((last, { paid }) => (last === null || paid > last ? paid : last), null);

/** DAT-06: a card or a month's recap that does not count, against the repayments that do, up to its own last day. */
export function checkOthers({ sources, keptOf, claims, payments }: ToCheck, notes: Notes): void {
  for (const source of sources) {
    if (source.date !== null) continue;
    const own = new Map<LoanDraft, Assigned[]>();
    for (const one of claims.assigned.get(source) ?? []) own.set(one.draft, [...(own.get(one.draft) ?? []), one]);
    for (const { identity, table, loan } of source.list.rows.drafts) {
      const kept = keptOf.get(identity);
      if (kept === undefined || claims.of.get(kept.loan.key) === source.layout) continue;
      const rows = own.get(kept) ?? [];
      const [stated, computed] = [sumUntil(rows, null), sumUntil(payments.get(kept.loan.key) ?? [], lastDay(rows))];
      if (stated === null || computed === null || stated === computed || rows.length === 0) continue;
      const column = columnOf(table, 'group') ?? table.firstColumn;
      const at = { table, row: loan.source.row, column, loan: kept.loan.id, group: kept.loan.group };
      notes.add('DAT-06', 'ledgerPaid', { stated, computed }, at);
    }
  }
}
