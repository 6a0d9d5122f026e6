/** What is to be reserved against a balance. */
import type { BasisPoints, Rupiah } from '../book/money';
import { portionOf } from '../book/rate';

const ONCE = { numerator: 1, denominator: 1 };

/**
 * The provision on a balance, rounded half up to the rupiah.
 *
 * @param outstanding whole balance in rupiah, not the overdue part
 * @param rate basis points; null where the scheme has none
 * @returns rupiah, or null where the scheme has no provision
 * @source Pedoman 2008: the class takes the whole balance
 * @example provisionOf(9499700, 50) // 47499
 */
export const provisionOf = (outstanding: Rupiah, rate: BasisPoints | null): Rupiah | null =>
  rate === null ? null : portionOf(outstanding, rate, ONCE, { step: 1, mode: 'halfUp' });
