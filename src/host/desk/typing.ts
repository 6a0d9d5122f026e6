/** What a person types, pastes, clears or inserts in the grid, done by the host as Sheets would. */
import { type Area, cellName } from '../model/area';
import type { CellModel } from '../model/cell';
import { resizeGrid } from '../model/edit-sheet';
import type { SheetModel } from '../model/sheet';
import type { Machine } from '../services/machine';
import { ServiceError } from '../services/service-error';
import { localeOf } from '../services/values/locale';
import { cellMaker } from '../services/values/to-cell';
import { fits, refusingAt } from '../services/values/validate';
import { writeCells } from '../services/values/write-values';
import { DeskRefusal } from './refused';
import { readFormula } from './typed-formula';

/** At most so many cells at once. */
export const MOST_TYPED = 50_000;

/** What a text makes of a cell. */
function maker(machine: Machine): (text: string, before: CellModel) => CellModel {
  const make = cellMaker(machine);
  const locale = localeOf(machine.locale);
  return (text, before) => {
    const formula = text.startsWith('=') && text.length > 1 ? readFormula(text.slice(1), locale) : null;
    if (formula === null) return make(text, before);
    if (formula === before.formula) return before;
    return { value: null, formula, arrayRange: null, style: before.style, stale: true };
  };
}

/** The grid grows to what is typed, as it does when rows are added below in Sheets. */
function grow(sheet: SheetModel, area: Area): void {
  const rows = Math.max(sheet.maxRows, area.row + area.rows - 1);
  const columns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  if (rows > sheet.maxRows || columns > sheet.maxColumns) resizeGrid(sheet, rows, columns);
}

/** The rule that refuses the first of the texts, in the words of whoever made it. */
function refusalOf(
  machine: Machine,
  { sheet, area, next }: { sheet: SheetModel; area: Area; next: (row: number, column: number) => CellModel },
): { cell: string; rule: string } | null {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const validation = refusingAt(sheet, row, column);
      if (validation === null || fits(machine, sheet, validation, { row, column, cell: next(row, column) })) continue;
      return { cell: cellName(row, column), rule: validation.error || validation.prompt };
    }
  return null;
}

export interface Typed {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Types texts into cells, from one cell on.
 *
 * @throws DeskRefusal where a validation refuses one of them; nothing is written then
 */
export function typeTexts(
  machine: Machine,
  { sheet, row, column, texts }: Typed,
  say: { rejected(cell: string, rule: string): string; tooLarge: string },
): Area {
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const area = { row, column, rows: texts.length, columns };
  if (area.rows * area.columns > MOST_TYPED) throw new DeskRefusal(say.tooLarge);
  const made = maker(machine);
  const next = (before: CellModel, r: number, c: number): CellModel => {
    const text = texts[r - row]?.[c - column];
    return text === undefined ? before : made(text, before);
  };
  grow(sheet, area);
  try {
    writeCells(machine, { sheet, area }, next);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const cellAfter = (r: number, c: number): CellModel =>
      next(
        sheet.rows.get(r)?.cells[c] ?? { value: null, formula: null, arrayRange: null, style: 0, stale: false },
        r,
        c,
      );
    const refusal = refusalOf(machine, { sheet, area, next: cellAfter });
    throw new DeskRefusal(refusal === null ? error.message : say.rejected(refusal.cell, refusal.rule));
  }
  return area;
}

/** Empties cells; what they look like stays. */
export function clearCells(machine: Machine, sheet: SheetModel, area: Area): void {
  const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
  const columns = Math.min(area.columns, sheet.maxColumns - area.column + 1);
  writeCells(machine, { sheet, area: { ...area, rows, columns } }, (before) =>
    before.value === null && before.formula === null
      ? before
      : { value: null, formula: null, arrayRange: null, style: before.style, stale: false },
  );
}
