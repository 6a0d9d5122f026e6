/** Values into cells, as setValues does: all of them or, where one is refused, none. */
import { type Area, cellKey } from '../../model/area';
import type { CellModel } from '../../model/cell';
import { cellAt, putCell } from '../../model/edit-cells';
import { changeSheet } from '../../model/edit-sheet';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { markDependentsStale } from '../../model/stale';
import { checkGrid, checkProtection, refused } from './guard';
import { coverOf } from './read-values';
import { fits, refusingAt } from './validate';

export interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/**
 * Writes what `next` makes of each cell of an area; cells hidden under a merge keep what they have.
 *
 * @throws ServiceError for a protected cell or a refused value; nothing is written then
 */
export function writeCells(
  machine: Machine,
  { sheet, area }: { readonly sheet: SheetModel; readonly area: Area },
  next: (before: CellModel, row: number, column: number) => CellModel,
): void {
  checkProtection(machine, sheet, area);
  checkGrid(sheet, area);
  const covered = coverOf(sheet, area);
  const guarded = sheet.validations.length > 0;
  const changes: Change[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (covered?.(row, column)) continue;
      const before = cellAt(sheet, row, column);
      const cell = next(before, row, column);
      if (guarded) check(machine, sheet, { row, column, cell });
      if (!same(before, cell)) changes.push({ row, column, cell });
    }
  }
  apply(machine, sheet, area, changes);
}

function check(machine: Machine, sheet: SheetModel, { row, column, cell }: Change): void {
  const validation = refusingAt(sheet, row, column);
  if (validation && !fits(machine, sheet, validation, { row, column, cell })) throw refused(row, column);
}

/** Writing what is there already changes nothing, and so costs nothing when the book is saved. */
function same(a: CellModel, b: CellModel): boolean {
  return a.value === b.value && a.formula === b.formula && a.style === b.style && a.arrayRange === b.arrayRange;
}

function apply(machine: Machine, sheet: SheetModel, area: Area, changes: readonly Change[]): void {
  let values = false;
  for (const { row, column, cell } of changes) {
    const before = cellAt(sheet, row, column);
    values ||= before.value !== cell.value || before.formula !== cell.formula;
    putCell(sheet, { row, column }, cell);
  }
  if (values) dropLinks(sheet, changes);
  if (values) markDependentsStale(machine.model, sheet, area);
}

/** A new value takes the old one's link away. */
function dropLinks(sheet: SheetModel, changes: readonly Change[]): void {
  if (sheet.links.size === 0) return;
  const links = new Map(sheet.links);
  for (const { row, column } of changes) links.delete(cellKey(row, column));
  if (links.size !== sheet.links.size) changeSheet(sheet, { links });
}
