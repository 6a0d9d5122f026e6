/** LAR, PAR and RR over the loans of a portfolio, in both readings. */
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { Loan } from '../book/records';
import { gradedRepayment, gradedRisk } from './grade';
import type { Indicators, LoanArrears } from './types';

/** Loans with a balance that are not apart, and how they stand. */
interface Tally {
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
  const tally: Tally = { loans: 0, late: 0, outstanding: 0, lateOutstanding: 0, lateOverdue: 0, agedOutstanding: 0 };
  const groups = { active: new Set<string>(), late: new Set<string>(), aged: new Set<string>() };
  const disagreeing: string[] = [];
  const interestOnly: string[] = [];
  const keyOf = rememberedKeys();
  for (const it of loans) {
    if (it.apart !== null) continue;
    if (it.overdueInterest > 0 && it.overduePrincipal === 0) interestOnly.push(it.loan.key);
    if (it.outstandingPrincipal <= 0) continue;
    if (it.lateByAmount !== it.lateByAge) disagreeing.push(it.loan.key);
    const group = keyOf(it.loan);
    groups.active.add(group);
    if (it.lateByAmount) groups.late.add(group);
    if (it.lateByAge) groups.aged.add(group);
    add(tally, it);
  }
  const { outstanding } = tally;
  return {
    activeLoans: tally.loans,
    lateLoans: tally.late,
    activeGroups: groups.active.size,
    lateGroups: groups.late.size,
    lar: gradedRisk({ of: groups.late.size, outOf: groups.active.size }),
    par: gradedRisk({ of: tally.lateOutstanding, outOf: outstanding }),
    rr: gradedRepayment({ of: outstanding - tally.lateOverdue, outOf: outstanding }),
    larByAge: gradedRisk({ of: groups.aged.size, outOf: groups.active.size }),
    parByAge: gradedRisk({ of: tally.agedOutstanding, outOf: outstanding }),
    disagreeing,
    interestOnly,
  };
}

function add(tally: Tally, it: LoanArrears): void {
  tally.loans++;
  tally.outstanding += it.outstandingPrincipal;
  if (it.lateByAge) tally.agedOutstanding += it.outstandingPrincipal;
  if (!it.lateByAmount) return;
  tally.late++;
  tally.lateOutstanding += it.outstandingPrincipal;
  tally.lateOverdue += it.overduePrincipal;
}

/** A group's key, worked out once a spelling; a borrower without KSM is a group apart from any KSM of that name. */
function rememberedKeys(): (loan: Loan) => string {
  const known = new Map<string, string>();
  return (loan) => {
    let key = known.get(loan.group);
    if (key === undefined) known.set(loan.group, (key = groupKey(loan.group)));
    return loan.borrower === loan.group ? `borrower ${key}` : key;
  };
}
