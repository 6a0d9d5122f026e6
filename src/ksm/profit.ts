/** Profit and loss of a business, month by month, from its cash book. */
import type { CivilDate } from '../book/civil-date';
import type { CashBook, CashPurpose } from '../book/group-books';
import type { Rupiah } from '../book/money';
import { monthOf } from './month';

/** A month of a business. Money that the owner puts in or takes is no income and no cost. */
export interface BusinessMonth {
  /** As `monthOf` counts. */
  readonly month: number;
  /** Sales. */
  readonly income: Rupiah;
  /** Goods bought. */
  readonly purchases: Rupiah;
  /** Other costs. */
  readonly costs: Rupiah;
  /** income − purchases − costs. */
  readonly profit: Rupiah;
  readonly drawings: Rupiah;
  /** Put in by the owner. */
  readonly capital: Rupiah;
  /** Paid on loans, less what was borrowed under the same name. */
  readonly instalments: Rupiah;
  /** What fits none of these, in less out. */
  readonly other: Rupiah;
  readonly entries: number;
  /** The last row with a drawing in this month; null where there is none. */
  readonly drawingRow: number | null;
}

type Sums = { -readonly [K in keyof BusinessMonth]: BusinessMonth[K] };

const emptyMonth = (month: number): Sums => ({
  month,
  income: 0,
  purchases: 0,
  costs: 0,
  profit: 0,
  drawings: 0,
  capital: 0,
  instalments: 0,
  other: 0,
  entries: 0,
  drawingRow: null,
});

/** Which sum an entry goes to, and whether money coming in raises it. */
const GOES: Readonly<Record<CashPurpose, readonly [key: 'income' | 'purchases' | 'costs' | 'drawings' | 'capital' | 'instalments' | 'other', inward: boolean]>> = {
  sales: ['income', true],
  purchase: ['purchases', false],
  cost: ['costs', false],
  drawing: ['drawings', false],
  capital: ['capital', true],
  instalment: ['instalments', false],
  repaid: ['instalments', false],
  borrowed: ['other', true],
  lent: ['other', true],
  savings: ['other', true],
  other: ['other', true],
  unknown: ['other', true],
}; // prettier-ignore

/**
 * The months that have an entry, in order. A balance brought forward belongs to none, nor does an entry without a day.
 *
 * @param asOf entries of later days are left out
 */
export function monthsOf({ entries }: Pick<CashBook, 'entries'>, asOf: CivilDate): readonly BusinessMonth[] {
  const months = new Map<number, Sums>();
  for (const { day, opening, purpose, in: came, out: went, row } of entries) {
    if (day === null || day > asOf || opening) continue;
    const key = monthOf(day);
    const sums = months.get(key) ?? emptyMonth(key);
    months.set(key, sums);
    const [name, inward] = GOES[purpose];
    sums[name] += inward ? came - went : went - came;
    sums.entries += 1;
    if (name === 'drawings') sums.drawingRow = row;
  }
  for (const sums of months.values()) sums.profit = sums.income - sums.purchases - sums.costs;
  return [...months.values()].sort((a, b) => a.month - b.month);
}

/** Sums of several months. */
export const totalOf = (months: readonly BusinessMonth[], of: (month: BusinessMonth) => Rupiah): Rupiah =>
  months.reduce((sum, month) => sum + of(month), 0);
