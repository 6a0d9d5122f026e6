/** Rows that a person puts in or takes out. */
import type { SheetModel } from '../model/sheet';
import { cannotShift } from '../xlsx/cannot-shift';
import { FILE_WORDS } from '../xlsx/words';
import { ServiceError } from '../services/service-error';
import type { Machine } from '../services/machine';
import { shiftLines } from '../services/spreadsheet/shift-lines';
import type { Language } from './protocol';
import { DeskRefusal } from './refused';
import { WORDS } from './words';

interface Rows {
  readonly at: number;
  readonly count: number;
}

function shift(machine: Machine, sheet: SheetModel, { at, by }: { at: number; by: number }, language: Language): void {
  const how = { axis: 'rows', at, by } as const;
  const reason = cannotShift(machine.model, sheet, how);
  if (reason !== null) throw new DeskRefusal(FILE_WORDS[language].cannotShift[reason](sheet.name));
  try {
    shiftLines(machine, sheet, how);
  } catch (error) {
    if (error instanceof ServiceError) throw new DeskRefusal(error.message);
    throw error;
  }
}

/**
 * Puts empty rows in before a row; they take the look of the row above.
 *
 * @throws DeskRefusal with one sentence where something in the file cannot go along
 */
export const insertRows = (machine: Machine, sheet: SheetModel, { at, count }: Rows, language: Language): void =>
  shift(machine, sheet, { at, by: count }, language);

/**
 * Takes rows out, from one on; rows that the grid has not are not counted.
 *
 * @returns how many
 * @throws DeskRefusal as above, or where no row would be left
 */
export function deleteRows(machine: Machine, sheet: SheetModel, { at, count }: Rows, language: Language): number {
  const there = Math.min(count, sheet.maxRows - at + 1);
  if (there < 1) return 0;
  if (there >= sheet.maxRows) throw new DeskRefusal(WORDS[language].allRows);
  shift(machine, sheet, { at, by: -there }, language);
  return there;
}
