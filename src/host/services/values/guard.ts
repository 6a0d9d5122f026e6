/** What a write must pass before anything is changed: the grid, protection, validation. */
import { type Area, areaName, cellName, contains, overlaps } from '../../model/area';
import { cellAt } from '../../model/edit-cells';
import type { SheetModel } from '../../model/sheet';
import { styleOf } from '../../model/style-table';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { localeOf } from './locale';

/** @throws ServiceError where the area lies outside the sheet's grid */
export function checkGrid(sheet: SheetModel, area: Area): void {
  if (
    area.row < 1 ||
    area.column < 1 ||
    area.row + area.rows - 1 > sheet.maxRows ||
    area.column + area.columns - 1 > sheet.maxColumns
  ) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** @throws ServiceError where the sheet was deleted meanwhile */
export function checkAlive(machine: Machine, sheet: SheetModel): void {
  if (!machine.model.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.gid} not found`);
}

/** @throws ServiceError in the user's language where a protection forbids the write */
export function checkProtection(machine: Machine, sheet: SheetModel, area: Area): void {
  checkAlive(machine, sheet);
  if (mayEdit(machine, sheet, area)) return;
  throw new ServiceError(localeOf(machine.locale).protectedSentence);
}

/** Whether the person who runs the script may edit the area: owners and those who made the protection always may. */
export function mayEdit(machine: Machine, sheet: SheetModel, area: Area): boolean {
  if (machine.person === 'owner') return true;
  const own = (id: number): boolean => machine.ownProtections.has(id);
  const ranges = sheet.rangeProtections.filter((p) => !p.warningOnly && !own(p.id) && overlaps(p.area, area));
  if (ranges.length > 0) return false;
  const whole = sheet.protection;
  if (!whole || whole.warningOnly || own(-sheet.gid)) return true;
  return everyCell(area, (row, column) => {
    if (whole.unprotected.some((free) => contains(free, row, column))) return true;
    return !styleOf(machine.model.styles, cellAt(sheet, row, column).style).locked;
  });
}

function everyCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!test(row, column)) return false;
  }
  return true;
}

/** Google's sentence about a value that a validation refuses. */
export const refused = (row: number, column: number): ServiceError =>
  new ServiceError(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
  );

/** @throws ServiceError with Google's sentence about the wrong size */
export function checkSize(values: readonly (readonly unknown[])[], area: Area): void {
  if (values.length !== area.rows) throw wrongSize('rows', values.length, area.rows);
  for (const row of values) if (row.length !== area.columns) throw wrongSize('columns', row.length, area.columns);
}

const wrongSize = (what: 'rows' | 'columns', has: number, wants: number): ServiceError =>
  new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
  );

/** For messages: 'Pinjaman'!A1:B2. */
export const placeOf = (sheet: SheetModel, area: Area): string => `'${sheet.name}'!${areaName(area)}`;
