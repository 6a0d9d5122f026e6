/**
 * The simple trigger onEdit: a toast for a loan that was just typed against a warning. It runs without authorisation of
 * its own and for 30 seconds at most, so it looks at the beginning of the sheet and at the typed row only, and writes
 * nothing. What goes wrong in it is nobody's concern while they type.
 */
import { checkTyped } from '../commands/check-entry';
import { saidIn } from '../messages/current-language';
import { isOurWarning } from '../messages/entry';
import { isSettingsSheet } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { userLanguage } from './language';
import { todayOf } from './server/answer';
import { clockOf, type DayClock } from './spreadsheet/day-clock';
import { readRange, readSheet } from './spreadsheet/read-sheets';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headings stand in the first rows of a list. */
const BEGINNING = 30;
/** For how long a toast stays, in seconds. */
const LONG_ENOUGH = 8;

/** Whether the typed row bears warnings of ours: where they are off, nothing more is looked at. */
function isWatched(sheet: Sheet, row: number): boolean {
  const [validations = []] = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getDataValidations();
  return validations.some((one) => one !== null && isOurWarning(one.getHelpText()));
}

/** The beginning of the sheet, and the typed row behind it. */
function aroundRow(sheet: Sheet, row: number, clock: DayClock): SheetData {
  const [id, name, width] = [sheet.getSheetId(), sheet.getName(), sheet.getLastColumn()];
  const top = readRange({ sheet, id, name }, sheet.getRange(1, 1, Math.min(BEGINNING, row), width), clock);
  if (row <= BEGINNING) return top;
  const typed = readRange({ sheet, id, name }, sheet.getRange(row, 1, 1, width), clock);
  return { ...top, cells: [...top.cells, ...typed.cells], formats: [...top.formats, ...typed.formats] };
}

function check({ range, source }: Edit): void {
  if (range.getNumRows() > 1 || range.getNumColumns() > 1) return;
  const [sheet, row] = [range.getSheet(), range.getRow()];
  if (!isWatched(sheet, row)) return;
  const clock = clockOf(source);
  const own = source.getSheets().find((each) => isSettingsSheet({ name: each.getName() }));
  const settings = own === undefined ? [] : [readSheet({ sheet: own, id: own.getSheetId(), name: own.getName() }, clock)]; // prettier-ignore
  const around = aroundRow(sheet, row, clock);
  const typed = { sheet: around, settings, row, column: range.getColumn() };
  const sentence = saidIn(userLanguage(), () => checkTyped(typed, todayOf({})));
  if (sentence !== null) source.toast(sentence, 'Bergulir', LONG_ENOUGH);
}

/** Runs after every edit of a person's. */
export function onEdit(event?: Edit): void {
  if (event === undefined) return;
  try {
    check(event);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
