/** The sheet Kolektibilitas: the urban form, with one column a class of the scheme. */
import type { LoanArrears, Portfolio } from '../arrears/types';
import { scheduleOf } from '../arrears/schedule';
import { rupiah } from '../messages/format';
import { reports } from '../messages/reports';
import { heading } from './heading';
import type { ReportInput } from './input';
import { counted, nameOf } from './order';
import { A4, body, day, header, notes, total } from './rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from './sheet-plan';

const words = reports.kolektibilitas;
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right', wrap: false });

const FIXED: readonly PlanColumn[] = [
  { width: 26, format: 'integer', align: 'center' },
  { width: 92, format: 'text', wrap: true },
  { width: 62, format: 'date', align: 'center' },
  { width: 62, format: 'date', align: 'center' },
  ...Array.from({ length: 6 }, () => money(72)),
];

function columns(classes: number): readonly PlanColumn[] {
  const left = A4.landscape - FIXED.reduce((sum, { width }) => sum + width, 0);
  const each = Math.max(56, Math.floor(left / Math.max(1, classes)));
  return [...FIXED, ...Array.from({ length: classes }, () => money(each))];
}

/** The last due day of the schedule: what the form calls Jatuh Tempo. */
function maturity({ loan }: LoanArrears, { convention }: Portfolio): PlanCell {
  const schedule = scheduleOf(loan, convention);
  const last = schedule[schedule.length - 1];
  return last === undefined ? '' : day(last.due);
}

const perClass = (count: number, at: number | null, value: PlanCell): readonly PlanCell[] =>
  Array.from({ length: count }, (_, index) => (index === at ? value : ''));

function loanRow(row: LoanArrears, index: number, portfolio: Portfolio): PlanRow {
  const { classes } = portfolio.convention.scheme;
  return body([
    index + 1,
    nameOf(row),
    day(row.loan.disbursed),
    maturity(row, portfolio),
    row.loan.principal,
    row.instalment,
    row.loan.principal - row.scheduledPrincipal,
    row.outstandingPrincipal,
    row.overdueUpTo90,
    row.overdueOver90,
    ...perClass(classes.length, row.classIndex, row.outstandingPrincipal),
  ]);
}

function sums(rows: readonly LoanArrears[], { byClass }: Portfolio): PlanRow {
  const sum = (of: (row: LoanArrears) => number): number => rows.reduce((all, row) => all + of(row), 0);
  return total([
    '',
    reports.total,
    '',
    '',
    sum((row) => row.loan.principal),
    '',
    sum((row) => row.loan.principal - row.scheduledPrincipal),
    sum((row) => row.outstandingPrincipal),
    sum((row) => row.overdueUpTo90),
    sum((row) => row.overdueOver90),
    ...byClass.map((each) => each.outstandingPrincipal),
  ]);
}

const FILL: readonly PlanCell[] = ['', '', '', '', '', '', '', ''];

function riskRows({ byClass, totals }: Portfolio): readonly PlanRow[] {
  const rates = byClass.map(({ provisionRate }) => (provisionRate === null ? '–' : provisionRate / 10000));
  const percents = byClass.map((_, index) => [FIXED.length + index, 'percent'] as const);
  return [
    { kind: 'total', cells: ['', words.riskShare, ...FILL, ...rates], formats: Object.fromEntries(percents) },
    total(['', words.risk, ...FILL, ...byClass.map(({ provision }) => provision)]),
    ...notes(words.totalRisk(rupiah(totals.provision)), A4.landscape),
  ];
}

/**
 * The plan of the sheet Kolektibilitas: loans with a balance or arrears, in the book's order.
 *
 * @param below what else stands under it
 */
export function kolektibilitasPlan(input: ReportInput, below: readonly PlanRow[] = []): SheetPlan {
  const { portfolio } = input;
  const names = portfolio.convention.scheme.classes.map(({ name }) => name);
  const rows = counted(portfolio.loans).filter((row) => row.outstandingPrincipal > 0 || row.overdueInterest > 0);
  const top = [
    ...heading(reports.names.kolektibilitas, input, A4.landscape),
    ...notes(words.columnsNote, A4.landscape),
  ];
  return {
    key: 'kolektibilitas',
    name: reports.names.kolektibilitas,
    columns: columns(names.length),
    rows: [
      ...top,
      header([...words.headings, ...names]),
      ...rows.map((row, index) => loanRow(row, index, portfolio)),
      sums(rows, portfolio),
      ...riskRows(portfolio),
      ...below,
    ],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    toneColumns: { from: 0, count: FIXED.length + names.length },
    orientation: 'landscape',
  };
}
