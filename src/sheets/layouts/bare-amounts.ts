import { headingKey } from '../table/heading-text';
import type { Notes } from '../notes';
import { columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import type { Assigned } from './assign';
import { instalmentAmount } from './instalment-amount';

/** The column of a ledger whose heading is no more than "Angsuran": it may be the principal or the whole. */
function bareColumn(table: FoundTable): number | null {
  const column = columnOf(table, 'total');
  if (column === null || columnOf(table, 'principalPart') !== null) return null;
  return headingKey(table.headings[column] ?? '') === 'angsuran' ? column : null;
}

/** "Angsuran" beside "Jasa" that turns out to be the principal. */
const asPrincipal = (one: Assigned): Assigned => {
  const { total, interest } = one.row;
  return { ...one, row: { ...one.row, principal: total, interest, total: total + (interest ?? 0) } };
};

/**
 * Settles what a bare "Angsuran" is, by the loans' instalments: beside a column of jasa the principal where the amounts are
 * that, and told (DAT-03) where they are neither; alone it is principal and jasa, and told where it looks otherwise.
 */
export function settleBareAmounts(assigned: readonly Assigned[], notes: Notes): readonly Assigned[] {
  const tables = new Map<FoundTable, Assigned[]>();
  for (const one of assigned) {
    if (one.row.opening || bareColumn(one.row.table) === null) continue;
    const rows = tables.get(one.row.table);
    if (rows === undefined) tables.set(one.row.table, [one]);
    else rows.push(one);
  }
  const principal = new Set<FoundTable>();
  for (const [table, rows] of tables) {
    const looks = rows.reduce((sum, { draft, row }) => sum + instalmentAmount(draft, row.total), 0);
    const beside = columnOf(table, 'interestPart') !== null;
    if (beside && looks > 0) principal.add(table);
    const column = bareColumn(table) ?? table.firstColumn;
    const at = { table, row: table.headingEnd, column, severity: 'warning' } as const;
    if (beside ? looks === 0 : looks > 0) notes.add('DAT-03', 'bareAmount', { principal: looks > 0 }, at);
  }
  return assigned.map((one) => (principal.has(one.row.table) ? asPrincipal(one) : one));
}
