/** The sums and ratios of a portfolio on several days, from one pass over its repayments. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { Loan, LoanBook } from '../book/records';
import type { Paid } from './allocate';
import { apartOn } from './apart';
import { classify, type Rhythm } from './classify';
import { addLoan, countGroups, emptyTally, groupOf, ratiosOf, spellingOf, stateOf, type Tally } from './indicators';
import { judged, withoutInterest } from './judge';
import { lastPaidOf, paidOf } from './ledger';
import { eachLedger } from './ledger-days';
import { measure, reportingOn, type Reporting } from './measure';
import { dueBy, interestTo, principalTo, type Plan } from './plan';
import { planOf } from './plan-of';
import { addToClass, classRows, type ClassSum } from './totals';
import type { ClassTotal, Convention, Indicators, LoanArrears } from './types';

/** What a portfolio comes to on a day. */
export interface DayFigures {
  readonly asOf: CivilDate;
  readonly byClass: readonly ClassTotal[];
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  readonly ratios: Pick<Indicators, 'lar' | 'par' | 'rr'>;
}

/** A loan with what is the same on every day. */
interface Planned {
  readonly loan: Loan;
  readonly plan: Plan;
  /** All the jasa that it will ever owe. */
  readonly interest: Rupiah;
  readonly lastPaid: CivilDate | null;
  /** The number of its group. */
  readonly group: number;
}

/** Numbers groups: spellings of one name have one number. */
function groupNumbers(): (loan: Loan) => number {
  const [bySpelling, byGroup] = [new Map<string, number>(), new Map<string, number>()];
  return (loan) => {
    const spelling = spellingOf(loan);
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    const group = groupOf(spelling);
    const number = byGroup.get(group) ?? byGroup.size;
    byGroup.set(group, number);
    bySpelling.set(spelling, number);
    return number;
  };
}

function plannedOf(book: LoanBook, convention: Convention): readonly Planned[] {
  const lastPaid = lastPaidOf(book);
  const numberOf = groupNumbers();
  return book.loans.map((loan, index) => {
    const plan = planOf(book.interestRecorded ? loan : withoutInterest(loan), convention);
    const interest = interestTo(plan, plan.count);
    return { loan, plan, interest, lastPaid: lastPaid.get(index) ?? null, group: numberOf(loan) };
  });
}

/** A day and how to judge on it. */
interface Judging extends Reporting {
  /** The class of a loan of which nothing is overdue, by its rhythm. */
  readonly good: Readonly<Record<Rhythm, number>>;
}

/** What a day's sums are made in. */
interface Sums {
  readonly when: Judging;
  readonly classes: readonly ClassSum[];
  readonly tally: Tally;
  /** Of each group how it stands; NO_BALANCE for one without. */
  readonly groups: number[];
  overduePrincipal: Rupiah;
  overdueInterest: Rupiah;
}

function judgingOn(asOf: CivilDate, convention: Convention): Judging {
  const goodOf = (rhythm: Rhythm): number => classify(convention.scheme, 0, { anythingOverdue: false, rhythm });
  const good = { month: goodOf('month'), week: goodOf('week'), day: goodOf('day') };
  return { ...reportingOn(asOf, convention), good };
}

const NO_BALANCE = -1;
const standing = ({ groups }: Sums, group: number): number => Math.max(0, groups[group] ?? 0);

/** Most loans are on schedule: what is left of them goes to their class, and nothing else has to be worked out. */
function addGood(sums: Sums, { loan, group }: Planned, balance: Rupiah): void {
  if (balance <= 0) return;
  addToClass(sums.classes[sums.when.good[loan.period.unit]], balance);
  sums.tally.loans++;
  sums.tally.outstanding += balance;
  sums.groups[group] = standing(sums, group);
}

function addLate(sums: Sums, { group }: Planned, it: LoanArrears): void {
  if (it.classIndex !== null) addToClass(sums.classes[it.classIndex], it.outstandingPrincipal);
  sums.overduePrincipal += it.overduePrincipal;
  sums.overdueInterest += it.overdueInterest;
  if (it.outstandingPrincipal <= 0) return;
  addLoan(sums.tally, it);
  sums.groups[group] = standing(sums, group) | stateOf(it);
}

/** Paid in full: it has no balance and owes nothing, so it is in no sum. */
const isPaidOff = ({ plan, interest }: Planned, paid: Paid): boolean =>
  paid.principal >= plan.principal.total && paid.interest >= interest;

function addOn(sums: Sums, one: Planned, paid: Paid): void {
  const { plan, loan } = one;
  const { when } = sums;
  if (apartOn(loan, one.lastPaid, when.asOf) !== null) return;
  const due = dueBy(plan, when.demanded);
  if (paid.principal >= principalTo(plan, due) && paid.interest >= interestTo(plan, due))
    addGood(sums, one, plan.principal.total - paid.principal);
  else addLate(sums, one, judged(measure(plan, paid, when, loan), when));
}

/**
 * What a portfolio came to on several days. Each is what `computePortfolio` gives for that day; together they cost one
 * pass over the repayments, one plan a loan, and what was still owed on each day.
 *
 * @param days rising, inclusive
 * @returns a record a day, in their order
 * @source DOMAIN, Arrears: a report as of t reads only what happened by t
 * @example figuresOnDays({ loans: [], repayments: [], interestRecorded: true }, [day('2023-01-31')], URBAN)[0]?.overduePrincipal // 0
 */
export function figuresOnDays(
  book: LoanBook,
  days: readonly CivilDate[],
  convention: Convention,
): readonly DayFigures[] {
  const planned = plannedOf(book, convention);
  const { split, scheme } = convention;
  const none = planned.map(() => NO_BALANCE); // as many as there can be groups
  let open: readonly number[] = planned.map((_, index) => index);
  return eachLedger(book, { days, convention }, (ledger, asOf, isLast) => {
    const when = judgingOn(asOf, convention);
    const classes = scheme.classes.map((): ClassSum => ({ loans: 0, balance: 0 }));
    const sums: Sums = {
      when,
      classes,
      tally: emptyTally(),
      groups: none.slice(),
      overduePrincipal: 0,
      overdueInterest: 0,
    };
    const left: number[] = [];
    for (const index of open) {
      const one = planned[index];
      if (one === undefined) continue;
      const paid = paidOf(ledger, index, { plan: one.plan, split });
      const isPaid = isPaidOff(one, paid);
      if (!isPaid || !isLast(index)) left.push(index);
      if (!isPaid && one.loan.disbursed <= asOf) addOn(sums, one, paid);
    }
    open = left;
    const { overduePrincipal, overdueInterest, tally, groups } = sums;
    const { lar, par, rr } = ratiosOf(tally, countGroups(groups.filter((state) => state !== NO_BALANCE)));
    return { asOf, byClass: classRows(classes, scheme), overduePrincipal, overdueInterest, ratios: { lar, par, rr } };
  });
}
