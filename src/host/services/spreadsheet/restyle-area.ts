/** New looks for the cells of a range, with one look-up per kind of cell and not per cell. */
import { cellAt, putCell } from '../../model/edit-cells';
import type { CellStyle } from '../../model/style';
import { restyle, styleOf } from '../../model/style-table';
import type { Machine } from '../machine';
import type { RangeState } from '../states';
import { checkGrid, checkProtection } from '../values/guard';

/** The style numbers of a range, row by row. */
export function stylesOf({ sheet, area }: RangeState): number[][] {
  checkGrid(sheet, area);
  const rows: number[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: number[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(cellAt(sheet, row, column).style);
    rows.push(line);
  }
  return rows;
}

/**
 * Changes looks; null leaves a cell as it is.
 *
 * @throws ServiceError for a protected cell
 */
export function restyleArea(
  machine: Machine,
  { sheet, area }: RangeState,
  change: (row: number, column: number) => Partial<CellStyle> | null,
): void {
  checkProtection(machine, sheet, area);
  checkGrid(sheet, area);
  const known = new Map<string, number>();
  const texts = new WeakMap<object, string>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const wanted = change(row, column);
      if (wanted === null) continue;
      const cell = cellAt(sheet, row, column);
      const text = texts.get(wanted) ?? JSON.stringify(wanted);
      texts.set(wanted, text);
      const key = `${cell.style} ${text}`;
      const style = known.get(key) ?? restyle(machine.model.styles, cell.style, wanted);
      known.set(key, style);
      if (style !== cell.style) putCell(sheet, { row, column }, { ...cell, style });
    }
  }
}

/** Gives cells the look that an untouched cell of this book has, its first style; their number formats stay where wanted. */
export function plainArea(machine: Machine, { sheet, area }: RangeState, keepFormats: boolean): void {
  checkProtection(machine, sheet, area);
  checkGrid(sheet, area);
  const { styles } = machine.model;
  const plain = new Map<number, number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      const { numberFormat } = styleOf(styles, cell.style);
      const style = plain.get(cell.style) ?? (keepFormats ? restyle(styles, 0, { numberFormat }) : 0);
      plain.set(cell.style, style);
      if (style !== cell.style) putCell(sheet, { row, column }, { ...cell, style });
    }
  }
}
