/** Puts a plan's looks on its sheet: a number of calls that depends on the kinds of rows, never on how many there are. */
import type { SheetPlan } from '../../report/sheet-plan';
import { FIGURE_SIZE, LOOKS, NUMBER_FORMATS, TONES, type Look } from './looks';
import { columnAreas, formatAreas, rowAreas, rowHeights, toneAreas } from './plan-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const list = (sheet: Sheet, areas: readonly string[]): RangeList => sheet.getRangeList([...areas]);

/** Typed entries of a record whose keys were put in by us. */
function each<K extends string, V>(record: Partial<Record<K, V>>, act: (key: K, value: V) => void): void {
  const keys = Object.keys(record) as K[]; // its keys are ours
  for (const key of keys) {
    const value = record[key];
    if (value !== undefined) act(key, value);
  }
}

/** Number formats; to be put before the values, so that text stays text. */
export function putNumberFormats(sheet: Sheet, plan: SheetPlan): void {
  each(formatAreas(plan), (format, areas) => {
    list(sheet, areas).setNumberFormat(NUMBER_FORMATS[format]);
  });
}

/** Figures and headings are smaller where many columns share a page. */
const sized = (look: Look, { orientation }: SheetPlan): Look =>
  look.line === undefined ? look : { ...look, size: FIGURE_SIZE[orientation] };

function putLook(ranges: RangeList, look: Look): void {
  ranges.setFontSize(look.size).setFontColor(look.colour);
  if (look.bold) ranges.setFontWeight('bold');
  if (look.background !== undefined) ranges.setBackground(look.background);
  if (look.centred === true) ranges.setHorizontalAlignment('center');
  if (look.wrap === true) ranges.setWrap(true);
  if (look.line !== undefined) {
    ranges.setBorder(true, true, true, true, true, true, look.line, SpreadsheetApp.BorderStyle.SOLID);
  }
}

/** Sizes, colours, borders, alignment and wrapping, on a sheet without formats. */
export function putLooks(sheet: Sheet, plan: SheetPlan): void {
  const whole = sheet.getRange(1, 1, Math.max(1, plan.rows.length), plan.columns.length);
  whole.setVerticalAlignment('middle');
  each(rowAreas(plan), (kind, areas) => {
    if (kind !== 'blank') putLook(list(sheet, areas), sized(LOOKS[kind], plan));
  });
  each(
    columnAreas(plan, (column) => plan.columns[column]?.align ?? ''),
    (align, areas) => {
      list(sheet, areas).setHorizontalAlignment(align);
    },
  );
  each(
    columnAreas(plan, (column) => (plan.columns[column]?.wrap === true ? 'wrap' : '')),
    (_, areas) => {
      list(sheet, areas).setWrap(true);
    },
  );
  each(toneAreas(plan), (tone, areas) => {
    list(sheet, areas).setBackground(TONES[tone]).setFontWeight('bold');
  });
}

/** Heights of the rows that have one; rows of figures grow with their text. */
export function putHeights(sheet: Sheet, plan: SheetPlan): void {
  for (const { from, count, height } of rowHeights(plan)) sheet.setRowHeights(from + 1, count, height);
}

/** Widths of the columns; neighbours of one width in one call. */
export function putWidths(sheet: Sheet, { columns }: SheetPlan): void {
  let from = 0;
  while (from < columns.length) {
    const width = columns[from]?.width ?? 0;
    let count = 1;
    while (columns[from + count]?.width === width) count += 1;
    sheet.setColumnWidths(from + 1, count, width);
    from += count;
  }
}
