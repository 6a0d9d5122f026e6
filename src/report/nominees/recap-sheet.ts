/** The sheet Rekap calon nasabah: how many were nominated, approved, paid out and refused, by partner and month; and what came back. */
import { civilParts, type CivilDate } from '../../book/civil-date';
import { longDate } from '../../messages/format';
import { nominees as words } from '../../messages/nominees';
import { reports } from '../../messages/reports';
import { freedMoney } from '../../nominees/list/freed-money';
import type { NominationEntry } from '../../nominees/list/nominated';
import type { NomineeStatus } from '../../nominees/list/status';
import type { PoolMember } from '../../nominees/pool/pool-member';
import { blank, body, header, section, subtitle, title, total } from '../rows';
import type { PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';

export interface RecapRow {
  readonly partner: string;
  readonly member: PoolMember;
  readonly entry: NominationEntry;
}

const whole = (width: number): PlanColumn => ({ width, format: 'integer', align: 'center' });
const COLUMNS: readonly PlanColumn[] = [
  { width: 180, format: 'text', wrap: true },
  { width: 90, format: 'text', align: 'center' },
  ...[70, 70, 60, 60, 60].map(whole),
  { width: 110, format: 'rupiah', align: 'right' },
];

const two = (n: number): string => String(n).padStart(2, '0');
const monthOf = (day: CivilDate | null): string => {
  if (day === null) return words.noMonth;
  const { year, month } = civilParts(day);
  return `${two(month)}/${year}`;
};
/** Months sort by year; those without a day stand last. */
const order = (month: string): string => (month.includes('/') ? `${month.slice(3)}${month.slice(0, 2)}` : '9');

/** Whoever came further was nominated too. */
const NOMINATED: readonly NomineeStatus[] = ['proposed', 'surveyed', 'approved', 'paidOut', 'refused', 'withdrawn'];
const APPROVED: readonly NomineeStatus[] = ['approved', 'paidOut'];

function counts(rows: readonly RecapRow[]): readonly number[] {
  const of = (...statuses: readonly NomineeStatus[]): number =>
    rows.filter(({ entry: { status } }) => status !== null && statuses.includes(status)).length;
  const paid = rows
    .filter(({ entry }) => entry.status === 'paidOut')
    .reduce((sum, { entry }) => sum + (entry.granted ?? entry.asked ?? 0), 0);
  return [of(...NOMINATED), of(...APPROVED), of('paidOut'), of('refused'), of('withdrawn'), paid];
}

function partnerRows(partner: string, rows: readonly RecapRow[]): readonly PlanRow[] {
  const months = [...new Set(rows.map(({ entry }) => monthOf(entry.since)))].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const lines = months.map((month) =>
    body([partner, month, ...counts(rows.filter(({ entry }) => monthOf(entry.since) === month))]),
  );
  return [...lines, total([partner, words.recapAll, ...counts(rows)])];
} // prettier-ignore

/** The plan of the recap. */
export function recapPlan(rows: readonly RecapRow[], asOf: CivilDate, bookName: string): SheetPlan {
  const partners = [...new Set(rows.map(({ partner }) => partner))];
  const freed = freedMoney(rows.map(({ member, entry }) => ({ member, status: entry.status })));
  const when = reports.asOf(longDate(asOf));
  const money = (label: string, amount: number): PlanRow => ({
    kind: 'body',
    cells: [label, '', '', '', '', '', '', amount],
  });
  return {
    key: 'rekap-calon-nasabah',
    name: words.names.recap,
    columns: COLUMNS,
    rows: [
      title(reports.title(words.names.recap)),
      subtitle(bookName === '' ? when : `${when} · ${reports.book(bookName)}`),
      header(words.recapHeadings),
      ...partners.flatMap((partner) => partnerRows(partner, rows.filter((row) => row.partner === partner))),
      ...(rows.length === 0 ? [body([words.empty])] : []),
      blank,
      section(words.freed.title),
      money(words.freed.returned, freed.returned),
      money(words.freed.toReturn, freed.toReturn),
    ],
    frozenRows: 3,
    links: [],
    charts: [],
    orientation: 'portrait',
  };
} // prettier-ignore
