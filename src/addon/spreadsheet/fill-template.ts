/** Fills an empty sheet with a template: headings with help, an example, formats, and what may be typed where. */
import { a1Range } from '../../report/a1';
import type { ColumnPart, ListPlace, PlanRule, TemplatePlan } from '../../fresh/template-plan';
import { EXAMPLE_ROW } from '../../fresh/template-plan';
import { columnLetters } from '../../sheets/address';
import type { DayClock } from './day-clock';
import { LOOKS, NUMBER_FORMATS, TONES } from './looks';
import { putWidths } from './style-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface FillTools {
  readonly clock: DayClock;
  /** The sheet of a place, if it is still there. */
  readonly sheetOf: (place: ListPlace) => Sheet | undefined;
}

/** Fifteen digits are all that a number keeps: only text holds a NIK. No function here has a locale of its own. */
function nikFormula(cell: string): string {
  const withoutDigits = Array.from('0123456789').reduce((text, digit) => `SUBSTITUTE(${text};"${digit}";"")`, cell);
  return `=AND(ISTEXT(${cell});LEN(${cell})=16;LEN(${withoutDigits})=0)`;
}

/** A column of a sheet from a row to its end. */
function toTheEnd(sheet: Sheet, { row, column }: ListPlace): Range {
  return sheet.getRange(row, column, Math.max(1, sheet.getMaxRows() - row + 1), 1);
}

function required(rule: PlanRule, part: ColumnPart, { clock, sheetOf }: FillTools): Builder | null {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'date':
      return rule.from === null ? builder.requireDate() : builder.requireDateOnOrAfter(clock.dateOf(rule.from));
    case 'number':
      return rule.to === null
        ? builder.requireNumberGreaterThanOrEqualTo(rule.from)
        : builder.requireNumberBetween(rule.from, rule.to);
    case 'list':
      return builder.requireValueInList([...rule.values], true);
    case 'choice': {
      const sheet = sheetOf(rule.place);
      return sheet === undefined ? null : builder.requireValueInRange(toTheEnd(sheet, rule.place), true);
    }
    case 'nik':
      return builder.requireFormulaSatisfied(nikFormula(`${columnLetters(part.column)}${part.row}`));
  }
}

/** A sheet's data area, looked up once. */
const areaOf = ({ column, row, rows }: ColumnPart, last: number): string =>
  a1Range(row, column, rows ?? Math.max(1, last - row + 1), 1);

function putFormats(sheet: Sheet, plan: TemplatePlan, last: number): void {
  const shared = new Map<string, string[]>();
  for (const { format, part } of plan.formats) {
    if (format === 'general') continue;
    const code = NUMBER_FORMATS[format];
    shared.set(code, [...(shared.get(code) ?? []), areaOf(part, last)]);
  }
  for (const [code, areas] of shared) sheet.getRangeList(areas).setNumberFormat(code);
}

function putLooks(sheet: Sheet, width: number): void {
  const { size, colour, background = '#ffffff' } = LOOKS.header;
  sheet
    .getRange(1, 1, 1, width)
    .setFontFamily('Arial')
    .setFontSize(size)
    .setFontWeight('bold')
    .setFontColor(colour)
    .setBackground(background)
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.getRange(EXAMPLE_ROW, 1, 1, width).setFontStyle('italic').setFontColor('#5f6368').setBackground(TONES.warning);
  sheet.setRowHeights(1, 1, LOOKS.header.height ?? 32);
}

function putRules(sheet: Sheet, plan: TemplatePlan, tools: FillTools & { readonly last: number }): void {
  for (const { rule, help, part } of plan.rules) {
    const builder = required(rule, part, tools);
    if (builder === null) continue;
    const advice = rule.kind === 'number' && rule.advice === true;
    sheet
      .getRange(areaOf(part, tools.last))
      .setDataValidation(builder.setAllowInvalid(advice).setHelpText(help).build());
  }
}

/** Fills the sheet; what may be typed is laid down last, since it holds for scripts too. */
export function fillTemplate(sheet: Sheet, plan: TemplatePlan, tools: FillTools): void {
  const last = sheet.getMaxRows();
  const width = plan.widths.length;
  putFormats(sheet, plan, last);
  const all = sheet.getRange(1, 1, plan.cells.length, width);
  all.setValues(plan.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? tools.clock.dateOf(cell.date) : cell)))); // prettier-ignore
  all.setNotes(plan.notes.map((row) => [...row]));
  putLooks(sheet, width);
  putWidths(sheet, { columns: plan.widths.map((pixels) => ({ width: pixels })) });
  putRules(sheet, plan, { ...tools, last });
  sheet.setFrozenRows(1);
}
