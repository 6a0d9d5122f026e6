/** Range.copyTo: values, formulas with their references moved, and looks. */
import type { CellModel } from '../../model/cell';
import { cellAt } from '../../model/edit-cells';
import { moveFormula } from '../../model/formula-text';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import type { RangeState } from '../states';
import { writeCells } from '../values/write-values';

export interface Copying {
  readonly from: RangeState;
  readonly to: RangeState;
  /** An enumeration's state or an object of options. */
  readonly how: unknown;
  readonly transposed: boolean;
}

type What = 'all' | 'values' | 'format' | 'formula';

/** Copies; a larger target is filled with repetitions, a smaller one grows to the source's size. */
export function copyRange(m: Machine, { from, to, how, transposed }: Copying): void {
  if (transposed) throw new ServiceError('Range.copyTo dengan transposed belum ditiru di host lokal', 'NotImitated');
  const what = whatOf(how);
  const rows = Math.max(from.area.rows, Math.floor(to.area.rows / from.area.rows) * from.area.rows);
  const columns = Math.max(from.area.columns, Math.floor(to.area.columns / from.area.columns) * from.area.columns);
  const source = (
    row: number,
    column: number,
  ): { readonly cell: CellModel; readonly down: number; readonly right: number } => {
    const r = from.area.row + ((row - to.area.row) % from.area.rows);
    const c = from.area.column + ((column - to.area.column) % from.area.columns);
    return { cell: cellAt(from.sheet, r, c), down: row - r, right: column - c };
  };
  writeCells(m, { sheet: to.sheet, area: { ...to.area, rows, columns } }, (before, row, column) => {
    const { cell, down, right } = source(row, column);
    return merged(before, cell, what, { down, right });
  });
}

function merged(
  before: CellModel,
  cell: CellModel,
  what: What,
  by: { readonly down: number; readonly right: number },
): CellModel {
  if (what === 'format') return { ...before, style: cell.style };
  if (what === 'values') {
    if (cell.stale)
      throw new ServiceError('Nilai rumus yang disalin belum dihitung ulang di host lokal.', 'StaleFormula');
    return { ...cell, formula: null, arrayRange: null, style: before.style };
  }
  const style = what === 'formula' ? before.style : cell.style;
  if (cell.formula === null) return { ...cell, style };
  return { value: null, formula: moveFormula(cell.formula, by.down, by.right), arrayRange: null, style, stale: true };
}

function whatOf(how: unknown): What {
  const { name, formatOnly, contentsOnly } = (how ?? {}) as Readonly<Record<string, unknown>>; // checked by the signature: an enum or a plain object
  if (name === 'PASTE_VALUES' || contentsOnly === true) return 'values';
  if (name === 'PASTE_FORMAT' || formatOnly === true) return 'format';
  if (name === 'PASTE_FORMULA') return 'formula';
  if (name === undefined || name === 'PASTE_NORMAL') return 'all';
  throw new ServiceError(`Range.copyTo dengan ${String(name)} belum ditiru di host lokal`, 'NotImitated');
}
