/** Calendar months as whole numbers, so that they count and compare: year × 12 + month − 1. */
import { civilDate, civilParts, daysInMonth, type CivilDate } from '../book/civil-date';

/** The month of a day. */
export function monthOf(day: CivilDate): number {
  const { year, month } = civilParts(day);
  return year * 12 + month - 1;
}

const parts = (month: number): readonly [year: number, month: number] => [Math.floor(month / 12), (month % 12) + 1];

/** Its first day. */
export function firstDay(month: number): CivilDate {
  const [year, of] = parts(month);
  return civilDate(year, of, 1);
}

/** Its last day. */
export function lastDay(month: number): CivilDate {
  const [year, of] = parts(month);
  return civilDate(year, of, daysInMonth(year, of));
}

/**
 * A month as YYYY-MM.
 *
 * @example monthText(monthOf(civilDate(2024, 2, 29))) // '2024-02'
 */
export function monthText(month: number): string {
  const [year, of] = parts(month);
  return `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`;
}

/** The last month that is over on a day: its own where the day is its last. */
export function lastWholeMonth(asOf: CivilDate): number {
  const month = monthOf(asOf);
  return lastDay(month) === asOf ? month : month - 1;
}
