/** Books of several groups in one sheet: one below another, or in one table with a column that names the KSM. */
import { groupKey } from '../../book/group-key';
import { isBlank, isDate, plain, shown } from '../cells/plain-text';
import type { ListTable } from '../lists/find-lists';
import { cellAt } from '../table/found-table';
import type { BookKind } from './kinds';

const GROUP_HEADING = /^(nama )?(ksm|kelompok)$/i;
const LIKE_A_DAY = /^\s*\d{1,2}\s*[/.\-\s]\s*\w/;

const isDayIn = ({ sheet, columns }: ListTable, row: number): boolean => {
  const cell = cellAt(sheet, row, columns['date'] ?? 0);
  return isDate(cell) || (typeof cell === 'string' && LIKE_A_DAY.test(cell));
};

/**
 * The last row above a table that belongs to another book; titles and labels of its own stand below.
 *
 * @returns 0 where nothing stands above
 */
export function endOfAbove(table: ListTable, others: readonly ListTable[]): number {
  const ends = others
    .filter(({ headingEnd }) => headingEnd < table.headingRow)
    .flatMap((other) => [other.headingEnd, ...other.rows.filter((row) => isDayIn(other, row))]);
  return Math.max(0, ...ends);
}

export interface GroupPart {
  /** '' where no column names it. */
  readonly group: string;
  readonly table: ListTable<BookKind>;
}

/** The table a group after another, where a column names the KSM of every row; else the table as it is. */
export function partsByGroup(table: ListTable<BookKind>): readonly GroupPart[] {
  const whole = [{ group: '', table }];
  const heading = Object.entries(table.headings).find(([, text]) => GROUP_HEADING.test(plain(text)));
  if (heading === undefined) return whole;
  const named = table.rows.map((row) => ({ row, group: shown(cellAt(table.sheet, row, Number(heading[0]))) }));
  if (named.length === 0 || named.some(({ group }) => isBlank(group))) return whole;
  const parts = new Map<string, GroupPart>();
  for (const { row, group } of named) {
    const known = parts.get(groupKey(group)) ?? { group, table: { ...table, rows: [] } };
    parts.set(groupKey(group), { ...known, table: { ...known.table, rows: [...known.table.rows, row] } });
  }
  return [...parts.values()];
}
