/**
 * A repayment plan asked by number, never listed: what has come due by a day and what the first k instalments come to.
 * A level plan answers by arithmetic; only a plan of unequal instalments carries rows. So a book of any size costs no
 * memory for its instalments.
 */
import { addDays, addMonths, civilParts, daysInMonth, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import { sumOfFirst, type Split } from '../book/split-amount';

/** When instalments fall due: `count` steps from the disbursement, the last at the tenor's end. */
export interface DueDays {
  readonly start: CivilDate;
  readonly unit: 'week' | 'month';
  /** Weeks or months between two due days. */
  readonly every: number;
  /** Weeks or months from the start to the last due day. */
  readonly length: number;
}

/** What the first k instalments come to, k from 0; the days where they follow no rhythm. */
export interface PlanRows {
  readonly dues: readonly CivilDate[] | null;
  readonly principal: readonly Rupiah[];
  readonly interest: readonly Rupiah[];
}

export interface Plan {
  /** How many instalments. */
  readonly count: number;
  readonly days: DueDays;
  readonly principal: Split;
  /** Interest of an ordinary and of the last instalment. */
  readonly interest: Rupiah;
  readonly lastInterest: Rupiah;
  /** Null for a level plan. */
  readonly rows: PlanRows | null;
  /** The principal instalment against which lateness by amount is measured. */
  readonly instalment: Rupiah;
}

/** The due day of instalment k, from 1; each counted from the disbursement, never chained. */
export function dueOf(plan: Plan, k: number): CivilDate {
  const listed = plan.rows?.dues?.[k - 1];
  if (listed !== undefined) return listed;
  const { start, unit, every, length } = plan.days;
  const steps = k >= plan.count ? length : k * every;
  return unit === 'week' ? addDays(start, 7 * steps) : addMonths(start, steps);
}

/** A day to which many plans are held: taken apart once. */
export interface DayParts {
  readonly date: CivilDate;
  /** Months since year 0. */
  readonly month: number;
  readonly day: number;
  readonly isMonthEnd: boolean;
}

/** Takes a day apart. */
export function dayParts(date: CivilDate): DayParts {
  const { year, month, day } = civilParts(date);
  return { date, month: year * 12 + month, day, isMonthEnd: day === daysInMonth(year, month) };
}

/** How many instalments are due on or before a day. */
export function dueBy(plan: Plan, on: DayParts): number {
  if (plan.rows?.dues) return listedDueBy(plan.rows.dues, on.date);
  const { start, unit, every, length } = plan.days;
  if (on.date <= start) return 0;
  const steps = unit === 'week' ? Math.floor((on.date - start) / 7) : fullMonths(start, on);
  return steps >= length ? plan.count : Math.min(plan.count - 1, Math.floor(steps / every));
}

function listedDueBy(dues: readonly CivilDate[], day: CivilDate): number {
  let k = 0;
  for (const due of dues) {
    if (due > day) break;
    k++;
  }
  return k;
}

/** A month is full on the same day or, where that month has no such day, on its end. */
function fullMonths(from: CivilDate, to: DayParts): number {
  const { year, month, day } = civilParts(from);
  const months = to.month - year * 12 - month;
  return to.day >= day || to.isMonthEnd ? months : months - 1;
}

/**
 * Whole months from one day to a later one, a month being full on the same day or, clamped, on the month's end.
 *
 * @returns 0 where `to` is not later
 * @example wholeMonths(civilDate(2022, 1, 31), civilDate(2022, 2, 28)) // 1
 */
export const wholeMonths = (from: CivilDate, to: CivilDate): number =>
  to <= from ? 0 : fullMonths(from, dayParts(to));

/** Principal of the first k instalments. */
export const principalTo = (plan: Plan, k: number): Rupiah =>
  plan.rows ? (plan.rows.principal[Math.min(k, plan.count)] ?? 0) : sumOfFirst(plan.principal, k);

/** Interest of the first k instalments. */
export function interestTo(plan: Plan, k: number): Rupiah {
  if (plan.rows) return plan.rows.interest[Math.min(k, plan.count)] ?? 0;
  if (k < plan.count) return k * plan.interest;
  return (plan.count - 1) * plan.interest + plan.lastInterest;
}
