/** Sums over a portfolio. Loans apart are in none of them. */
import type { ClassTotal, LoanArrears, PortfolioTotals, Scheme } from './types';
import { provisionOf } from './provision';

/**
 * Balance and provision by class.
 *
 * @returns one row a class, also an empty one; loans counted are those with a balance; the provision is that of the class's whole balance, rounded half up, so that
 *   the form adds up; 0 where the scheme has none
 * @source the urban form's Persentase Risiko and Risiko Kredit rows
 */
export function classTotals(loans: readonly LoanArrears[], scheme: Scheme): readonly ClassTotal[] {
  const counts = scheme.classes.map(() => 0);
  const balances = scheme.classes.map(() => 0);
  for (const { classIndex, outstandingPrincipal } of loans) {
    if (classIndex === null || outstandingPrincipal === 0) continue;
    counts[classIndex] = (counts[classIndex] ?? 0) + 1;
    balances[classIndex] = (balances[classIndex] ?? 0) + outstandingPrincipal;
  }
  return scheme.classes.map((it, index) => ({
    name: it.name,
    loans: counts[index] ?? 0,
    outstandingPrincipal: balances[index] ?? 0,
    provisionRate: it.provision,
    provision: provisionOf(balances[index] ?? 0, it.provision) ?? 0,
  }));
}

/** The portfolio's sums; its provision is the sum over the classes, each already rounded. */
export function totalsOf(loans: readonly LoanArrears[], byClass: readonly ClassTotal[]): PortfolioTotals {
  const totals = {
    principal: 0,
    outstandingPrincipal: 0,
    scheduledPrincipal: 0,
    paidPrincipal: 0,
    overduePrincipal: 0,
    overdueInterest: 0,
    provision: byClass.reduce((sum, it) => sum + it.provision, 0),
  };
  for (const it of loans) {
    if (it.apart !== null) continue;
    totals.principal += it.loan.principal;
    totals.outstandingPrincipal += it.outstandingPrincipal;
    totals.scheduledPrincipal += it.scheduledPrincipal;
    totals.paidPrincipal += it.paidPrincipal;
    totals.overduePrincipal += it.overduePrincipal;
    totals.overdueInterest += it.overdueInterest;
  }
  return totals;
}
