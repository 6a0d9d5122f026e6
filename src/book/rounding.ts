/** Bringing a fraction to a whole step: integers in, integers out, no binary fractions on the way. */
import type { RoundingMode } from './money';

/**
 * The fraction numerator ÷ denominator brought to a multiple of `step`.
 *
 * @param numerator whole, at least 0; numerator and denominator × step stay below 2^52
 * @param denominator whole, above 0
 * @param rounding step in whole units, and the mode
 * @returns a multiple of the step, in the unit of the fraction
 * @source Ungaran rounds instalments up to Rp 100, Kisaran up to Rp 1.000
 * @example roundRatio(38000000, 12, { step: 100, mode: 'up' }) // 3166700
 * @example roundRatio(75, 2, { step: 1, mode: 'halfEven' }) // 38
 */
export function roundRatio(
  numerator: number,
  denominator: number,
  rounding: { readonly step: number; readonly mode: RoundingMode },
): number {
  const unit = denominator * rounding.step;
  const whole = Math.floor(numerator / unit);
  const rest = numerator - whole * unit;
  return (rest > 0 && goesUp(rest, unit, whole, rounding.mode) ? whole + 1 : whole) * rounding.step;
}

function goesUp(rest: number, unit: number, whole: number, mode: RoundingMode): boolean {
  if (mode === 'up') return true;
  if (mode === 'down') return false;
  if (rest * 2 === unit) return mode === 'halfUp' || whole % 2 === 1;
  return rest * 2 > unit;
}
