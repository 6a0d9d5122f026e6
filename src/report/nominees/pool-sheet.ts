/** The sheet Basis data KSM: one row a member, with the cells that the figures come from. */
import type { CivilDate } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { nominees as words } from '../../messages/nominees';
import { reports } from '../../messages/reports';
import { fullMonths } from '../../nominees/full-time';
import { onTimeShare, type CellRef, type PoolMember } from '../../nominees/pool/pool-member';
import { maskedNik } from '../../sheets/people/nik';
import { A4, header, notes, subtitle, title } from '../rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';

const text = (width: number): PlanColumn => ({ width, format: 'text', wrap: true });
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const whole = (width: number): PlanColumn => ({ width, format: 'integer', align: 'center' });
const COLUMNS: readonly PlanColumn[] = [
  text(86),
  text(66),
  text(100),
  whole(38),
  money(66),
  money(66),
  { ...text(54), align: 'center' },
  money(54),
  money(60),
  whole(42),
  money(54),
  text(54),
  whole(40),
  money(60),
  text(54),
  text(92),
  text(54),
]; // prettier-ignore

/** So many source cells are named in a row; the rest of a long history can be found from them. */
const MOST_CELLS = 30;

function sourcesOf({ loans, onTime, savings, businessSince, capacity, papers }: PoolMember): string {
  const all: readonly CellRef[] = [capacity, loans, savings, businessSince, papers, onTime].flatMap(
    ({ cells }) => cells,
  );
  const sheets = new Map<string, Set<string>>();
  for (const { sheet, cell } of all.slice(0, MOST_CELLS)) sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(cell));
  const told = [...sheets].map(([sheet, cells]) => `${sheet}: ${[...cells].join(', ')}`).join('; ');
  return all.length <= MOST_CELLS ? told : `${told}, …`;
}

function rowOf(member: PoolMember, asOf: CivilDate): PlanRow {
  const loans = member.loans.value;
  const onTime = member.onTime.value;
  const partners = [...new Set(member.consents.filter(({ withdrawn }) => withdrawn === null).map(({ partner }) => partner))];
  const cells: readonly PlanCell[] = [
    member.name,
    member.group,
    member.nik === null ? '–' : maskedNik(member.nik),
    loans.length,
    loans.reduce((sum, { amount }) => sum + amount, 0),
    loans[loans.length - 1]?.amount ?? 0,
    words.onTime(onTimeShare(onTime), onTime.of === 'group'),
    member.overdueOwn.value ?? '–',
    member.overdueGroup.value,
    member.quietMonths,
    member.savings.value ?? '–',
    member.business || '–',
    member.businessSince.value === null ? '–' : fullMonths(member.businessSince.value, asOf),
    member.capacity.value ?? '–',
    (member.papers.value ?? []).join(', ') || '–',
    sourcesOf(member),
    partners.join(', ') || '–',
  ];
  return { kind: 'body', cells };
} // prettier-ignore

/** The plan of the database. */
export function poolPlan(pool: readonly PoolMember[], asOf: CivilDate, bookName: string): SheetPlan {
  const when = reports.asOf(longDate(asOf));
  const top = [
    title(reports.title(words.names.pool)),
    subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
    ...notes(words.poolNote, A4.landscape),
  ];
  return {
    key: 'basis-data-ksm',
    name: words.names.pool,
    columns: COLUMNS,
    rows: [...top, header(words.poolHeadings), ...pool.map((member) => rowOf(member, asOf))],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    filterRow: top.length,
    orientation: 'landscape',
  };
}
