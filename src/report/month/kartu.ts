/** The sheet Kartu pinjaman: the cards of one loan, or of all loans of a KSM, one below the other. */
import { longDate, rupiah } from '../../messages/format';
import { cards as words } from '../../messages/cards';
import { reports } from '../../messages/reports';
import type { LoanCard, PaidLine, PlannedLine } from '../../month/loan-card';
import { heading } from '../heading';
import type { ReportInput } from '../input';
import { nameOf } from '../order';
import { A4, blank, body, day, header, notes, section, total } from '../rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';

const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const DAY: PlanColumn = { width: 66, format: 'date', align: 'center' };
const COLUMNS: readonly PlanColumn[] = [
  { width: 28, format: 'integer', align: 'center' },
  DAY,
  ...[money(70), money(60), money(70), money(70)],
  DAY,
  ...[money(70), money(60), money(76)],
  { width: 62, format: 'text', wrap: true },
];

const plannedCells = (line: PlannedLine | undefined, number: number): readonly PlanCell[] =>
  line === undefined
    ? ['', '', '', '', '', '']
    : [number, day(line.due), line.principal, line.interest, line.paid, line.lacking];
const paidCells = (line: PaidLine | undefined): readonly PlanCell[] =>
  line === undefined ? ['', '', '', ''] : [day(line.paid), line.principal, line.interest, line.balance];

function remark(planned: PlannedLine | undefined, paid: PaidLine | undefined, isLate: boolean): string {
  const late = isLate && planned !== undefined && planned.isDue && planned.lacking > 0 ? words.overdue : '';
  return [late, paid?.opening === true ? words.opening : ''].filter((part) => part !== '').join('; ');
}

function tableRows({ planned, paid, arrears }: LoanCard): readonly PlanRow[] {
  const isLate = arrears.overduePrincipal + arrears.overdueInterest > 0;
  return Array.from({ length: Math.max(planned.length, paid.length) }, (_, index) =>
    body([
      ...plannedCells(planned[index], index + 1),
      ...paidCells(paid[index]),
      remark(planned[index], paid[index], isLate),
    ]),
  );
}

function sums({ planned, paid, arrears }: LoanCard): PlanRow {
  const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((all, one) => all + of(one), 0);
  return total([
    '',
    reports.total,
    sum(planned, (line) => line.principal),
    sum(planned, (line) => line.interest),
    sum(planned, (line) => line.paid),
    sum(planned, (line) => line.lacking),
    '',
    sum(paid, (line) => line.principal),
    sum(paid, (line) => line.interest),
    arrears.outstandingPrincipal,
    '',
  ]);
}

function cardRows(card: LoanCard, interestRecorded: boolean): readonly PlanRow[] {
  const { arrears: it } = card;
  const { loan } = it;
  const tenor = loan.tenorUnit === 'week' ? words.weeks(loan.tenor) : words.months(loan.tenor);
  const interest = interestRecorded ? rupiah(it.overdueInterest) : words.unknownInterest;
  const state = it.apart === null ? (it.className ?? '–') : reports.apart(it.apart);
  return [
    section(words.title(loan.id, nameOf(it))),
    ...notes(words.terms(rupiah(loan.principal), tenor, longDate(loan.disbursed)), A4.portrait),
    ...notes(words.state(rupiah(it.outstandingPrincipal), rupiah(it.overduePrincipal), interest, state), A4.portrait),
    header(words.above),
    header(words.headings),
    ...tableRows(card),
    sums(card),
    blank,
  ];
}

/** The plan of the sheet Kartu pinjaman. */
export function kartuPlan(input: ReportInput, list: readonly LoanCard[]): SheetPlan {
  const top = [...heading(words.sheet, input, A4.portrait).slice(0, 3), ...notes(words.note, A4.portrait)];
  return {
    key: 'kartu-pinjaman',
    name: words.sheet,
    columns: COLUMNS,
    rows: [...top, blank, ...list.flatMap((card) => cardRows(card, input.interestRecorded))],
    frozenRows: 2,
    links: [],
    charts: [],
    orientation: 'portrait',
    dense: true,
  };
}
