/** LAR, PAR and RR over the loans of a portfolio, in both readings. */
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { Loan } from '../book/records';
import { gradedRepayment, gradedRisk } from './grade';
import type { Indicators, LoanArrears } from './types';

/** Loans with a balance that are not apart, and how they stand. */
export interface Tally {
  loans: number;
  late: number;
  outstanding: Rupiah;
  lateOutstanding: Rupiah;
  lateOverdue: Rupiah;
  agedOutstanding: Rupiah;
}

/**
 * The indicators of a portfolio.
 *
 * @param loans all of it; loans apart and loans without a balance count in no ratio
 * @returns LAR = groups late ÷ groups with a balance; PAR = whole balance of late loans ÷ outstanding; RR = (outstanding −
 *   overdue of late loans) ÷ outstanding; LAR and PAR again by age (more than 90 days); the loans on which the readings
 *   disagree; the loans late in jasa only
 * @source POB Pinjaman Bergulir 2013
 */
export function indicatorsOf(loans: readonly LoanArrears[]): Indicators {
  const tally = emptyTally();
  const standing = new Map<string, number>();
  const disagreeing: string[] = [];
  const interestOnly: string[] = [];
  for (const it of loans) {
    if (it.apart !== null) continue;
    if (it.overdueInterest > 0 && it.overduePrincipal === 0) interestOnly.push(it.loan.key);
    if (it.outstandingPrincipal <= 0) continue;
    if (it.lateByAmount !== it.lateByAge) disagreeing.push(it.loan.key);
    const spelling = spellingOf(it.loan);
    const before = standing.get(spelling);
    const now = (before ?? 0) | stateOf(it);
    if (now !== before) standing.set(spelling, now);
    addLoan(tally, it);
  }
  return { ...ratiosOf(tally, groupsOf(standing)), disagreeing, interestOnly };
}

const LATE = 1;
const AGED = 2;
/** A borrower without KSM is a group apart from any KSM of that name; no name begins so. */
const BORROWER = '\u0000';

export const emptyTally = (): Tally => ({
  loans: 0,
  late: 0,
  outstanding: 0,
  lateOutstanding: 0,
  lateOverdue: 0,
  agedOutstanding: 0,
});

/** The name by which a loan's group is counted, as it is spelled. */
export const spellingOf = ({ borrower, group }: Loan): string => (borrower === group ? BORROWER + group : group);

/** What two spellings of one group have in common. */
export const groupOf = (spelling: string): string =>
  spelling.startsWith(BORROWER) ? BORROWER + groupKey(spelling.slice(1)) : groupKey(spelling);

/** How a loan stands in both readings; a group's loans are put together with `|`. */
export const stateOf = (it: Pick<LoanArrears, 'lateByAmount' | 'lateByAge'>): number =>
  (it.lateByAmount ? LATE : 0) | (it.lateByAge ? AGED : 0);

export interface Groups {
  readonly active: number;
  readonly late: number;
  readonly aged: number;
}

/** Counts the groups; spellings of one name are one group, late as soon as one of its loans is. */
function groupsOf(standing: ReadonlyMap<string, number>): Groups {
  const groups = new Map<string, number>();
  standing.forEach((state, spelling) => {
    const key = groupOf(spelling);
    groups.set(key, (groups.get(key) ?? 0) | state);
  });
  return countGroups(groups.values());
}

/** Groups with a balance, by how they stand. */
export function countGroups(states: Iterable<number>): Groups {
  let [active, late, aged] = [0, 0, 0];
  for (const state of states) {
    active++;
    if (state & LATE) late++;
    if (state & AGED) aged++;
  }
  return { active, late, aged };
}

/** The ratios of what was added up. */
export const ratiosOf = (tally: Tally, groups: Groups): Omit<Indicators, 'disagreeing' | 'interestOnly'> => ({
  activeLoans: tally.loans,
  lateLoans: tally.late,
  activeGroups: groups.active,
  lateGroups: groups.late,
  lar: gradedRisk({ of: groups.late, outOf: groups.active }),
  par: gradedRisk({ of: tally.lateOutstanding, outOf: tally.outstanding }),
  rr: gradedRepayment({ of: tally.outstanding - tally.lateOverdue, outOf: tally.outstanding }),
  larByAge: gradedRisk({ of: groups.aged, outOf: groups.active }),
  parByAge: gradedRisk({ of: tally.agedOutstanding, outOf: tally.outstanding }),
});

/** Adds a loan with a balance that is not apart. */
export function addLoan(tally: Tally, it: LoanArrears): void {
  tally.loans++;
  tally.outstanding += it.outstandingPrincipal;
  if (it.lateByAge) tally.agedOutstanding += it.outstandingPrincipal;
  if (!it.lateByAmount) return;
  tally.late++;
  tally.lateOutstanding += it.outstandingPrincipal;
  tally.lateOverdue += it.overduePrincipal;
}
