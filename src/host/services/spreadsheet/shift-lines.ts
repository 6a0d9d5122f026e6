/** Rows and columns put in or taken out, as Google allows it; what goes along is the model's affair. */
import { type Area, columnOfKey, rowOfKey } from '../../model/area';
import { contentSize } from '../../model/edit-cells';
import { resizeGrid } from '../../model/edit-sheet';
import type { Axis, LineShift } from '../../model/line-shift';
import type { SheetModel } from '../../model/sheet';
import { shiftLines as moveAll } from '../../model/shift-lines';
import { cannotShift } from '../../xlsx/cannot-shift';
import { FILE_WORDS } from '../../xlsx/words';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { checkProtection } from '../values/guard';

export const MAX_CELLS = 10_000_000;

/** Cells of all grids together, with `more` on top. */
export function checkCells(m: Machine, more: number): void {
  const total = m.model.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, more);
  if (total > MAX_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/**
 * Puts `by` lines in before line `at` (by > 0), or takes -by lines out from `at` on.
 *
 * @throws ServiceError beyond Google's limits, or where the file holds something that cannot go along; nothing is moved then
 */
export function shiftLines(m: Machine, sheet: SheetModel, shift: LineShift): void {
  const { axis, at, by } = shift;
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const other = axis === 'rows' ? sheet.maxColumns : sheet.maxRows;
  if (at < 1 || at > size + (by > 0 ? 1 : 0) || (by < 0 && at - by - 1 > size))
    throw new ServiceError('Those rows are out of bounds.'.replace('rows', axis));
  if (by < 0 && size + by < 1) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
  if (by > 0) checkCells(m, by * other);
  const whole: Area =
    axis === 'rows' ? { row: at, column: 1, rows: 1, columns: 1 } : { row: 1, column: at, rows: 1, columns: 1 };
  checkProtection(m, sheet, whole);
  if (anythingFrom(m, sheet, axis, at)) {
    const reason = cannotShift(m.model, sheet, shift);
    if (reason !== null) throw new ServiceError(FILE_WORDS.id.cannotShift[reason](sheet.name), 'NotImitated');
    moveAll(m.model, sheet, shift);
  }
  resizeGrid(sheet, axis === 'rows' ? size + by : sheet.maxRows, axis === 'rows' ? sheet.maxColumns : size + by);
}

/** Whether anything stands in the lines from `at` on, or is said of them. */
function anythingFrom(m: Machine, sheet: SheetModel, axis: Axis, at: number): boolean {
  const { rows, columns } = contentSize(sheet);
  const areas = [
    ...sheet.merges,
    ...sheet.validations.flatMap((v) => v.areas),
    ...sheet.conditionals.flatMap((c) => c.areas),
    ...sheet.rangeProtections.map((p) => p.area),
    ...(sheet.filter ? [sheet.filter] : []),
  ];
  const end = (area: Area): number => (axis === 'rows' ? area.row + area.rows : area.column + area.columns) - 1;
  const keys = [...sheet.notes.keys(), ...sheet.links.keys()].map(axis === 'rows' ? rowOfKey : columnOfKey);
  const lines = axis === 'rows' ? [...sheet.rowHeights.keys(), ...sheet.hiddenRows] : [...sheet.columnWidths.keys()];
  const charts = sheet.charts.map(({ anchor }) => (axis === 'rows' ? anchor.row : anchor.column));
  const told = m.model.metadata.flatMap((one) => (one.sheet === sheet.gid && one.last !== null ? [one.last] : []));
  return (
    (axis === 'rows' ? rows : columns) >= at ||
    areas.some((area) => end(area) >= at) ||
    [...keys, ...lines, ...charts, ...told].some((line) => line >= at)
  );
}
