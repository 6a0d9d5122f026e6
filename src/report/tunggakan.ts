/** The sheet Tunggakan: a row a loan, worst first; loans apart below. */
import type { LoanArrears } from '../arrears/types';
import { rupiah } from '../messages/format';
import { reports } from '../messages/reports';
import { heading } from './heading';
import type { ReportInput } from './input';
import { apart, counted, nameOf, worstFirst } from './order';
import { A4, blank, body, day, header, notes, section, total } from './rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from './sheet-plan';

const words = reports.tunggakan;
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });

const COLUMNS: readonly PlanColumn[] = [
  { width: 26, format: 'integer', align: 'center' },
  { width: 86, format: 'text', wrap: true },
  { width: 46, format: 'text', wrap: true },
  { width: 62, format: 'date', align: 'center' },
  { width: 30, format: 'text', align: 'center' },
  money(78),
  money(78),
  money(78),
  money(78),
  money(78),
  money(67),
  { width: 62, format: 'date', align: 'center' },
  { width: 32, format: 'integer', align: 'right' },
  { width: 52, format: 'decimal', align: 'right' },
  { width: 66, format: 'text', align: 'center', wrap: true },
  money(67),
  { width: 54, format: 'text', wrap: true },
];

function remark(row: LoanArrears): string {
  if (row.apart !== null) return reports.apart(row.apart);
  if (row.overdueInterest > 0 && row.overduePrincipal === 0) return words.interestOnly;
  return row.roundingDifference > 0 ? words.rounding(rupiah(row.roundingDifference)) : '';
}

const tenorOf = ({ loan }: LoanArrears): string =>
  loan.tenorUnit === 'week' ? words.weeks(loan.tenor) : String(loan.tenor);

const cells = (row: LoanArrears, index: number): readonly PlanCell[] => [
  index + 1,
  nameOf(row),
  row.loan.id,
  day(row.loan.disbursed),
  tenorOf(row),
  row.loan.principal,
  row.scheduledPrincipal,
  row.paidPrincipal,
  row.outstandingPrincipal,
  row.overduePrincipal,
  row.overdueInterest,
  row.oldestDue === null ? '' : day(row.oldestDue),
  row.daysPastDue,
  row.instalmentsLate,
  row.className ?? '–',
  row.provision ?? '',
  remark(row),
];

function totalRow({ portfolio: { totals } }: ReportInput): PlanRow {
  const { principal, scheduledPrincipal, paidPrincipal, outstandingPrincipal } = totals;
  const sums = [principal, scheduledPrincipal, paidPrincipal, outstandingPrincipal];
  const { overduePrincipal, overdueInterest, provision } = totals;
  return total([
    '',
    reports.total,
    '',
    '',
    '',
    ...sums,
    overduePrincipal,
    overdueInterest,
    '',
    '',
    '',
    '',
    provision,
    '',
  ]);
}

function apartRows(rows: readonly LoanArrears[]): readonly PlanRow[] {
  if (rows.length === 0) return [];
  return [blank, section(words.apartSection), header(words.headings), ...rows.map((row, i) => body(cells(row, i)))];
}

/** The plan of the sheet Tunggakan. */
export function tunggakanPlan(input: ReportInput): SheetPlan {
  const top = [
    ...heading(reports.names.tunggakan, input, A4.landscape),
    ...(input.interestRecorded ? [] : notes(words.noInterest, A4.landscape)),
  ];
  const rows = worstFirst(counted(input.portfolio.loans));
  const list = rows.length === 0 ? [body(['', words.empty])] : rows.map((row, index) => body(cells(row, index)));
  return {
    key: 'tunggakan',
    name: reports.names.tunggakan,
    columns: COLUMNS,
    rows: [...top, header(words.headings), ...list, totalRow(input), ...apartRows(apart(input.portfolio.loans))],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    orientation: 'landscape',
  };
}
