/** A simple balance sheet: what the business has, what it owes, and what is the owner's. */
import type { Rupiah } from '../book/money';
import { totalOf, type BusinessMonth } from './profit';

/** What the owner counts beside the cash; the cash book cannot tell it. */
export interface CountedProperty {
  readonly stock: Rupiah;
  readonly owedByOthers: Rupiah;
  readonly tools: Rupiah;
  readonly debts: Rupiah;
}

export interface BalanceSheet {
  readonly cash: Rupiah;
  readonly stock: Rupiah;
  readonly owedByOthers: Rupiah;
  readonly tools: Rupiah;
  readonly assets: Rupiah;
  readonly debts: Rupiah;
  /** assets − debts: the owner's. */
  readonly equity: Rupiah;
}

/**
 * @param cash the cash book's closing balance
 * @example balanceSheet(500000, { stock: 300000, owedByOthers: 0, tools: 1200000, debts: 400000 }).equity // 1600000
 */
export function balanceSheet(cash: Rupiah, { stock, owedByOthers, tools, debts }: CountedProperty): BalanceSheet {
  const assets = cash + stock + owedByOthers + tools;
  return { cash, stock, owedByOthers, tools, assets, debts, equity: assets - debts };
}

/** What happened between two countings of the stock. */
export interface Movement {
  /** Cash now less cash then. */
  readonly cash: Rupiah;
  /** Stock now less stock then. */
  readonly stock: Rupiah;
}

/**
 * Profit once the goods that are still there are not counted as used up.
 *
 * @param stockChange stock at the end less stock at the beginning, 0 where it is not counted
 */
export const profitWithStock = (months: readonly BusinessMonth[], stockChange: Rupiah): Rupiah =>
  totalOf(months, ({ profit }) => profit) + stockChange;

/**
 * How far a book is from: profit + what the owner put in − what the owner took − instalments + other = change in cash
 * and stock. Zero where every entry has its day.
 *
 * @param movement of the cash, without the opening, and of the stock
 */
export function outOfBalance(months: readonly BusinessMonth[], movement: Movement): Rupiah {
  const owner = totalOf(months, ({ capital, drawings }) => capital - drawings);
  const rest = totalOf(months, ({ other, instalments }) => other - instalments);
  return profitWithStock(months, movement.stock) + owner + rest - movement.cash - movement.stock;
}
