/** The sheet Periksa SOP: what was resolved, findings by rule and by KSM, and how far every rule could be checked. */
import { parseIso } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { codeName } from '../../messages/codes';
import { reports } from '../../messages/reports';
import { sop as words } from '../../messages/sop';
import { needName } from '../../messages/needs';
import type { Coverage } from '../../sop/check-sop';
import { A4, blank, body, header, notes, section, subtitle, title } from '../rows';
import type { PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import { byCode, byGroup, severityCounts, type Counted } from './counts';
import type { Since, Standing } from './since';
import type { SopReport } from './sop-input';

/** The own sheet's lasting key. */
export const SOP_KEY = 'periksa-sop';

const WIDTHS = [58, 252, 76, 76, 76, 162] as const;
const COLUMNS: readonly PlanColumn[] = WIDTHS.map((width, index) => ({
  width,
  format: index < 2 || index === WIDTHS.length - 1 ? 'text' : 'integer',
  wrap: true,
}));
/** More of what was resolved is only counted. */
const MOST_TOLD = 100;

const counted = (first: string, name: string, { counts: { error, warning, info, excused } }: Counted): PlanRow => ({
  ...body([first, name, error, warning, info, excused]),
  formats: { 5: 'integer' },
  ...(error > 0 ? { tone: 'error' } : warning > 0 ? { tone: 'warning' } : {}),
});

const dayOf = (iso: string): string => {
  const date = parseIso(iso);
  return date === null ? iso : longDate(date);
};

const sinceRow = ({ code, group, loan }: Standing, now: string): PlanRow => ({
  ...body([code, codeName(code), loan, now, '', group]),
  formats: { 2: 'text', 3: 'text' },
});

function sinceRows(since: Since | null): readonly PlanRow[] {
  if (since === null) return [section(words.since), ...notes(words.first, A4.portrait)];
  const { asOf, resolved, excused, fresh } = since;
  const rows = [
    ...resolved.map((one) => sinceRow(one, words.resolved)),
    ...excused.map((one) => sinceRow(one, words.excusedNow)),
  ];
  return [
    section(words.since),
    ...notes(words.sinceCounts(dayOf(asOf), resolved.length, excused.length, fresh), A4.portrait),
    ...(rows.length === 0 ? [] : [header(words.sinceHeadings)]),
    ...rows.slice(0, MOST_TOLD),
    ...(rows.length > MOST_TOLD ? notes(words.more(rows.length - MOST_TOLD), A4.portrait) : []),
  ];
}

function remark({ missing, off }: Coverage): string {
  if (missing.length > 0) return words.missing(missing.map((need) => needName(need)));
  return off === null ? '' : words.off[off];
}

const coverageRow = (row: Coverage): PlanRow => ({
  ...body([row.code, codeName(row.code), row.checked, row.unknown, row.findings, remark(row)]),
  ...(row.missing.length > 0 ? { tone: 'info' as const } : {}),
});

function groupRows(rows: SopReport['rows']): readonly PlanRow[] {
  const groups = byGroup(rows);
  return groups.map((one, index) => counted(String(index + 1), one.name === '' ? words.wholeBook : one.name, one));
}

/** The plan of the sheet Periksa SOP. */
export function sopPlan({ asOf, bookName, profile, rows, coverage, since }: SopReport): SheetPlan {
  const when = reports.asOf(longDate(asOf));
  const top = [
    title(reports.title(words.names.sop)),
    subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
    ...notes(rows.length === 0 ? words.clean : words.counts(severityCounts(rows)), A4.portrait),
    ...notes(words.judgedBy(profile), A4.portrait),
  ];
  const found: readonly PlanRow[] =
    rows.length === 0
      ? []
      : [
          blank,
          section(words.byRule),
          header(words.byRuleHeadings),
          ...byCode(rows).map((one) => counted(one.name, codeName(one.name), one)),
          blank,
          section(words.byGroup),
          header(words.byGroupHeadings),
          ...groupRows(rows),
        ];
  return {
    key: SOP_KEY,
    name: words.names.sop,
    columns: COLUMNS,
    rows: [
      ...top,
      blank,
      ...sinceRows(since),
      ...found,
      blank,
      section(words.coverage),
      header(words.coverageHeadings),
      ...coverage.map(coverageRow),
      ...notes(words.coverageNote, A4.portrait),
    ],
    frozenRows: 2,
    links: [],
    charts: [],
    toneColumns: { from: 0, count: 1 },
    orientation: 'portrait',
  };
}
