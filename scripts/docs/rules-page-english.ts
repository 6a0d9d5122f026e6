/** docs/rules.en.md: every finding in the words that people read in English. */
import { clauseText } from '../../src/messages/clause-text';
import { codeNames } from '../../src/messages/en/codes';
import { needName } from '../../src/messages/needs';
import { settingLabel } from '../../src/sheets/columns/settings';
import type { NeedChoice } from '../../src/sop/rule';
import { RULES } from '../../src/sop/rules/all';
import { generated, table } from './markdown';
import { EXAMPLES } from './rule-examples';
import { TITLES } from './rule-titles';
import { CODES, textOf, type Code } from './rules-page';
import { isOfGuides } from './sop-section';

const SEVERITIES: Readonly<Record<string, string>> = {
  kesalahan: 'error',
  peringatan: 'warning',
  info: 'info',
  'kesalahan atau peringatan': 'error or warning',
};

const choice = (need: NeedChoice): string =>
  (typeof need === 'string' ? [need] : need).map((one) => needName(one, 'en')).join(' or ');

/** On what a rule of the SOP rests, which columns it needs, and which rows of Pengaturan decide on it. */
const basis = (code: Code): readonly string[] =>
  RULES.filter((rule) => rule.code === code).map((rule) => {
    const settings = (rule.limits ?? []).filter((key) => !isOfGuides(key)).map((key) => `_${settingLabel(key)}_`);
    return [
      `Basis: ${clauseText(rule.clause, 'en')}.`,
      `Columns that it needs: ${rule.needs.map(choice).join('; ')}.`,
      ...(settings.length === 0 ? [] : [`Decided in the sheet Pengaturan: ${settings.join('; ')}.`]),
    ].join(' ');
  });

function section(code: Code): string {
  const rows = Object.keys(EXAMPLES[code]).map((variant) => {
    const { what, why, fix } = textOf(code, variant, 'en');
    return [what, why, fix];
  });
  return [
    `## ${code} · ${codeNames[code]}`,
    `Severity unless Pengaturan says otherwise: **${SEVERITIES[TITLES[code][1]] ?? ''}**.`,
    ...basis(code),
    table(['Example', 'Why it matters', 'What to do'], rows),
  ].join('\n\n');
}

/** The page as markdown. */
export const rulesPageEnglish = (): string =>
  [
    generated('src/sop/rules, src/messages/en/findings dan scripts/docs/rule-examples.ts'),
    '# Findings',
    'Bergulir does not stop at a cell that is wrong: the other rows are still computed, and what needs a look becomes a finding in the sheet **Temuan**, with a link to its cell. Below is every finding with an example of its sentences. Where more than half of a column is wrong in the same way, there is one finding for the whole column.',
    'A rule of the SOP judges each loan by the limits in force on its disbursement day. What the book does not tell counts as "not known", never as a breach; where its column is missing, the rule is said not to have been checked. Names of columns, sheets and guides are those of the books, so they stay Indonesian; [rules.md](rules.md) adds to each rule what it accepts and rejects, and the limits of the guides.',
    ...CODES.map(section),
  ].join('\n\n') + '\n';
