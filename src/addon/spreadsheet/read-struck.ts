/**
 * The cells that are struck out. Only amounts matter, and handing over how a cell looks takes as long as its value: so only
 * the columns from the first to the last that may hold amounts are asked for.
 */
import type { Cell, SheetData } from '../../sheets/sheet-data';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rows = readonly (readonly Cell[])[];

/** A number, or a text that begins as an amount does: "Rp 500.000", "5 juta". */
const mayBeAmount = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^\W*(?:rp|idr)?\W*\d/i.test(cell));

/** Whether a column only numbers its rows: each number one more than the one above, or 1 again. */
function counts(cells: Rows, column: number): boolean {
  let above = 0;
  for (const row of cells) {
    const cell = row[column];
    if (!mayBeAmount(cell)) continue;
    if (typeof cell !== 'number' || (cell !== above + 1 && cell !== 1)) return false;
    above = cell;
  }
  return true;
}

/** The 0-based first and last column that may hold amounts; null where none does. */
function amountColumns(cells: Rows): { readonly first: number; readonly last: number } | null {
  const columns = (cells[0] ?? []).flatMap((_, column) => (counts(cells, column) ? [] : [column]));
  const [first, last] = [columns[0], columns[columns.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * The amounts that are struck out, by row; nothing where there are none.
 *
 * @param range the range that the cells were read from; A1 is its first cell
 */
export function readStruck(range: Range, cells: Rows): Pick<SheetData, 'struck'> {
  const span = amountColumns(cells);
  if (span === null) return {};
  const { first, last } = span;
  const part = range.offset(0, first, cells.length, last - first + 1);
  const struck = new Map<number, ReadonlySet<number>>();
  const lines: readonly (readonly (string | null)[])[] = part.getFontLines();
  lines.forEach((line, index) => {
    if (!line.includes('line-through')) return;
    const columns = line.flatMap((one, column) => (one === 'line-through' ? [first + column + 1] : []));
    struck.set(index + 1, new Set(columns));
  });
  return struck.size === 0 ? {} : { struck };
}
