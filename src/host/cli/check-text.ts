/** A check against the SOP for people at a terminal: the findings, then how far every rule could be checked. */
import type { CheckedFinding, CheckedRule, CheckResult } from './check-result';
import { dotted, shortDay } from './figures';
import { gridLines, type GridColumn } from './grid';
import { SAY } from './messages';
import { plainText, shortText } from './plain-text';

const SHOW_FINDINGS = 60;
const WIDEST = 24;
const short = (text: string): string => shortText(text, WIDEST);

const COLUMNS: readonly GridColumn[] = [
  { heading: 'Kode', align: 'left' },
  { heading: 'Diperiksa', align: 'right' },
  { heading: 'Tidak diketahui', align: 'right' },
  { heading: 'Temuan', align: 'right' },
  { heading: 'Keterangan', align: 'left' },
];

const ORDER: readonly string[] = ['error', 'warning', 'info'];
const rank = ({ excused, severity }: CheckedFinding): number =>
  excused === null ? ORDER.indexOf(severity) : ORDER.length;

function findingLine(finding: CheckedFinding): string {
  const { code, severity, sheet, cell, group, loan, message, fix, excused } = finding;
  const about = [group === null ? '' : short(group), loan === null ? '' : SAY.checkLoan(short(loan))].filter((part) => part !== ''); // prettier-ignore
  const tone = excused === null ? (SAY.severities[severity] ?? severity) : SAY.checkExcused;
  const place = cell === '' ? sheet : `${sheet}!${cell}`;
  const head = [tone, code, ...about, plainText(place)].join(' · ');
  return `  ${head}\n    ${plainText(message)} ${plainText(fix)}`;
}

function remark({ missing, off }: CheckedRule): string {
  if (missing.length > 0) return plainText(SAY.checkMissing(missing));
  return off === null ? '' : (SAY.checkOff[off] ?? off);
}

const coverageRow = (rule: CheckedRule): readonly string[] => [
  rule.code,
  dotted(rule.checked),
  dotted(rule.unknown),
  dotted(rule.findings),
  remark(rule),
];

/** The whole check as text, ending in a line break. */
export function checkText({ asOf, profile, findings, coverage, summary }: CheckResult): string {
  const worst = [...findings].sort((a, b) => rank(a) - rank(b));
  const left = worst.length - SHOW_FINDINGS;
  const { error, warning, info, excused, resolved, fresh } = summary;
  return [
    SAY.checkHead(shortDay(asOf), profile),
    '',
    SAY.checkCounts([error, warning, info, excused].map(dotted)),
    ...(resolved === null || fresh === null ? [] : [SAY.checkSince(dotted(resolved), dotted(fresh))]),
    ...worst.slice(0, SHOW_FINDINGS).map(findingLine),
    ...(left > 0 ? [SAY.checkMore(dotted(left))] : []),
    '',
    ...gridLines(COLUMNS, coverage.map(coverageRow)),
    '',
  ].join('\n');
}
