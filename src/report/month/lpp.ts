/** The sheet LPP: the progress report, what was to be paid, was paid and is left of each loan. */
import type { Rupiah } from '../../book/money';
import { longDate } from '../../messages/format';
import { month } from '../../messages/month';
import { reports } from '../../messages/reports';
import { inPapers, type LppRow } from '../../month/month-end';
import { heading } from '../heading';
import { nameOf } from '../order';
import { A4, blank, body, day, header, notes, section, total } from '../rows';
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from '../sheet-plan';
import { checkRows, signatureRows } from './check-rows';
import type { MonthInput } from './month-input';

const words = month.lpp;
const money = (width: number): PlanColumn => ({ width, format: 'rupiah', align: 'right' });
const AMOUNT = money(63);

const COLUMNS: readonly PlanColumn[] = [
  { width: 24, format: 'integer', align: 'center' },
  { width: 90, format: 'text', wrap: true },
  { width: 44, format: 'text', wrap: true },
  { width: 56, format: 'date', align: 'center' },
  { width: 30, format: 'text', align: 'center' },
  ...Array.from({ length: 10 }, () => AMOUNT),
  { width: 40, format: 'percent', align: 'right' },
  ...[AMOUNT, AMOUNT],
];

type Amounts = readonly (Rupiah | null)[];

/** Allocation, target, last month, this month, to date, balance, arrears; null for what is unknown. */
function amountsOf({ arrears: it, before, during }: LppRow, known: boolean): Amounts {
  const jasa = (amount: Rupiah): Rupiah | null => (known ? amount : null);
  return [
    it.loan.principal,
    ...[it.scheduledPrincipal, jasa(it.scheduledInterest)],
    ...[before.principal, before.interest, during.principal, during.interest],
    ...[it.paidPrincipal, jasa(it.paidInterest)],
    it.outstandingPrincipal,
    ...[it.overduePrincipal, jasa(it.overdueInterest)],
  ];
}

/** A sum with an unknown part is unknown. */
const sumOf = (rows: readonly Amounts[]): Amounts =>
  Array.from({ length: 12 }, (_, column) =>
    rows.reduce<Rupiah | null>((sum, row) => {
      const amount = row[column] ?? null;
      return sum === null || amount === null ? null : sum + amount;
    }, 0),
  );

/** The cells from Alokasi on, with the share of the balance behind it. */
function cellsOf(amounts: Amounts): readonly PlanCell[] {
  const [allocation, balance] = [amounts[0] ?? 0, amounts[9] ?? 0];
  const cells = amounts.map((amount): PlanCell => amount ?? '');
  return [...cells.slice(0, 10), allocation === 0 ? '' : balance / allocation, ...cells.slice(10)];
}

function loanRow(row: LppRow, index: number, known: boolean): PlanRow {
  const { loan } = row.arrears;
  const tenor = loan.tenorUnit === 'week' ? reports.tunggakan.weeks(loan.tenor) : String(loan.tenor);
  const about = [index + 1, nameOf(row.arrears), loan.id, day(loan.disbursed), tenor];
  return body([...about, ...cellsOf(amountsOf(row, known))]);
}

const nothing = (amount: Rupiah | null): boolean => amount === null || amount === 0;
/** Paid off before the month: listed together, so that the paper stays as short as the month's work. */
const isSettled = ({ arrears: it, during }: LppRow): boolean =>
  it.outstandingPrincipal === 0 && it.overdueInterest === 0 && nothing(during.principal) && nothing(during.interest);

function listed(input: MonthInput): readonly PlanRow[] {
  const known = input.interestRecorded;
  const rows = input.end.lpp.filter(inPapers);
  const [settled, open] = [rows.filter(isSettled), rows.filter((row) => !isSettled(row))];
  const sum = (some: readonly LppRow[]): readonly PlanCell[] =>
    cellsOf(sumOf(some.map((row) => amountsOf(row, known))));
  const together = body(['', words.settled(settled.length), '', '', '', ...sum(settled)]);
  return [
    ...open.map((row, index) => loanRow(row, index, known)),
    ...(settled.length === 0 ? [] : [together]),
    total(['', reports.total, '', '', '', ...sum(rows)]),
  ];
}

function apartRows({ end, interestRecorded }: MonthInput): readonly PlanRow[] {
  const rows = end.lpp.filter((row) => !inPapers(row));
  if (rows.length === 0) return [];
  return [blank, section(words.apart), ...rows.map((row, index) => loanRow(row, index, interestRecorded))];
}

/** The plan of the sheet LPP. */
export function lppPlan(input: MonthInput): SheetPlan {
  const { lpp, previous } = input.end;
  const unknown = lpp.some(({ during }) => during.principal === null);
  const top = [
    ...heading(month.names.lpp, input, A4.landscape),
    ...notes(words.note(longDate(previous)), A4.landscape),
    ...(unknown ? notes(words.noMovement, A4.landscape) : []),
    ...(input.interestRecorded ? [] : notes(reports.tunggakan.noInterest, A4.landscape)),
  ];
  return {
    key: 'lpp',
    name: month.names.lpp,
    columns: COLUMNS,
    rows: [
      ...top,
      header(words.above),
      header(words.headings),
      ...listed(input),
      ...apartRows(input),
      ...checkRows(input, 'lpp', A4.landscape),
      ...signatureRows(input, [1, 7, 13]),
    ],
    frozenRows: top.length + 2,
    links: [],
    charts: [],
    toneColumns: { from: 0, count: COLUMNS.length },
    orientation: 'landscape',
    dense: true,
  };
}
