import { allocate } from '../arrears/allocate';
import { measure, reportingOn } from '../arrears/measure';
import { planOf } from '../arrears/plan-of';
import type { Convention } from '../arrears/types';
import { endOfMonth } from '../book/civil-date';
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Loan } from '../book/records';
import type { SopBook } from './sop-book';

/** How a loan stood on a day. */
export interface Standing {
  readonly overdue: Rupiah;
  readonly outstanding: Rupiah;
}

export const SETTLED: Standing = { overdue: 0, outstanding: 0 };

/**
 * How an earlier loan stood at the end of a day, its repayments of that day among them. What is left of the rounding, within the
 * convention's tolerance, is paid. Where only the month of a repayment is known it is taken to be in time.
 *
 * @returns null where the book cannot tell: the loan stands in a report of one day, or its balance was brought forward later
 */
export function standingOn(book: SopBook, loan: Loan, day: CivilDate, convention: Convention): Standing | null {
  const rows = book.repaymentsOf(loan);
  const { status } = loan;
  if (status !== null && status.kind !== 'writtenOff') {
    const from = status.from ?? rows.reduce((last, row) => (row.paid > last ? row.paid : last), loan.disbursed);
    if (from <= day) return SETTLED;
  }
  if (book.snapshots?.has(loan.key) === true) return null;
  const until = book.monthly?.has(loan.key) === true ? endOfMonth(day) : day;
  if (rows.some((row) => row.opening && row.paid > day)) return null;
  const terms = book.book.interestRecorded ? loan : { ...loan, rate: null, statedInterest: null };
  const plan = planOf(terms, convention);
  const paid = allocate(plan, rows.filter((row) => row.paid <= until), convention.split); // prettier-ignore
  const it = measure(plan, paid, reportingOn(day, { ...convention, paymentsOnAsOf: true }), null);
  const tolerated = convention.tolerance * plan.count;
  const outstanding = it.outstandingPrincipal <= tolerated ? 0 : it.outstandingPrincipal;
  return { overdue: it.overduePrincipal + it.overdueInterest, outstanding };
}
