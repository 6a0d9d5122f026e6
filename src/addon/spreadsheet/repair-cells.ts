/** Single cells of the user's, read and written one after the other: only for fixes that a person accepted. */
import type { CellPlace, RepairPort } from '../../commands/repair-port';
import type { WorkbookPort } from '../../commands/workbook-port';
import type { StoredCell } from '../../fixes/types';
import type { DayClock } from './day-clock';
import { usersSheets, type SheetRegister } from './own-sheets';
import { cellOf } from './read-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Text in such a cell stays that text, whatever it looks like. */
const PLAIN_TEXT = '@';

/** A sheet of the user's by its id; null where it is gone. */
export function sheetOf(register: SheetRegister, id: number): Sheet | null {
  return usersSheets(register).find((each) => each.id === id)?.sheet ?? null;
}

/** The cell; null where its sheet, row or column is gone. */
function rangeOf(register: SheetRegister, { sheetId, cell }: CellPlace): Range | null {
  const sheet = sheetOf(register, sheetId);
  const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (sheet === null || column === 0) return null;
  if (Number(row) > sheet.getMaxRows() || column > sheet.getMaxColumns()) return null;
  return sheet.getRange(Number(row), column);
}

/** The format is set first: it decides what becomes of the value. */
function put(range: Range, { value, format }: StoredCell, clock: DayClock): void {
  range.setNumberFormat(typeof value === 'string' ? PLAIN_TEXT : format);
  range.setValue(typeof value === 'object' ? clock.dateOf(value.date) : value);
  if (typeof value === 'string' && format !== PLAIN_TEXT) range.setNumberFormat(format);
}

function isStyled(range: Range): boolean {
  const rich = range.getRichTextValue();
  return rich !== null && (rich.getLinkUrl() !== null || rich.getRuns().length > 1);
}

function required(range: Range | null): Range {
  if (range === null) throw new Error('the cell is gone');
  return range;
}

/** The members that a RepairPort has beyond a WorkbookPort. Every write is flushed: a refusal must come with its cell. */
export function repairCells(
  register: () => SheetRegister,
  clock: () => DayClock,
): Omit<RepairPort, keyof WorkbookPort> {
  return {
    sheetNames: () => new Map(usersSheets(register()).map(({ id, name }) => [id, name])),
    readCell: (place) => {
      const range = rangeOf(register(), place);
      if (range === null) return null;
      const value = cellOf(range.getValue(), clock());
      const styled = typeof value === 'string' && isStyled(range);
      return { value, format: range.getNumberFormat(), formula: range.getFormula(), styled };
    },
    writeCell: (place, cell) => {
      put(required(rangeOf(register(), place)), cell, clock());
      SpreadsheetApp.flush();
    },
    writeFormat: (place, format) => {
      required(rangeOf(register(), place)).setNumberFormat(format);
      SpreadsheetApp.flush();
    },
    readOwn: (key) => {
      const sheet = register().own.get(key)?.sheet;
      return sheet === undefined || sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
    },
  };
}
