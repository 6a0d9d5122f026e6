import { addMonths, civilParts, type CivilDate } from '../book/civil-date';

/**
 * Full months from one day to another; the month's end counts as the day that a shorter month lacks.
 *
 * @returns 0 or more; 0 where `to` lies before `from`
 * @example fullMonths(day('2024-01-31'), day('2024-02-29')) // 1
 * @example fullMonths(day('2024-01-15'), day('2024-07-14')) // 5
 */
export function fullMonths(from: CivilDate, to: CivilDate): number {
  if (to < from) return 0;
  const [a, b] = [civilParts(from), civilParts(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

/**
 * Full years, as an age is counted.
 *
 * @example fullYears(day('2004-03-02'), day('2025-03-01')) // 20
 */
export const fullYears = (from: CivilDate, to: CivilDate): number => Math.floor(fullMonths(from, to) / 12);
