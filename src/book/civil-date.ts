/**
 * A calendar day without time or zone, counted in days since 1970-01-01.
 * Days compare with `<` and subtract with `-`, so a loan book of any size sorts and counts without allocating.
 */
declare const civil: unique symbol;
export type CivilDate = number & { readonly [civil]: true };

/** Days before the first of each month in a common year. */
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * The number of days in a month.
 *
 * @param year e.g. 2024
 * @param month 1 to 12
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Whether year, month and day name a real calendar day. */
export const isCivil = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * The day of a year, month and day.
 *
 * @throws RangeError when there is no such day
 * @source the days-from-civil algorithm, Howard Hinnant, "chrono-compatible low-level date algorithms"
 * @example civilDate(1970, 1, 2) // 1
 */
export function civilDate(year: number, month: number, day: number): CivilDate {
  if (!isCivil(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return knownDate(year, month, day);
}

/** The day of a year, month and day that are known to name one. */
function knownDate(year: number, month: number, day: number): CivilDate {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = quotient(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear;
  return civilFromDays(era * 146097 + dayOfEra - 719468);
}

/** A day from its number since 1970-01-01; the one place where the brand is put on. */
export const civilFromDays = (days: number): CivilDate => days as CivilDate; // the brand has no runtime form

export interface CivilParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Year, month and day of a calendar day.
 *
 * @example civilParts(civilDate(2024, 2, 29)) // { year: 2024, month: 2, day: 29 }
 */
export function civilParts(date: CivilDate): CivilParts {
  const z = date + 719468;
  const era = quotient(z, 146097);
  const dayOfEra = z - era * 146097;
  const leapDays = quotient(dayOfEra, 36524) - quotient(dayOfEra, 1460) - quotient(dayOfEra, 146096);
  const yearOfEra = quotient(dayOfEra + leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const shifted = quotient(5 * dayOfYear + 2, 153);
  const day = dayOfYear - quotient(153 * shifted + 2, 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Whole quotient of small whole numbers, from year 0 on; `| 0` keeps it in integers, some times faster than Math.floor. */
const quotient = (a: number, b: number): number => (a / b) | 0;

/** The day `days` later (earlier when negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => civilFromDays(date + days);

/**
 * The same day of the month `months` later, clamped to that month's end.
 *
 * @example formatIso(addMonths(civilDate(2022, 3, 31), 1)) // '2022-04-30'
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = civilParts(date);
  const index = year * 12 + (month - 1) + months;
  const y = quotient(index, 12);
  const m = index - y * 12 + 1;
  return knownDate(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The first day of the month that holds `date`. */
export const firstOfMonth = (date: CivilDate): CivilDate => civilFromDays(date - civilParts(date).day + 1);

/** The last day of the month that holds `date`. */
export function endOfMonth(date: CivilDate): CivilDate {
  const { year, month } = civilParts(date);
  return civilDate(year, month, daysInMonth(year, month));
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** A day as YYYY-MM-DD. */
export function formatIso(date: CivilDate): string {
  const { year, month, day } = civilParts(date);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The day that YYYY-MM-DD names, or null when the text is not such a day.
 *
 * @example parseIso('2023-02-29') // null
 */
export function parseIso(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, day) ? civilDate(year, month, day) : null;
}
