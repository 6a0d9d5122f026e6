import { monthLabel } from '../layouts/monthly-label';
import type { Cell, CellRange, SheetData } from '../sheet-data';
import { cellAt } from '../table/found-table';

/** The heading's rows and the columns of a table on a sheet, 1-based and inclusive. */
export interface HeadingArea {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/** Stands where a heading is taken away: it means nothing, and nothing is filled in from the left. */
const NOTHING = '·';
/** Labels of months may stand this many rows above the heading. */
const ABOVE = 2;

/** Whether a merged cell is part of the heading, or a month's label above it; titles stay as they are. */
function isHeading(sheet: SheetData, merge: CellRange, from: number, area: HeadingArea): boolean {
  const { top, bottom, first, last } = area;
  const [under, beside] = [merge.row + merge.rows, merge.column + merge.columns];
  if (merge.row > bottom || under <= from || merge.column > last || beside <= first) return false;
  return under > top || monthLabel(cellAt(sheet, merge.row, merge.column)) !== null;
}

/**
 * A copy of a sheet in which some headings read otherwise, so that everything downstream reads them as a person said.
 * Merged headings are spread over their columns first; the data and their addresses stay.
 *
 * @param replacements column → its new heading; '' takes the heading away
 */
export function withHeadings(
  sheet: SheetData,
  area: HeadingArea,
  replacements: ReadonlyMap<number, string>,
): SheetData {
  if (replacements.size === 0) return sheet;
  const from = Math.max(1, area.top - ABOVE);
  const spread = sheet.merges.filter((merge) => isHeading(sheet, merge, from, area));
  const cells = sheet.cells.map((line, index) =>
    index + 1 >= from && index < area.bottom ? [...line] : line,
  ) as Cell[][]; // only the copied rows are written
  for (const { row, rows, column, columns } of spread) {
    const value = cellAt(sheet, row, column);
    const across = columns > 1 ? rows : 1; // a heading merged downwards stands in its first row alone
    for (let r = Math.max(row, from); r < row + across && r <= area.bottom; r++)
      for (let c = column; c < column + columns; c++) put(cells, r, c, value);
  }
  for (const [column, text] of replacements) {
    for (let row = from; row < area.bottom; row++)
      if (row >= area.top || monthLabel(cells[row - 1]?.[column - 1] ?? '') !== null) put(cells, row, column, NOTHING);
    put(cells, area.bottom, column, text === '' ? NOTHING : text);
  }
  return { ...sheet, cells, merges: sheet.merges.filter((merge) => !spread.includes(merge)) };
}

function put(cells: Cell[][], row: number, column: number, value: Cell): void {
  const line = cells[row - 1];
  if (line !== undefined && column <= line.length) line[column - 1] = value;
}

/** A copy of a sheet with a part of it empty, as if nothing stood there. */
export function withoutPart(sheet: SheetData, part: HeadingArea): SheetData {
  const cells = sheet.cells.map((line, index) =>
    index + 1 < part.top || index + 1 > part.bottom
      ? line
      : line.map((cell, column) => (column + 1 >= part.first && column + 1 <= part.last ? '' : cell)),
  );
  return { ...sheet, cells };
}
