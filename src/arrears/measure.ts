/** From what is owed and what is paid to the arrears on a day. */
import { addDays, type CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import { roundRatio } from '../book/rounding';
import type { Paid } from './allocate';
import { dayParts, dueBy, dueOf, interestTo, principalTo, wholeMonths, type DayParts, type Plan } from './plan';
import type { Arrears, Convention, LoanArrears } from './types';
import type { Loan } from '../book/records';

/** The second reading of LAR and PAR, and the urban form's line between its two columns of arrears. */
export const LATE_DAYS = 90;

/** What the first k instalments of one column come to. */
type RunningSum = (plan: Plan, k: number) => Rupiah;

/** One column on a day: what counts as overdue, what is let pass, and the number of the oldest instalment that counts (0: none). */
interface Shortfall {
  readonly overdue: Rupiah;
  readonly tolerated: Rupiah;
  readonly oldest: number;
}

const NO_SHORTFALL: Shortfall = { overdue: 0, tolerated: 0, oldest: 0 };

/** A reporting day and how to judge on it, with what every loan would otherwise work out again. */
export interface Reporting {
  readonly asOf: CivilDate;
  readonly convention: Convention;
  /** The last day whose instalments are demanded: overdueFrom dayAfter and the days of grace push it back. */
  readonly demanded: DayParts;
  /** The last day of which an instalment is more than 90 days old. */
  readonly longAgo: DayParts;
}

/**
 * Figures whose judgement is still open. One record from the start, for it is made for every loan; who measures it fills
 * it in, and hands it on as a `LoanArrears`, which nobody changes.
 */
export type Draft<L extends Loan | null> = Arrears & { readonly loan: L } & {
  -readonly [K in 'apart' | 'classIndex' | 'className' | 'provision']: LoanArrears[K];
};

/** Prepares a reporting day. */
export function reportingOn(asOf: CivilDate, convention: Convention): Reporting {
  const back = convention.graceDays + (convention.overdueFrom === 'dayAfter' ? 1 : 0);
  const demanded = dayParts(addDays(asOf, -back));
  return { asOf, convention, demanded, longAgo: dayParts(addDays(asOf, -LATE_DAYS - 1)) };
}

/**
 * The arrears of one loan.
 *
 * @param plan what is owed
 * @param paid what has been paid by the reporting day
 * @param when the reporting day and how to judge on it
 * @param loan whose figures they are; null where there is but a schedule
 */
export function measure<L extends Loan | null>(
  plan: Plan,
  paid: Paid,
  { asOf, convention, demanded, longAgo }: Reporting,
  loan: L,
): Draft<L> {
  const due = dueBy(plan, demanded);
  const scheduledPrincipal = principalTo(plan, due);
  const scheduledInterest = interestTo(plan, due);
  const principal = shortfallOf(plan, principalTo, { due, paid: paid.principal, tolerance: convention.tolerance });
  const interest = shortfallOf(plan, interestTo, { due, paid: paid.interest, tolerance: convention.tolerance });
  const oldest = convention.ageBy === 'principal' ? principal.oldest : earlier(principal.oldest, interest.oldest);
  const oldestDue = oldest === 0 ? null : dueOf(plan, oldest);
  const days = oldestDue === null ? 0 : asOf - oldestDue + convention.dayCountOffset;
  const unpaid = unpaidInstalments(plan, due, { paid, principal, interest });
  const over90 = overdueBefore(plan, { longAgo, paid: paid.principal, principal });
  return {
    loan,
    apart: null,
    classIndex: null,
    className: null,
    provision: null,
    scheduledPrincipal,
    scheduledInterest,
    instalmentsDue: due,
    paidPrincipal: paid.principal,
    paidInterest: paid.interest,
    outstandingPrincipal: Math.max(0, plan.principal.total - paid.principal),
    overduePrincipal: principal.overdue,
    overdueInterest: interest.overdue,
    roundingDifference: principal.tolerated + interest.tolerated,
    oldestDue,
    daysPastDue: days,
    instalmentsLate: plan.instalment > 0 ? principal.overdue / plan.instalment : 0,
    unpaidInstalments: unpaid,
    monthsSinceMaturity: principal.overdue > 0 && due === plan.count ? wholeMonths(dueOf(plan, due), asOf) : 0,
    overdueUpTo90: principal.overdue - over90,
    overdueOver90: over90,
    instalment: plan.instalment,
    lateByAmount: isLate(convention.lateBy, { overdue: principal.overdue, instalment: plan.instalment, days, unpaid }),
    lateByAge: days > LATE_DAYS,
  };
}

const earlier = (a: number, b: number): number => (a === 0 || (b !== 0 && b < a) ? b : a);

/**
 * A shortfall of at most tolerance × instalments due counts as nothing, above it counts whole. Its age is that of the oldest
 * instalment k up to which more than tolerance × k is lacking: whoever rounds down by 100 for nine months is not suddenly a
 * month late on the tenth due day. With no tolerance that is the oldest instalment not fully paid.
 */
function shortfallOf(
  plan: Plan,
  sumTo: RunningSum,
  { due, paid, tolerance }: { readonly due: number; readonly paid: Rupiah; readonly tolerance: Rupiah },
): Shortfall {
  const lacking = sumTo(plan, due) - paid;
  if (lacking <= 0) return NO_SHORTFALL;
  if (lacking <= tolerance * due) return { overdue: 0, tolerated: lacking, oldest: 0 };
  let k = 1;
  while (sumTo(plan, k) - paid <= tolerance * k) k++;
  return { overdue: lacking, tolerated: 0, oldest: k };
}

interface Columns {
  readonly paid: Paid;
  readonly principal: Shortfall;
  readonly interest: Shortfall;
}

/** Instalments due of which a part that counts as overdue is unpaid. */
function unpaidInstalments(plan: Plan, due: number, { paid, principal, interest }: Columns): number {
  const from = earlier(principal.oldest, interest.oldest);
  if (from === 0) return 0;
  let count = 0;
  for (let k = from; k <= due; k++) {
    if (lacks(plan, principalTo, { k, paid: paid.principal, since: principal.oldest })) count++;
    else if (lacks(plan, interestTo, { k, paid: paid.interest, since: interest.oldest })) count++;
  }
  return count;
}

/** Whether instalment k has something unpaid in a column that is overdue since instalment `since` (0: not overdue). */
function lacks(
  plan: Plan,
  sumTo: RunningSum,
  of: { readonly k: number; readonly paid: Rupiah; readonly since: number },
): boolean {
  if (of.since === 0 || of.k < of.since) return false;
  return sumTo(plan, of.k) > Math.max(of.paid, sumTo(plan, of.k - 1));
}

/** The part of the overdue principal that fell due more than 90 days ago. */
function overdueBefore(
  plan: Plan,
  of: { readonly longAgo: DayParts; readonly paid: Rupiah; readonly principal: Shortfall },
): Rupiah {
  if (of.principal.oldest === 0) return 0;
  const due = dueBy(plan, of.longAgo);
  return of.principal.oldest > due ? 0 : Math.min(of.principal.overdue, principalTo(plan, due) - of.paid);
}

interface Lateness {
  readonly overdue: Rupiah;
  readonly instalment: Rupiah;
  readonly days: number;
  readonly unpaid: number;
}

/** Whether a loan is late for LAR and PAR; by amount the exact quotient is compared without dividing. */
function isLate({ measure: by, quotient, atLeast }: Convention['lateBy'], it: Lateness): boolean {
  if (by === 'days') return it.days > 0 && it.days >= atLeast;
  if (by === 'instalments') return it.unpaid > 0 && it.unpaid >= atLeast;
  if (it.overdue <= 0 || it.instalment <= 0) return false;
  if (quotient === 'exact') return it.overdue >= atLeast * it.instalment;
  return roundRatio(it.overdue, it.instalment, QUOTIENT[quotient]) >= atLeast;
}

/** How a quotient is brought to whole numbers. */
export const QUOTIENT = { round: { step: 1, mode: 'halfUp' }, ceil: { step: 1, mode: 'up' } } as const;
