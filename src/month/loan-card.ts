/** A loan's card: what was planned, what was paid of it, and what is left after each repayment. */
import { allocate, type Paid } from '../arrears/allocate';
import { counts } from '../arrears/arrears';
import { computePortfolio } from '../arrears/portfolio';
import { planOf } from '../arrears/plan-of';
import { scheduleOf } from '../arrears/schedule';
import type { Convention, Instalment, LoanArrears } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Loan, LoanBook, Repayment } from '../book/records';

/** An instalment and how much of it is paid. */
export interface PlannedLine extends Instalment {
  readonly paid: Rupiah;
  /** What is lacking of it; not yet due or not. */
  readonly lacking: Rupiah;
  readonly isDue: boolean;
}

/** A repayment, and the principal that is left after it. */
export interface PaidLine {
  readonly paid: CivilDate;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  readonly balance: Rupiah;
  /** A balance brought forward, not one receipt. */
  readonly opening: boolean;
}

export interface LoanCard {
  readonly arrears: LoanArrears;
  readonly planned: readonly PlannedLine[];
  readonly paid: readonly PaidLine[];
}

/** The part of an instalment that a column's payments reach, oldest first. */
const reached = (paid: Rupiah, before: Rupiah, part: Rupiah): Rupiah => Math.max(0, Math.min(part, paid - before));

function plannedLines(schedule: readonly Instalment[], paid: Paid, asOf: CivilDate): readonly PlannedLine[] {
  let [principal, interest] = [0, 0];
  return schedule.map((it) => {
    const done = reached(paid.principal, principal, it.principal) + reached(paid.interest, interest, it.interest);
    principal += it.principal;
    interest += it.interest;
    return { ...it, paid: done, lacking: it.principal + it.interest - done, isDue: it.due <= asOf };
  });
}

/**
 * The card of a loan on a day.
 *
 * @param loan one of the book's, disbursed by the day
 * @param when reporting day, inclusive, and the convention
 * @returns rupiah; repayments in the order of their days, each with its parts as the convention splits it. Null for a loan
 *   that is disbursed later
 * @source DOMAIN, "Headings seen in real books": Loan card
 */
export function loanCard(
  book: LoanBook,
  loan: Loan,
  { asOf, convention }: { readonly asOf: CivilDate; readonly convention: Convention },
): LoanCard | null {
  const own = book.repayments.filter((row) => row.loan === loan.key && counts(row.paid, asOf, convention));
  const [arrears] = computePortfolio({ ...book, loans: [loan], repayments: own }, asOf, convention).loans;
  if (arrears === undefined) return null;
  const terms = book.interestRecorded ? loan : { ...loan, rate: null, statedInterest: null };
  const paid = paidLines(own, { loan, plan: planOf(terms, convention), split: convention.split });
  const sums = { principal: arrears.paidPrincipal, interest: arrears.paidInterest };
  return { arrears, planned: plannedLines(scheduleOf(terms, convention), sums, asOf), paid };
}

/** Each repayment's parts: what all up to it have paid, less what those before it had. */
function paidLines(
  rows: readonly Repayment[],
  {
    loan,
    plan,
    split,
  }: { readonly loan: Loan; readonly plan: ReturnType<typeof planOf>; readonly split: Convention['split'] },
): readonly PaidLine[] {
  const inOrder = [...rows].sort((a, b) => a.paid - b.paid || a.source.row - b.source.row);
  let before: Paid = { principal: 0, interest: 0 };
  return inOrder.map(({ paid, opening }, index) => {
    const now = allocate(plan, inOrder.slice(0, index + 1), split);
    const line = {
      paid,
      opening,
      principal: now.principal - before.principal,
      interest: now.interest - before.interest,
      balance: loan.principal - now.principal,
    };
    before = now;
    return line;
  });
}
