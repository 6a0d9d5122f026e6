/** Puts a plan's looks on its sheet: a number of calls that depends on the kinds of rows, never on how many there are. */
import type { SheetPlan } from '../../report/sheet-plan';
import { ENTRY_COLOUR, figureSize, LOOKS, NUMBER_FORMATS, TONES, type Look } from './looks';
import { bodyAreas, columnAreas, formatAreas, rowAreas, rowHeights, toneAreas } from './plan-areas';

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
const sized = (look: Look, plan: SheetPlan): Look =>
  look.line === undefined ? look : { ...look, size: figureSize(plan) };

/** Areas by what they share, for one property of the looks. */
function gathered(plan: SheetPlan, of: (look: Look) => string): Partial<Record<string, string[]>> {
  const shared: Partial<Record<string, string[]>> = {};
  each(rowAreas(plan), (kind, areas) => {
    const value = kind === 'blank' ? '' : of(sized(LOOKS[kind], plan));
    if (value !== '') (shared[value] ??= []).push(...areas);
  });
  return shared;
}

/** Sizes, colours, borders, alignment and wrapping, on a sheet without formats: one call a value of each property. */
export function putLooks(sheet: Sheet, plan: SheetPlan): void {
  const base = { ...LOOKS.body, size: figureSize(plan) };
  const whole = sheet.getRange(1, 1, Math.max(1, plan.rows.length), plan.columns.length);
  whole.setVerticalAlignment('middle').setFontFamily('Arial').setFontSize(base.size).setFontColor(base.colour);
  const put = (of: (look: Look) => string, act: (ranges: RangeList, value: string) => void): void => {
    each(gathered(plan, of), (value, areas) => {
      act(list(sheet, areas), value);
    });
  };
  put(
    ({ size }) => (size === base.size ? '' : String(size)),
    (ranges, size) => ranges.setFontSize(Number(size)),
  );
  put(
    ({ colour }) => (colour === base.colour ? '' : colour),
    (ranges, colour) => ranges.setFontColor(colour),
  );
  put(
    ({ bold }) => (bold ? 'bold' : ''),
    (ranges) => ranges.setFontWeight('bold'),
  );
  put(
    ({ background = '' }) => background,
    (ranges, background) => ranges.setBackground(background),
  );
  put(
    ({ centred }) => (centred === true ? 'center' : ''),
    (ranges) => ranges.setHorizontalAlignment('center'),
  );
  put(
    ({ wrap }) => (wrap === true ? 'wrap' : ''),
    (ranges) => ranges.setWrap(true),
  );
  put(
    ({ line = '' }) => line,
    (ranges, line) => {
      ranges.setBorder(true, true, true, true, true, true, line, SpreadsheetApp.BorderStyle.SOLID);
    },
  );
  putColumnLooks(sheet, plan);
}

function putColumnLooks(sheet: Sheet, plan: SheetPlan): void {
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
  const filled = plan.columns.flatMap(({ entry }, column) => (entry === undefined ? [] : bodyAreas(plan, column)));
  if (filled.length > 0) list(sheet, filled).setBackground(ENTRY_COLOUR);
  each(toneAreas(plan), (tone, areas) => {
    list(sheet, areas).setBackground(TONES[tone]).setFontWeight('bold');
  });
}

/** Heights of the rows that have one; rows of figures grow with their text. */
export function putHeights(sheet: Sheet, plan: SheetPlan): void {
  if (plan.rowHeight !== undefined) sheet.setRowHeights(1, plan.rows.length, plan.rowHeight);
  else for (const { from, count, height } of rowHeights(plan)) sheet.setRowHeights(from + 1, count, height);
}

/** Widths of the columns; neighbours of one width in one call. */
export function putWidths(
  sheet: Sheet,
  { columns }: { readonly columns: readonly { readonly width: number }[] },
): void {
  let from = 0;
  while (from < columns.length) {
    const width = columns[from]?.width ?? 0;
    let count = 1;
    while (columns[from + count]?.width === width) count += 1;
    sheet.setColumnWidths(from + 1, count, width);
    from += count;
  }
}
