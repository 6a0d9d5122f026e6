/** The sheet Temuan: one row a finding, worst first, each linked to its cell. */
import type { Finding, Severity } from '../book/finding';
import { offersBy } from '../fixes/offers';
import type { Fix } from '../fixes/types';
import { describeFinding } from '../messages/describe-finding';
import { fixes } from '../messages/id/fixes';
import { reports } from '../messages/id/reports';
import { onSheet } from './a1';
import { countSeverities } from './findings-count';
import { heading } from './heading';
import type { ReportInput } from './input';
import { MARK_LIMIT } from './marks';
import { A4, header, notes } from './rows';
import type { PlanColumn, PlanLink, PlanRow, SheetPlan } from './sheet-plan';

const words = reports.temuan;
const WIDTHS = [66, 54, 92, 96, 62, 90, 180, 165, 175, 60] as const;
const COLUMNS: readonly PlanColumn[] = WIDTHS.map((width) => ({ width, format: 'text', wrap: true }));
const PLACE = 2;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);

const placeOf = ({ sheet, cell }: Finding): string => (cell === '' ? sheet : onSheet(sheet, cell));

/** What to do; where *Perbaiki data…* offers to do it, that too. */
function remedy(fix: string, offers: readonly Fix[]): string {
  const first = offers[0];
  if (first === undefined) return fix;
  const { kind, after } = first;
  return `${fix} ${offers.length === 1 ? fixes.offer(fixes.after(kind, after.value)) : fixes.offers(offers.length)}`;
}

function findingRow(finding: Finding, offers: readonly Fix[]): PlanRow {
  const { what, why, fix } = describeFinding(finding);
  const { severity, code, group = '', loan = '', value, clause } = finding;
  const because = clause === undefined ? why : `${why} (${clause})`;
  const cells = [
    reports.severity(severity),
    code,
    placeOf(finding),
    group,
    loan,
    value,
    what,
    because,
    remedy(fix, offers),
    words.compute,
  ];
  return { kind: 'body', cells, tone: severity };
}

const linkOf = (finding: Finding, row: number): readonly PlanLink[] =>
  finding.sheet === '' ? [] : [{ row, column: PLACE, sheetName: finding.sheet, cell: finding.cell || 'A1' }];

/** The plan of the sheet Temuan. */
export function temuanPlan(input: ReportInput): SheetPlan {
  const findings = worstFirst(input.findings);
  const offersOf = offersBy(input.offers ?? []);
  const [errors, warnings, infos] = countSeverities(findings);
  const crowded = Math.max(errors, warnings, infos) > MARK_LIMIT;
  const top = [
    ...heading(reports.names.temuan, input, A4.landscape).slice(0, 2),
    ...notes(findings.length === 0 ? words.empty : words.subtitle(errors, warnings, infos), A4.landscape),
    ...(crowded ? notes(words.more(MARK_LIMIT), A4.landscape) : []),
  ];
  const first = top.length + 1;
  return {
    key: 'temuan',
    name: reports.names.temuan,
    columns: COLUMNS,
    rows: [...top, header(words.headings), ...findings.map((finding) => findingRow(finding, offersOf(finding)))],
    frozenRows: first,
    links: findings.reduce<PlanLink[]>((all, finding, index) => {
      all.push(...linkOf(finding, first + index));
      return all;
    }, []),
    charts: [],
    toneColumns: { from: 0, count: 2 },
    filterRow: top.length,
    orientation: 'landscape',
  };
}
