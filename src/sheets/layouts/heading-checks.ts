/** Headings that are not understood though something hangs on them: told, never guessed and never passed over. */
import { a1 } from '../address';
import { columnsOf, headerOf } from '../columns/columns-of';
import type { Notes } from '../notes';
import type { Cell } from '../sheet-data';
import { isKnownHeading } from '../table/aliases';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { headingKey } from '../table/heading-text';
import { checkUnit } from './amount-unit';

/** Shorter words are too easily another's neighbour. */
const SHORTEST = 3;
const FEWEST_ROWS = 3;

/** Whether two words differ by one letter that is lost, added, changed or swapped with the next. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

const squeezed = (text: string): string => headingKey(text).replace(/ /g, '');

/** The meaning, not yet found in the table, that a heading misses by one slip of the finger. */
function nearMeaning({ kind, columns }: FoundTable, heading: string): string | null {
  const written = squeezed(heading);
  if (written.length < SHORTEST) return null;
  const near = columnsOf(kind).find(
    ({ key, header, aliases, many }) =>
      (columns[key] === undefined || many === true) &&
      [header, ...aliases].some((alias) => {
        const known = squeezed(alias);
        return known.length > SHORTEST && oneSlip(written, known);
      }),
  );
  return near === undefined ? null : headerOf(kind, near.key);
}

const isFigure = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\D{0,4}\d[\d.,]{3,}\D{0,3}$/.test(cell));

/** How many rows of a column hold a number that could be an amount. */
export const figures = ({ sheet, rows }: FoundTable, column: number): number =>
  rows.filter((row) => isFigure(cellAt(sheet, row, column))).length;

/**
 * DAT-03 for headings that are one letter off a meaning that the table lacks, and for columns of numbers without any;
 * DAT-17 for amounts in thousands.
 *
 * @param others columns that a layout reads by other means, such as a recap's months
 */
export function checkHeadings(table: FoundTable, notes: Notes, others: ReadonlySet<number> = new Set()): void {
  if (table.rows.length === 0) return;
  checkUnit(table, notes);
  const taken = new Set(Object.values(table.columns).flat());
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (taken.has(column) || others.has(column)) continue;
    const heading = table.headings[column] ?? '';
    const at = { table, row: table.headingRow, column, severity: 'warning' as const };
    if (heading === '') {
      const filled = figures(table, column);
      if (filled >= FEWEST_ROWS && filled * 2 > table.rows.length)
        notes.add('DAT-03', 'noHeading', { column: a1(1, column).replace(/\d+/, '') }, at);
      continue;
    }
    const nearest = isKnownHeading(headingKey(heading)) ? null : nearMeaning(table, heading);
    if (nearest !== null) notes.add('DAT-03', 'unknownHeading', { nearest }, at);
  }
}
