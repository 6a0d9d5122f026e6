/** The plan of Pengaturan: every decision that a BKM can record, with nothing decided yet. */
import { civilDate } from '../book/civil-date';
import { FRESH_NAMES } from '../sheets/columns/fresh-tables';
import { YES_NO } from '../sheets/columns/fresh-tables';
import type { EntryRule, FreshValue } from '../sheets/columns/fresh-tables';
import { SETTING_HEADINGS, settingLabel, SETTINGS } from '../sheets/columns/settings';
import type { SettingDeclaration } from '../sheets/columns/settings';
import { SHEET_LANGUAGES } from '../sheets/columns/sheet-settings';
import { EXAMPLE_ROW, type ColumnPart, type TemplatePlan, type TemplateWords } from './template-plan';

const [VALUE, SINCE] = [2, 3];
const FIRST = EXAMPLE_ROW + 1;

function ruleOf({ kind }: SettingDeclaration, schemes: readonly string[]): EntryRule | null {
  if (kind === 'rupiah' || kind === 'count') return { kind: 'number', from: 0, to: null };
  if (kind === 'percent') return { kind: 'number', from: 0, to: 100 };
  if (kind === 'yesNo') return YES_NO;
  if (kind === 'date') return { kind: 'date', from: civilDate(1999, 1, 1) };
  if (kind === 'language') return { kind: 'list', values: SHEET_LANGUAGES };
  return kind === 'scheme' ? { kind: 'list', values: schemes } : null;
}

/** One rule a row; neighbours that take the same share one. */
function rules(schemes: readonly string[]): { rule: EntryRule; part: ColumnPart }[] {
  const found: { rule: EntryRule; part: ColumnPart & { rows: number } }[] = [];
  SETTINGS.forEach((setting, index) => {
    const rule = ruleOf(setting, schemes);
    if (rule === null) return;
    const last = found[found.length - 1];
    const row = FIRST + index;
    const same = last !== undefined && JSON.stringify(last.rule) === JSON.stringify(rule);
    if (same && last.part.row + last.part.rows === row)
      found[found.length - 1] = { rule, part: { ...last.part, rows: last.part.rows + 1 } };
    else found.push({ rule, part: { column: VALUE, row, rows: 1 } });
  });
  return found;
}

/**
 * The plan of Pengaturan.
 *
 * @param schemes names of the schemes that may be chosen
 */
export function settingsPlan(schemes: readonly string[], words: TemplateWords): TemplatePlan {
  const example: readonly FreshValue[] = [
    words.settingExample(settingLabel('rate')),
    1.5,
    { date: civilDate(2024, 1, 1) },
    words.settingSource,
  ];
  const since: EntryRule = { kind: 'date', from: civilDate(1999, 1, 1) };
  const below = (column: number): ColumnPart => ({ column, row: EXAMPLE_ROW, rows: null });
  const percent: EntryRule = { kind: 'number', from: 0, to: 100 };
  const all = [
    { rule: percent, part: { column: VALUE, row: EXAMPLE_ROW, rows: 1 } },
    ...rules(schemes),
    { rule: since, part: below(SINCE) },
  ];
  const note = (setting: SettingDeclaration): string =>
    words.heading({ help: setting.help, example: setting.example, required: false });
  return {
    key: 'settings',
    name: FRESH_NAMES.settings,
    widths: [290, 110, 105, 240],
    cells: [SETTING_HEADINGS, example, ...SETTINGS.map(({ label }) => [label, '', '', ''])],
    notes: [['', '', '', ''], [words.example, '', '', ''], ...SETTINGS.map((setting) => [note(setting), '', '', ''])],
    formats: [
      { format: 'text', part: below(1) },
      { format: 'date', part: below(SINCE) },
      { format: 'text', part: below(4) },
    ],
    rules: all.flatMap(({ rule, part }) => (rule.kind === 'from' ? [] : [{ rule, help: words.rule(rule), part }])),
  };
}
