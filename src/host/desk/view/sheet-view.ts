/** A sheet as the page draws it. */
import { cellKey, columnOfKey, rowOfKey } from '../../model/area';
import { type CellModel, EMPTY_CELL } from '../../model/cell';
import { cellAt, contentSize } from '../../model/edit-cells';
import type { SheetModel } from '../../model/sheet';
import { styleOf } from '../../model/style-table';
import type { WorkbookModel } from '../../model/workbook';
import { fittedHeight } from '../../xlsx/fit-rows';
import type { Locale } from '../../services/values/locale';
import type { CellView, SheetView } from '../protocol';
import { kindOf, shownText, typedText } from './cell-text';
import { chartsOf } from './charts';
import { choicesOf } from './choices';
import { createLooks, type LookBook } from './looks';
import { laidOver, rulesOf } from './rules';

/** A browser draws so many rows without effort; the rest of a larger sheet is computed with, not shown. */
export const MOST_ROWS = 20_000;
/** Empty lines that are shown below and beside what a sheet holds. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
/** Marks on empty cells are shown too, as far as this many. */
const MOST_MARKED = 20_000;

/** Makes cell views of one sheet. */
function cellViewer(book: WorkbookModel, sheet: SheetModel, locale: Locale, looks: LookBook) {
  const context = { locale, date1904: book.date1904 };
  const rules = rulesOf(sheet.conditionals);
  return (cell: CellModel, row: number, column: number): CellView => {
    const style = styleOf(book.styles, cell.style);
    const shown = shownText(cell, style.numberFormat, context);
    const typed = typedText(cell, style.numberFormat, context);
    const look = looks.numberOf(rules.length === 0 ? style : laidOver(style, rules, { cell, row, column }));
    return [row, column, shown, typed === shown ? '' : typed, kindOf(cell), look, cell.stale ? 1 : 0];
  };
}

/** Empty cells on which a rule may lie. */
function markedCells(sheet: SheetModel): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { areas } of sheet.conditionals)
    for (const area of areas) {
      if (keys.size + area.rows * area.columns > MOST_MARKED) continue;
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1)
          if (!sheet.rows.get(row)?.cells[column]) keys.add(cellKey(row, column));
    }
  return keys;
}

/** Some cells of a sheet, by cellKey(). */
export function cellsOf(
  book: WorkbookModel,
  sheet: SheetModel,
  keys: Iterable<number>,
  locale: Locale,
): Pick<SheetView, 'cells' | 'looks'> {
  const looks = createLooks();
  const view = cellViewer(book, sheet, locale, looks);
  const cells: CellView[] = [];
  for (const key of keys) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (row <= MOST_ROWS) cells.push(view(cellAt(sheet, row, column), row, column));
  }
  return { cells, looks: looks.looks };
}

function allCells(sheet: SheetModel, rowsShown: number, view: ReturnType<typeof cellViewer>): readonly CellView[] {
  const cells: CellView[] = [];
  for (const [row, line] of sheet.rows) {
    if (row > rowsShown) continue;
    line.cells.forEach((cell, column) => {
      if (cell) cells.push(view(cell, row, column));
    });
  }
  for (const key of markedCells(sheet)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = view({ ...EMPTY_CELL, style: cellAt(sheet, row, column).style }, row, column);
    if (row <= rowsShown) cells.push(cell);
  }
  return cells;
}

/** Rows that have a height of their own, and those that their wrapped texts make higher. */
function heightsOf(book: WorkbookModel, sheet: SheetModel, rowsShown: number): readonly (readonly [number, number])[] {
  const heights = new Map(sheet.rowHeights);
  for (const row of sheet.rows.keys()) {
    const fitted = row > rowsShown || heights.has(row) ? null : fittedHeight(sheet, book, row);
    if (fitted !== null) heights.set(row, fitted);
  }
  return [...heights].filter(([row]) => row <= rowsShown);
}

/** The whole sheet, as far as it is shown. */
export function sheetView(book: WorkbookModel, sheet: SheetModel, locale: Locale): SheetView {
  const looks = createLooks();
  const context = { locale, date1904: book.date1904 };
  const size = contentSize(sheet);
  const rows = Math.min(sheet.maxRows, Math.max(size.rows + SPARE_ROWS, 60));
  const rowsShown = Math.min(rows, MOST_ROWS);
  return {
    gid: sheet.gid,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: Math.min(sheet.maxColumns, Math.max(size.columns + SPARE_COLUMNS, 20)),
    rowsShown,
    cells: allCells(sheet, rowsShown, cellViewer(book, sheet, locale, looks)),
    looks: looks.looks,
    merges: sheet.merges.filter((merge) => merge.row + merge.rows - 1 <= rowsShown),
    columnWidths: [...sheet.columnWidths],
    rowHeights: heightsOf(book, sheet, rowsShown),
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows].filter((row) => row <= rowsShown),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.gridlines,
    notes: [...sheet.notes].map(([key, text]) => [rowOfKey(key), columnOfKey(key), text] as const),
    charts: chartsOf(book, sheet, context),
    choices: choicesOf(book, sheet, context),
  };
}
