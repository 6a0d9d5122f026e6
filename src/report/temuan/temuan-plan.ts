/** The sheet Temuan: one row a finding of any check, worst first, each linked to its cell. */
import { parseIso, type CivilDate } from '../../book/civil-date';
import type { Severity } from '../../book/finding';
import { longDate } from '../../messages/format';
import { reports } from '../../messages/reports';
import { temuan as words } from '../../messages/temuan';
import { mostMarked, MARK_LIMIT } from '../marks';
import { A4, header, notes, subtitle, title } from '../rows';
import type { PlanColumn, PlanLink, PlanRow, SheetPlan } from '../sheet-plan';
import { daysKey, type CheckDays } from './row-key';
import { CHECKS, type TemuanRow } from './temuan-row';

/** The own sheet's lasting key. */
export const TEMUAN_KEY = 'temuan';

const WIDTHS = [60, 60, 94, 94, 60, 196, 168, 168, 70, 70] as const;
/** Pixels of the hidden column with the keys. */
const KEY_WIDTH = 60;
const COLUMNS: readonly PlanColumn[] = [
  ...WIDTHS.map((width): PlanColumn => ({ width, format: 'text', wrap: true })),
  { width: KEY_WIDTH, format: 'text', wrap: false, hidden: true },
];
const PLACE = 2;
/** 0-based column of the keys. */
export const KEY_COLUMN = WIDTHS.length;

export interface TemuanInput {
  /** In the order in which they shall stand. */
  readonly rows: readonly TemuanRow[];
  readonly days: CheckDays;
  /** The reporting day of the command that writes. */
  readonly asOf: CivilDate;
  /** The file's own name; '' where unknown. */
  readonly bookName: string;
}

/** What stands in the column Keterangan. */
function remark({ excused, link, place }: TemuanRow): string {
  if (link === null && place !== '') return words.lost;
  return excused === '' ? '' : words.excused(excused);
}

const planRow = (row: TemuanRow): PlanRow => ({
  kind: 'body',
  cells: [
    reports.severity(row.severity),
    row.code,
    row.place,
    row.group,
    row.loan,
    row.what,
    row.why,
    row.fix,
    words.checks[row.check],
    remark(row),
    row.key,
  ],
  ...(row.excused === '' ? { tone: row.severity } : {}),
});

/** Errors, warnings, infos that stand, and what is excused. */
export function countRows(rows: readonly TemuanRow[]): Readonly<Record<Severity | 'excused', number>> {
  const counts = { error: 0, warning: 0, info: 0, excused: 0 };
  for (const { excused, severity } of rows) counts[excused === '' ? severity : 'excused'] += 1;
  return counts;
}

/** Which check ran when, checks of one day together. */
function ran(days: CheckDays): string {
  const byDay = new Map<string, string[]>();
  for (const check of CHECKS) {
    const day = days[check];
    if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), words.checks[check]]);
  }
  const told = Array.from(byDay, ([day, names]) => {
    const date = parseIso(day);
    return words.ran(names, date === null ? day : longDate(date));
  });
  return words.checked(told);
}

function top({ rows, days, asOf, bookName }: TemuanInput): readonly PlanRow[] {
  const counts = countRows(rows);
  const when = reports.asOf(longDate(asOf));
  const head = bookName === '' ? when : `${when} · ${reports.book(bookName)}`;
  const keyed: PlanRow = { kind: 'subtitle', cells: [head, ...WIDTHS.slice(1).map(() => ''), daysKey(days)] };
  return [
    title(reports.title(reports.names.temuan)),
    CHECKS.some((check) => days[check] !== undefined) ? keyed : subtitle(head),
    ...notes(rows.length === 0 ? words.empty : words.subtitle(counts), A4.landscape),
    ...notes(ran(days), A4.landscape),
    ...(mostMarked(rows) > MARK_LIMIT ? notes(words.more(MARK_LIMIT), A4.landscape) : []),
  ];
}

/** The plan of the sheet Temuan. */
export function temuanPlan(input: TemuanInput): SheetPlan {
  const above = top(input);
  const first = above.length + 1;
  const links = input.rows.flatMap(({ link }, index): PlanLink[] =>
    link === null ? [] : [{ row: first + index, column: PLACE, sheetName: link.sheet, cell: link.cell || 'A1' }],
  );
  return {
    key: TEMUAN_KEY,
    name: reports.names.temuan,
    columns: COLUMNS,
    rows: [...above, header([...words.headings]), ...input.rows.map(planRow)],
    frozenRows: first,
    links,
    charts: [],
    toneColumns: { from: 0, count: 2 },
    filterRow: above.length,
    orientation: 'landscape',
  };
}
