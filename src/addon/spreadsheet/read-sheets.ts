/** The user's sheets as data: four calls and the merged ranges a sheet, however many rows it has; formats only where they are asked for. */
import type { Cell, CellRange, SheetData } from '../../sheets/sheet-data';
import type { DayClock } from './day-clock';
import type { KnownSheet } from './own-sheets';
import { readStruck } from './read-struck';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What getValues gives for an error cell. */
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!']);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** One value of getValues as a cell. */
export function cellOf(value: unknown, clock: Pick<DayClock, 'dayOf'>): Cell {
  if (typeof value === 'string') return ERRORS.has(value) ? { error: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '' : { date: clock.dayOf(value) };
  return '';
}

const areaOf = (range: Range): CellRange => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** One sheet as data. */
export const readSheet = (known: KnownSheet, clock: DayClock): SheetData =>
  readRange(known, known.sheet.getDataRange(), clock);

/** Part of a sheet as data, as if it were the whole. */
export function readRange({ sheet, id, name }: KnownSheet, range: Range, clock: DayClock): SheetData {
  const values: readonly (readonly unknown[])[] = range.getValues();
  const cells = values.map((row) => row.map((value) => cellOf(value, clock)));
  let formats: readonly (readonly string[])[] | null = null;
  return {
    id,
    name,
    hidden: sheet.isSheetHidden(),
    cells,
    // A ledger of repayments has none that matter: handing them over takes as long as its values.
    get formats() {
      return (formats ??= range.getNumberFormats());
    },
    merges: range.getMergedRanges().map(areaOf),
    ...readStruck(range, cells),
  };
}

/** Sheets with cells; a sheet that is only a chart has none. */
export const readSheets = (sheets: readonly KnownSheet[], clock: DayClock): readonly SheetData[] =>
  sheets
    .filter(({ sheet }) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((known) => readSheet(known, clock));
