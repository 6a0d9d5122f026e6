/** When a loan stands outside the arrears. */
import type { CivilDate } from '../book/civil-date';
import type { Loan } from '../book/records';
import type { Apart } from './types';

/**
 * Why a loan is in no total on a day: paid off, rescheduled or written off by then.
 *
 * @param loan a status without a day is in force from the last repayment, where there is none from the disbursement
 * @param lastPaid day of the loan's last repayment in the book, null without any
 * @param asOf reporting day, inclusive
 */
export function apartOn(loan: Loan, lastPaid: CivilDate | null, asOf: CivilDate): Apart | null {
  if (loan.status === null) return null;
  const from = loan.status.from ?? lastPaid ?? loan.disbursed;
  return from <= asOf ? loan.status.kind : null;
}
