/** Fills an empty sheet with a template: headings with help, an example, formats, and what may be typed where. */
import type { ListPlace, TemplatePlan } from '../../fresh/template-plan';
import { columnLetters } from '../../sheets/address';
import type { DayClock } from './day-clock';
import { NUMBER_FORMATS } from './looks';
import { putWidths } from './style-plan';
import { areaOf, putTemplateLooks } from './template-looks';

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

type PlacedRule = TemplatePlan['rules'][number];

/** A column of a sheet from a row to its end. */
function toTheEnd(sheet: Sheet, { row, column }: Pick<ListPlace, 'row' | 'column'>): Range {
  return sheet.getRange(row, column, Math.max(1, sheet.getMaxRows() - row + 1), 1);
}

function required(sheet: Sheet, { rule, part }: PlacedRule, { clock, sheetOf }: FillTools): Builder | null {
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
      const from = sheetOf(rule.place);
      return from === undefined ? null : builder.requireValueInRange(toTheEnd(from, rule.place), true);
    }
    case 'again':
      return builder.requireValueInRange(toTheEnd(sheet, part), true);
    case 'nik':
      return builder.requireFormulaSatisfied(nikFormula(`${columnLetters(part.column)}${part.row}`));
  }
}

/** A month without its day; the names are the spreadsheet's own. */
const MONTH = 'mmm yyyy';

function putFormats(sheet: Sheet, plan: TemplatePlan, last: number): void {
  const shared = new Map<string, string[]>();
  for (const { format, part } of plan.formats) {
    if (format === 'general') continue;
    const code = format === 'month' ? MONTH : NUMBER_FORMATS[format];
    shared.set(code, [...(shared.get(code) ?? []), areaOf(part, last)]);
  }
  for (const [code, areas] of shared) sheet.getRangeList(areas).setNumberFormat(code);
}

function putRules(sheet: Sheet, plan: TemplatePlan, tools: FillTools & { readonly last: number }): void {
  for (const placed of plan.rules) {
    const { rule, help, part } = placed;
    const builder = required(sheet, placed, tools);
    if (builder === null) continue;
    const advice = rule.kind === 'again' || ('advice' in rule && rule.advice === true);
    sheet
      .getRange(areaOf(part, tools.last))
      .setDataValidation(builder.setAllowInvalid(advice).setHelpText(help).build());
  }
}

/** Formulas, a part at a time; each row's own number and the sheet that it reads are put in. */
function putFormulas(
  sheet: Sheet,
  { formulas = [], reads }: TemplatePlan,
  tools: FillTools & { readonly last: number },
): void {
  const read = reads === undefined ? undefined : tools.sheetOf({ kind: 'made', table: reads, row: 1, column: 1 });
  const book = read === undefined ? '' : `'${read.getName().replace(/'/g, "''")}'!`;
  for (const { part, texts } of formulas) {
    const rows = part.rows ?? Math.max(1, tools.last - part.row + 1);
    const whole = texts.map((text) => text.replace(/\{book\}/g, () => book));
    const lines = Array.from({ length: rows }, (_, index) =>
      whole.map((text) => text.replace(/\{row\}/g, String(part.row + index))),
    );
    sheet.getRange(part.row, part.column, rows, texts.length).setFormulas(lines);
  }
}

/** Fills the sheet; what may be typed is laid down last, since it holds for scripts too. */
export function fillTemplate(sheet: Sheet, plan: TemplatePlan, tools: FillTools): void {
  const last = sheet.getMaxRows();
  putFormats(sheet, plan, last);
  const all = sheet.getRange(1, 1, plan.cells.length, plan.widths.length);
  all.setValues(plan.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? tools.clock.dateOf(cell.date) : cell)))); // prettier-ignore
  all.setNotes(plan.notes.map((row) => [...row]));
  putFormulas(sheet, plan, { ...tools, last });
  putTemplateLooks(sheet, plan, last);
  putWidths(sheet, { columns: plan.widths.map((pixels) => ({ width: pixels })) });
  putRules(sheet, plan, { ...tools, last });
  sheet.setFrozenRows(plan.headingRow ?? 1);
}
