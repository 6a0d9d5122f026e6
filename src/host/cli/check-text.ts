/** A check against the SOP for people at a terminal: the findings, then how far every rule could be checked. */
import type { Language } from '../language';
import type { CheckedFinding, CheckedRule, CheckResult } from './check-result';
import { dotted, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { plainText, shortText } from './plain-text';
import { wordFor } from './word-for';
import { CHECK_WORDS, type CheckWords } from './words/check';

const SHOW_FINDINGS = 60;
const WIDEST = 24;
const short = (text: string): string => shortText(text, WIDEST);

const columnsOf = ({ columns }: CheckWords): readonly GridColumn[] => [
  { heading: columns.code, align: 'left' },
  { heading: columns.checked, align: 'right' },
  { heading: columns.unknown, align: 'right' },
  { heading: columns.findings, align: 'right' },
  { heading: columns.remark, align: 'left' },
];

const ORDER: readonly string[] = ['error', 'warning', 'info'];
const rank = ({ excused, severity }: CheckedFinding): number =>
  excused === null ? ORDER.indexOf(severity) : ORDER.length;

function findingLine(finding: CheckedFinding, say: CheckWords): string {
  const { code, severity, sheet, cell, group, loan, message, fix, excused } = finding;
  const about = [group === null ? '' : short(group), loan === null ? '' : say.loan(short(loan))].filter((part) => part !== ''); // prettier-ignore
  const tone = excused === null ? wordFor(say.severities, severity) : say.excused;
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  const head = [tone, code, ...about, plainText(place)].join(' · ');
  return `  ${head}\n    ${plainText(message)} ${plainText(fix)}`;
}

function remark({ missing, off }: CheckedRule, say: CheckWords): string {
  if (missing.length > 0) return plainText(say.missing(missing));
  return off === null ? '' : wordFor(say.off, off);
}

const coverageRow = (rule: CheckedRule, say: CheckWords): readonly string[] => [
  rule.code,
  dotted(rule.checked),
  dotted(rule.unknown),
  dotted(rule.findings),
  remark(rule, say),
];

/** The whole check as text, ending in a line break. */
export function checkText(result: CheckResult, language: Language): string {
  const { asOf, profile, findings, coverage, summary } = result;
  const say = CHECK_WORDS[language];
  const worst = [...findings].sort((a, b) => rank(a) - rank(b));
  const left = worst.length - SHOW_FINDINGS;
  const { error, warning, info, excused, resolved, fresh } = summary;
  return [
    say.head(shortDay(asOf), profile),
    '',
    say.counts([error, warning, info, excused].map(dotted)),
    ...(resolved === null || fresh === null ? [] : [say.since(dotted(resolved), dotted(fresh))]),
    ...worst.slice(0, SHOW_FINDINGS).map((finding) => findingLine(finding, say)),
    ...(left > 0 ? [say.more(dotted(left))] : []),
    '',
    ...gridLines(
      columnsOf(say),
      coverage.map((rule) => coverageRow(rule, say)),
    ),
    '',
  ].join('\n');
}
