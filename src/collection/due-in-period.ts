/** What is to be collected from a loan in some days: what falls due in them, and what is overdue from before. */
import { apartOn } from '../arrears/apart';
import { withoutInterest } from '../arrears/judge';
import { lastPaidOf, ledgerOf, paidOf } from '../arrears/ledger';
import { measure, reportingOn } from '../arrears/measure';
import { dayParts, dueBy, dueOf, interestTo, principalTo, type Plan } from '../arrears/plan';
import { planOf } from '../arrears/plan-of';
import type { Paid } from '../arrears/allocate';
import type { Convention } from '../arrears/types';
import { addDays, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Loan, LoanBook } from '../book/records';

export interface Collectible {
  readonly loan: Loan;
  /** Falls due in these days and is not paid yet. */
  readonly duePrincipal: Rupiah;
  readonly dueInterest: Rupiah;
  /** The first day in the period on which something falls due; null where nothing does. */
  readonly dueDay: CivilDate | null;
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  readonly oldestDue: CivilDate | null;
}

/** From and to, both inclusive; the ledger is read up to `ledger`. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly ledger: CivilDate;
}

const above = (sum: Rupiah, paid: Rupiah): Rupiah => Math.max(0, sum - paid);

/** What falls due from one day to another and is not paid ahead; the first day with something. */
function dueIn(
  plan: Plan,
  paid: Paid,
  { from, to }: Period,
): Pick<Collectible, 'duePrincipal' | 'dueInterest' | 'dueDay'> {
  const [before, by] = [dueBy(plan, dayParts(addDays(from, -1))), dueBy(plan, dayParts(to))];
  const part = (sumTo: typeof principalTo, has: Rupiah): Rupiah =>
    above(sumTo(plan, by), Math.max(has, sumTo(plan, before)));
  const [duePrincipal, dueInterest] = [part(principalTo, paid.principal), part(interestTo, paid.interest)];
  let k = before + 1;
  while (k <= by && principalTo(plan, k) <= paid.principal && interestTo(plan, k) <= paid.interest) k++;
  const any = duePrincipal + dueInterest > 0;
  return { duePrincipal, dueInterest, dueDay: any && k <= by ? dueOf(plan, k) : null };
}

/**
 * What is to be collected in a period, a row a loan that owes something in it.
 *
 * @param book as it was read; where no interest is recorded none is asked
 * @param period repayments after its `ledger` day do not count, so that the list of a past week can be made again
 * @param convention how the ledger is read and what is let pass
 * @returns in the book's order; loans paid off, rescheduled or written off by the end of the period are left out
 */
export function collectibles(book: LoanBook, period: Period, convention: Convention): readonly Collectible[] {
  const before = reportingOn(addDays(period.from, -1), convention);
  const ledger = ledgerOf(book, { asOf: period.ledger, convention });
  const lastPaid = lastPaidOf(book);
  return book.loans.flatMap((loan, index): Collectible[] => {
    if (loan.disbursed > period.to || apartOn(loan, lastPaid.get(index) ?? null, period.ledger) !== null) return [];
    const plan = planOf(book.interestRecorded ? loan : withoutInterest(loan), convention);
    const paid = paidOf(ledger, index, { plan, split: convention.split });
    const { overduePrincipal, overdueInterest, oldestDue } = measure(plan, paid, before, loan);
    const row = { loan, ...dueIn(plan, paid, period), overduePrincipal, overdueInterest, oldestDue };
    return row.duePrincipal + row.dueInterest + overduePrincipal + overdueInterest > 0 ? [row] : [];
  });
}
