/** One member's business: its months, its balance, what it can pay, and what is wrong with its book. */
import { a1 } from '../book/a1';
import { addMonths, formatIso, type CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { CashBook } from '../book/group-books';
import type { Rupiah } from '../book/money';
import { roundRatio } from '../book/rounding';
import { capacityOf, type CapacityRule, type MonthlyMoney } from './capacity';
import { runningBalance } from './cash-balance';
import { silentMonths } from './entry-gaps';
import { outOfOrder } from './entry-order';
import { bookFinding } from './finding';
import { lastWholeMonth, monthOf, monthText } from './month';
import { monthsOf, totalOf, type BusinessMonth } from './profit';

/** A figure with the cells that it comes from. */
export interface Sourced {
  readonly sheet: string;
  readonly cell: string;
}

export interface Capacity extends Sourced {
  readonly rule: CapacityRule;
  readonly amount: Rupiah;
  /** The average month that it was computed from, over so many months. */
  readonly money: MonthlyMoney;
  readonly months: number;
}

export interface BusinessResult {
  readonly owner: string;
  readonly group: string;
  readonly seasonal: boolean;
  readonly months: readonly BusinessMonth[];
  /** Cash at the end of what was read. */
  readonly cash: Rupiah;
  /** Null where the last months have no entry: unknown, not zero. */
  readonly capacity: Capacity | null;
  /** Whole months since the first entry; null where no entry has a day. */
  readonly inBusiness: (Sourced & { readonly months: number; readonly since: CivilDate }) | null;
  readonly lastEntry: CivilDate | null;
  readonly findings: readonly Finding[];
}

/** So many whole months make the average; a seasonal business is judged by its whole year. */
const WINDOW = { steady: 6, seasonal: 12 } as const;

const average = (sum: Rupiah, months: number, mode: 'up' | 'down'): Rupiah =>
  sum <= 0 ? 0 : roundRatio(sum, months, { step: 1, mode });

/** Entries with a day on or before the reporting day, a balance brought forward not counted. */
const moved = ({ entries }: CashBook, asOf: CivilDate): readonly { readonly row: number; readonly day: CivilDate }[] =>
  entries.flatMap(({ row, day, opening }) => (day === null || day > asOf || opening ? [] : [{ row, day }]));

function capacityFrom(book: CashBook, months: readonly BusinessMonth[], about: Judged): Capacity | null {
  const last = lastWholeMonth(about.asOf);
  const first = Math.max(last - (book.seasonal ? WINDOW.seasonal : WINDOW.steady) + 1, months[0]?.month ?? Infinity);
  const within = months.filter(({ month }) => month >= first && month <= last);
  if (within.length === 0) return null;
  const count = last - first + 1;
  const money = {
    income: average(
      totalOf(within, ({ income }) => income),
      count,
      'down',
    ),
    costs: average(
      totalOf(within, ({ purchases, costs }) => purchases + costs),
      count,
      'up',
    ),
    instalments: average(
      totalOf(within, ({ instalments }) => instalments),
      count,
      'up',
    ),
  };
  const rows = moved(book, about.asOf).filter(({ day }) => monthOf(day) >= first && monthOf(day) <= last);
  const [top, bottom] = [rows[0]?.row ?? 0, rows[rows.length - 1]?.row ?? 0];
  const columns = Object.values(book.table.columns);
  const cell = `${a1(top, Math.min(...columns))}:${a1(bottom, Math.max(...columns))}`;
  return {
    rule: about.rule,
    amount: capacityOf(money, about.rule),
    money,
    months: count,
    sheet: book.table.sheet,
    cell,
  };
}

function inBusiness(book: CashBook, asOf: CivilDate): BusinessResult['inBusiness'] {
  const [first] = [...moved(book, asOf)].sort((a, b) => a.day - b.day);
  if (first === undefined) return null;
  let months = Math.max(0, monthOf(asOf) - monthOf(first.day));
  if (addMonths(first.day, months) > asOf) months -= 1;
  const { sheet, columns } = book.table;
  return { months, since: first.day, sheet, cell: a1(first.row, columns['date'] ?? 1) };
}

/** KSM-07: months in which the family took more than the business earned. */
function drawnTooMuch({ table, group }: CashBook, months: readonly BusinessMonth[]): readonly Finding[] {
  return months.flatMap(({ month, drawings, profit, drawingRow }) => {
    if (drawingRow === null || drawings <= Math.max(0, profit)) return [];
    const params = { month: monthText(month), drawings, profit };
    const at = { table, keys: ['out', 'amount'], row: drawingRow, group };
    return [bookFinding('KSM-07', 'drawings', { params, at, value: String(drawings) })];
  });
}

/** By which day and rule a business is judged. */
export interface Judged {
  readonly asOf: CivilDate;
  readonly rule: CapacityRule;
}

/**
 * What a business's cash book tells.
 *
 * @param book one with kind 'business'
 * @returns figures of what happened by the reporting day, and findings KSM-01 to 04, 07 and 08
 */
export function judgeBusiness(book: CashBook, about: Judged): BusinessResult {
  const { asOf } = about;
  const known = { ...book, entries: book.entries.filter(({ day }) => day === null || day <= asOf) };
  const months = monthsOf(known, asOf);
  const balance = runningBalance(known);
  const days = moved(known, asOf).map(({ day }) => day);
  return {
    owner: book.owner,
    group: book.group,
    seasonal: book.seasonal,
    months,
    cash: balance.closing,
    capacity: capacityFrom(known, months, about),
    inBusiness: inBusiness(known, asOf),
    lastEntry: days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last)),
    findings: [...balance.findings, ...outOfOrder(known), ...silentMonths(known, asOf), ...drawnTooMuch(known, months)],
  };
}

/** A month as data: what bought goods and other costs come to is one figure. */
export const monthFigures = ({ month, income, purchases, costs, profit, drawings }: BusinessMonth) => ({
  month: monthText(month),
  income,
  cost: purchases + costs,
  profit,
  drawings,
});

/** The day a business began, as YYYY-MM-DD; null where no entry tells. */
export const sinceOf = ({ inBusiness: known }: BusinessResult): string | null =>
  known === null ? null : formatIso(known.since);
