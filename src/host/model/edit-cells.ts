/** Reading and changing cells. Everything that changes a cell goes through here, so that saving knows what to patch. */
import { type Area, cellKey, MAX_COLUMNS, MAX_ROWS } from './area';
import { type CellModel, EMPTY_CELL, hasContent } from './cell';
import type { SheetModel } from './sheet';
import { writable } from './writable';

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
}
/** Where a sheet's formulas are, until one comes, goes or changes. */
const formulaCells = new WeakMap<SheetModel, readonly FormulaCell[]>();

/** The cells with a formula, row by row. */
export function formulasOf(sheet: SheetModel): readonly FormulaCell[] {
  const known = formulaCells.get(sheet);
  if (known) return known;
  const found: FormulaCell[] = [];
  for (const [row, { cells }] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell && cell.formula !== null) found.push({ row, column });
    });
  }
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  formulaCells.set(sheet, found);
  return found;
}

/** Its cells were moved: where formulas are must be looked up anew. */
export const forgetFormulas = (sheet: SheetModel): void => void formulaCells.delete(sheet);

/** The cell, with its column's style where nothing is stored. Never allocates. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  const cell = sheet.rows.get(row)?.cells[column];
  if (cell) return cell;
  const style = sheet.columnStyles.get(column);
  return style === undefined ? EMPTY_CELL : { ...EMPTY_CELL, style };
}

/**
 * Replaces a cell and grows the grid to it.
 *
 * @throws RangeError outside the sheet
 */
export function putCell(sheet: SheetModel, at: { row: number; column: number }, cell: CellModel): void {
  const { row, column } = at;
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS)
    throw new RangeError(`no cell ${row}, ${column}`);
  let line = sheet.rows.get(row);
  if (!line) {
    line = { cells: [] };
    sheet.rows.set(row, line);
  }
  if (line.cells[column]?.formula !== cell.formula) formulaCells.delete(sheet);
  const key = cellKey(row, column);
  if (!sheet.dirtyCells.has(key)) sheet.dirtyCells.set(key, line.cells[column] ?? EMPTY_CELL);
  line.cells[column] = cell;
  const open = writable(sheet);
  if (row > sheet.maxRows) open.maxRows = row;
  if (column > sheet.maxColumns) open.maxColumns = column;
}

/** Changes some fields of a cell. A new value without a formula takes the formula away. */
export function editCell(sheet: SheetModel, at: { row: number; column: number }, changes: Partial<CellModel>): void {
  putCell(sheet, at, { ...cellAt(sheet, at.row, at.column), ...changes });
}

/** Calls back for every stored cell of an area, row by row; costs what is stored, not what the area spans. */
export function forEachCell(
  sheet: SheetModel,
  area: Area,
  each: (cell: CellModel, row: number, column: number) => void,
): void {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const visit = (row: number): void => {
    const cells = sheet.rows.get(row)?.cells;
    if (!cells) return;
    const end = Math.min(lastColumn, cells.length - 1);
    if (end - area.column > 1024) {
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        const cell = cells[column];
        if (cell && column >= area.column && column <= end) each(cell, row, column);
      }
      return;
    }
    for (let column = area.column; column <= end; column += 1) {
      const cell = cells[column];
      if (cell) each(cell, row, column);
    }
  };
  if (area.rows <= sheet.rows.size) {
    for (let row = area.row; row <= lastRow; row += 1) visit(row);
    return;
  }
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) if (row >= area.row && row <= lastRow) visit(row);
}

/** The last row and column with content, 0 where there is none: getLastRow(), getLastColumn(). */
export function contentSize(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, { cells }] of sheet.rows) {
    for (let column = cells.length - 1; column > 0; column -= 1) {
      const cell = cells[column];
      if (!cell || !hasContent(cell)) continue;
      if (row > rows) rows = row;
      if (column > columns) columns = column;
      break;
    }
  }
  return { rows, columns };
}
