/** Puts a plan's looks on its sheet: a number of calls that depends on the kinds of rows, never on how many there are. */
import type { RowKind, SheetPlan } from '../../report/sheet-plan';
import { ENTRY_COLOUR, figureSize, LOOKS, NUMBER_FORMATS, TONES, type Look } from './looks';
import { bodyAreas, columnAreas, formatAreas, rowAreas, toneAreas } from './plan-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const list = (sheet: Sheet, areas: readonly string[]): RangeList => sheet.getRangeList([...areas]);

/** Typed entries of a record whose keys were put in by us. */
function each<K extends string, V>(record: Partial<Record<K, V>>, act: (key: K, value: V) => unknown): void {
  const keys = Object.keys(record) as K[]; // its keys are ours
  for (const key of keys) {
    const value = record[key];
    if (value !== undefined) act(key, value);
  }
}

const wholeOf = (sheet: Sheet, { rows, columns }: SheetPlan): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, Math.max(1, rows.length), columns.length);

/** Number formats; to be put before the values, so that text stays text. */
export function putNumberFormats(sheet: Sheet, plan: SheetPlan): void {
  wholeOf(sheet, plan).setNumberFormat(NUMBER_FORMATS.text);
  each(formatAreas(plan), (format, areas) => {
    if (format !== 'text')
      list(sheet, areas).setNumberFormat(format === 'general' ? 'General' : NUMBER_FORMATS[format]);
  });
}

/** Figures and headings are smaller where many columns share a page. */
const sized = (look: Look, plan: SheetPlan): Look =>
  look.line === undefined ? look : { ...look, size: figureSize(plan) };

/** Areas of cells by a value that they share. */
type Shared = Partial<Record<string, readonly string[]>>;

const joined = (one: Shared, other: Shared): Shared => {
  const all: Partial<Record<string, string[]>> = {};
  for (const shared of [one, other]) each(shared, (value, areas) => (all[value] ??= []).push(...areas));
  return all;
};

/** Areas of rows by a property of their looks; those of one kind may be left out. */
function byLook(plan: SheetPlan, without: RowKind | null, of: (look: Look) => string): Shared {
  const shared: Partial<Record<string, string[]>> = {};
  each(rowAreas(plan), (kind, areas) => {
    const value = kind === 'blank' || kind === without ? '' : of(sized(LOOKS[kind], plan));
    if (value !== '') (shared[value] ??= []).push(...areas);
  });
  return shared;
}

const styleOf = ({ size, colour, bold }: Look): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle()
    .setFontFamily('Arial')
    .setFontSize(size)
    .setForegroundColor(colour)
    .setBold(bold)
    .build();

/** Sizes, colours and weight: all alike first, then what differs, a call a value of each. */
function putText(sheet: Sheet, plan: SheetPlan): void {
  const base = { ...LOOKS.body, size: figureSize(plan) };
  wholeOf(sheet, plan).setVerticalAlignment('middle').setTextStyle(styleOf(base));
  // A title that is alone is one area: all of its looks in one call.
  const [title, ...further] = rowAreas(plan).title ?? [];
  const alone = title !== undefined && further.length === 0;
  if (alone) sheet.getRange(title).setTextStyle(styleOf(LOOKS.title));
  const rows = (of: (look: Look) => string): Shared => byLook(plan, alone ? 'title' : null, of);
  each(
    rows(({ size }) => (size === base.size ? '' : String(size))),
    (size, areas) => list(sheet, areas).setFontSize(Number(size)),
  );
  each(
    rows(({ colour }) => (colour === base.colour ? '' : colour)),
    (colour, areas) => list(sheet, areas).setFontColor(colour),
  );
  const tones = Object.values(toneAreas(plan)).flat();
  const bold = joined(
    rows((look) => (look.bold ? 'bold' : '')),
    tones.length === 0 ? {} : { bold: tones },
  );
  each(bold, (_, areas) => list(sheet, areas).setFontWeight('bold'));
}

/** Backgrounds; those of tones lie over those of rows. */
function putBackgrounds(sheet: Sheet, plan: SheetPlan): void {
  const filled = plan.columns.flatMap(({ entry }, column) => (entry === undefined ? [] : bodyAreas(plan, column)));
  const below = joined(byLook(plan, null, ({ background = '' }) => background), filled.length === 0 ? {} : { [ENTRY_COLOUR]: filled }); // prettier-ignore
  each(below, (background, areas) => list(sheet, areas).setBackground(background));
  each(toneAreas(plan), (tone, areas) => list(sheet, areas).setBackground(TONES[tone]));
}

/** Sizes, colours, borders, alignment and wrapping, on a sheet without formats: one call a value of each property. */
export function putLooks(sheet: Sheet, plan: SheetPlan): void {
  putText(sheet, plan);
  putBackgrounds(sheet, plan);
  const centred = byLook(plan, null, (look) => (look.centred === true ? 'center' : ''));
  const aligned = columnAreas(plan, (column) => plan.columns[column]?.align ?? '');
  each(joined(centred, aligned), (align, areas) => {
    if (align === 'left' || align === 'center' || align === 'right') list(sheet, areas).setHorizontalAlignment(align);
  });
  const headings = byLook(plan, null, ({ wrap }) => (wrap === true ? 'wrap' : ''));
  const wrapped = columnAreas(plan, (column) => (plan.columns[column]?.wrap === true ? 'wrap' : ''));
  each(joined(headings, wrapped), (_, areas) => list(sheet, areas).setWrap(true));
  each(
    byLook(plan, null, ({ line = '' }) => line),
    (line, areas) =>
      list(sheet, areas).setBorder(true, true, true, true, true, true, line, SpreadsheetApp.BorderStyle.SOLID),
  );
}

/** Heights, where every row has the same; else rows are as high as their texts. */
export function putHeights(sheet: Sheet, { rows, rowHeight }: SheetPlan): void {
  if (rowHeight !== undefined) sheet.setRowHeights(1, rows.length, rowHeight);
}

/** The width that most columns have. */
function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return widths.reduce((best, width) => ((counts.get(width) ?? 0) > (counts.get(best) ?? 0) ? width : best), 0);
}

/** Widths of the columns: the most common one over all of them, then neighbours of another width in one call. */
export function putWidths(
  sheet: Sheet,
  { columns }: { readonly columns: readonly { readonly width: number }[] },
): void {
  const widths = columns.map(({ width }) => width);
  const common = commonWidth(widths);
  sheet.setColumnWidths(1, widths.length, common);
  let from = 0;
  while (from < widths.length) {
    const width = widths[from] ?? common;
    let count = 1;
    while (widths[from + count] === width) count += 1;
    if (width !== common) sheet.setColumnWidths(from + 1, count, width);
    from += count;
  }
}
