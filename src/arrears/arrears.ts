/** The arrears of a loan whose schedule is given. */
import type { CivilDate } from '../book/civil-date';
import { allocate } from './allocate';
import { measure, reportingOn } from './measure';
import { planFrom } from './schedule';
import type { Arrears, Convention, Instalment, Payment } from './types';

/** Whether a payment counts on the reporting day. */
export const counts = (paid: CivilDate, asOf: CivilDate, convention: Convention): boolean =>
  paid < asOf || (paid === asOf && convention.paymentsOnAsOf);

/**
 * What is overdue on a day, since when, and how that is measured.
 *
 * @param schedule instalments in whole rupiah (or any other whole unit), in any order
 * @param payments in any order; those after the reporting day do not count
 * @param asOf reporting day, inclusive
 * @param convention how to split, what is late, what is let pass
 * @returns whole units and whole days; nothing is negative
 * @source POB Pinjaman Bergulir 2013; vectors of other systems in tests/vectors
 * @example arrearsOf([{ due: day('2022-11-01'), principal: 100000, interest: 0 }], [], day('2023-01-31'), URBAN).daysPastDue // 91
 */
export function arrearsOf(
  schedule: readonly Instalment[],
  payments: readonly Payment[],
  asOf: CivilDate,
  convention: Convention,
): Arrears {
  const plan = planFrom(schedule);
  const counted = payments.filter((payment) => counts(payment.paid, asOf, convention));
  return measure(plan, allocate(plan, counted, convention.split), reportingOn(asOf, convention), null);
}
