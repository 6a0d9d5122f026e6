/** What a group's businesses earned together, month by month. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { BusinessResult } from './business';
import { lastWholeMonth } from './month';

const YEAR = 12;

/**
 * Profit of the last twelve whole months.
 *
 * @returns oldest first; null for a month in which none of them has an entry
 */
export function profitTrend(businesses: readonly BusinessResult[], asOf: CivilDate): readonly (Rupiah | null)[] {
  const sums = new Map<number, Rupiah>();
  for (const { months } of businesses)
    for (const { month, profit } of months) sums.set(month, (sums.get(month) ?? 0) + profit);
  const last = lastWholeMonth(asOf);
  return Array.from({ length: YEAR }, (_, index) => sums.get(last - YEAR + 1 + index) ?? null);
}
