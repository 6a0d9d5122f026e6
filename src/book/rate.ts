/** A rate applied to an amount, exactly: the rate becomes a fraction of whole numbers before anything is multiplied. */
import type { BasisPoints, RoundingMode, Rupiah } from './money';
import { roundRatio } from './rounding';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Above this a product of whole numbers is no longer safe to round. */
const SAFE = 2 ** 52;

/**
 * A decimal as a fraction of whole numbers, to at most four decimals and no finer than `limit` allows.
 *
 * @param value at least 0, e.g. basis points 12.5
 * @param limit greatest numerator
 * @example toFraction(12.5, 1000000) // { numerator: 125, denominator: 10 }
 */
export function toFraction(value: number, limit: number): Fraction {
  let denominator = 1;
  while (denominator < 10000) {
    const scaled = value * denominator;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, scaled) || scaled * 10 > limit) break;
    denominator *= 10;
  }
  return { numerator: Math.round(value * denominator), denominator };
}

/**
 * amount × rate × times, rounded once.
 *
 * @param amount whole rupiah, at least 0
 * @param rate basis points
 * @param times how many of the rate's periods, e.g. months; a fraction for a week
 * @returns whole rupiah, a multiple of the step
 * @source "the row's rate, rounded once, gives the jasa"; a weekly instalment's jasa is a quarter of the month's
 * @example portionOf(38000000, 150, { numerator: 1, denominator: 1 }, { step: 100, mode: 'up' }) // 570000
 * @example portionOf(5000000, 150, { numerator: 1, denominator: 4 }, { step: 100, mode: 'up' }) // 18800
 */
export function portionOf(
  amount: Rupiah,
  rate: BasisPoints,
  times: Fraction,
  rounding: { readonly step: number; readonly mode: RoundingMode },
): Rupiah {
  const base = amount * times.numerator;
  if (base === 0 || rate === 0) return 0;
  const { numerator, denominator } = toFraction(rate, SAFE / base);
  return roundRatio(base * numerator, denominator * 10000 * times.denominator, rounding);
}
