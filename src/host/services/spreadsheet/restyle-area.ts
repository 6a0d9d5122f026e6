/** New looks for the cells of a range, with one look-up per kind of cell and not per cell. */
import type { CellModel } from '../../model/cell';
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
  const restyled = restyler(machine);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const wanted = change(row, column);
      if (wanted === null) continue;
      const cell = cellAt(sheet, row, column);
      const style = restyled(cell.style, wanted);
      if (style !== cell.style) putCell(sheet, { row, column }, withStyle(cell, style));
    }
  }
}

/** Answers by style and wish; a call mostly has few wishes, the very same objects for many cells. */
function restyler(machine: Machine): (style: number, wanted: Partial<CellStyle>) => number {
  const byText = new Map<string, Map<number, number>>();
  const byWish = new WeakMap<object, Map<number, number>>();
  const answersFor = (wanted: Partial<CellStyle>): Map<number, number> => {
    const text = JSON.stringify(wanted);
    const answers = byText.get(text) ?? new Map<number, number>();
    byText.set(text, answers);
    byWish.set(wanted, answers);
    return answers;
  };
  return (style, wanted) => {
    const answers = byWish.get(wanted) ?? answersFor(wanted);
    const known = answers.get(style);
    if (known !== undefined) return known;
    const made = restyle(machine.model.styles, style, wanted);
    answers.set(style, made);
    return made;
  };
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
      if (style !== cell.style) putCell(sheet, { row, column }, withStyle(cell, style));
    }
  }
}

/** Spelt out, since this runs for every cell of a report. */
function withStyle({ value, formula, arrayRange, stale }: CellModel, style: number): CellModel {
  return { value, formula, arrayRange, style, stale };
}
