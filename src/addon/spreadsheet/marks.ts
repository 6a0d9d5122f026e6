/** Marks on the user's cells: at most three rules a sheet, always true, recognised by their formula, put first. */
import { rectangles } from '../../report/rectangles';
import type { MarkPlan } from '../../report/sheet-plan';
import type { KnownSheet } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Tone = keyof MarkPlan;

const TONES: readonly Tone[] = ['error', 'warning', 'info'];
const COLOURS: Readonly<Record<Tone, string>> = { error: '#f4c7c3', warning: '#fce8b2', info: '#d0e0fc' };

/** No function and no separator: it reads the same in every locale. */
const signature = (tone: Tone): string => `="bergulir"<>"${tone}"`;
const SIGNATURES = new Set(TONES.map(signature));

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition === null) return false;
  if (condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return SIGNATURES.has(String(condition.getCriteriaValues()[0] ?? ''));
}

function ruleFor(sheet: Sheet, tone: Tone, cells: readonly string[]): readonly Rule[] {
  const ranges = rectangles(cells);
  if (ranges.length === 0) return [];
  const list = sheet.getRangeList([...ranges]).getRanges();
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(signature(tone));
  return [builder.setBackground(COLOURS[tone]).setBold(true).setRanges(list).build()];
}

const cellsOn = (name: string, plan: MarkPlan, tone: Tone): readonly string[] =>
  plan[tone].filter(({ sheetName }) => sheetName === name).map(({ cell }) => cell);

/**
 * Replaces our marks on every sheet of the user's; their own rules stay in their order.
 *
 * @returns on how many sheets there had been marks
 */
export function putMarks(sheets: readonly KnownSheet[], plan: MarkPlan): number {
  let marked = 0;
  for (const { sheet, name } of sheets) {
    const rules = sheet.getConditionalFormatRules();
    const theirs = rules.filter((rule) => !isOurs(rule));
    const ours = TONES.reduce<Rule[]>((all, tone) => [...all, ...ruleFor(sheet, tone, cellsOn(name, plan, tone))], []);
    if (theirs.length < rules.length) marked += 1;
    if (theirs.length < rules.length || ours.length > 0) sheet.setConditionalFormatRules([...ours, ...theirs]);
  }
  return marked;
}
