import { nameKey } from '../names';
import { takeNotes } from '../notes';
import type { FoundTable } from '../table/found-table';
import type { TableReader } from '../table/columns-read';
import { cancelledInWords, struckOut } from './cancelled';
import type { Cancelled } from './cancelled';
import type { RowIdentity } from './identity';
import { partsOf } from './repayment-parts';
import type { PaidParts } from './repayment-parts';

const NONE: ReadonlyMap<number, Cancelled> = new Map();

/** A line through most of the rows means that they were copied elsewhere, not that they do not hold. */
function struckRows(table: FoundTable): ReadonlyMap<number, Cancelled> {
  if (table.sheet.struck === undefined) return NONE;
  const found = new Map(
    table.rows.flatMap((row): [number, Cancelled][] => {
      const struck = struckOut(table, row);
      return struck === null ? [] : [[row, struck]];
    }),
  );
  return found.size * 2 > table.rows.length ? NONE : found;
}

interface Booked {
  readonly row: number;
  readonly who: string;
  readonly parts: PaidParts;
}

const turnedBack = (one: Booked, other: Booked): boolean =>
  one.who === other.who &&
  one.parts.total === -other.parts.total &&
  (one.parts.principal ?? 0) === -(other.parts.principal ?? 0);

/**
 * The rows of a ledger that do not hold, by row number: the book calls them cancelled, or they are struck out. Below
 * zero is itself what takes something back, and where such a row takes back a cancelled one, both count and come to nothing.
 *
 * @param names the names of each row, asked in order
 */
export function cancelledRows(
  table: FoundTable,
  reader: TableReader,
  names: (row: number) => RowIdentity,
): ReadonlyMap<number, Cancelled> {
  const marked = new Map(struckRows(table));
  for (const row of table.rows) {
    const said = cancelledInWords(table, row);
    if (said !== null) marked.set(row, said);
  }
  if (marked.size === 0) return NONE;
  const booked = table.rows.flatMap((row): readonly Booked[] => {
    const { number, group, borrower } = names(row);
    const parts = partsOf({ table, reader, notes: takeNotes(), row, loan: '', group: '' });
    return parts === null ? [] : [{ row, who: `${number}|${nameKey(group)}|${nameKey(borrower)}`, parts }];
  });
  const back = booked.filter(({ parts }) => parts.total < 0);
  for (const one of booked) {
    if (!marked.has(one.row)) continue;
    if (one.parts.total < 0) marked.delete(one.row);
    const index = back.findIndex((other) => turnedBack(other, one));
    if (index < 0) continue;
    back.splice(index, 1);
    marked.delete(one.row);
  }
  return marked;
}
