/** Sums over a portfolio. Loans apart are in none of them. */
import type { Rupiah } from '../book/money';
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
  const sums = scheme.classes.map((): ClassSum => ({ loans: 0, balance: 0 }));
  for (const { classIndex, outstandingPrincipal } of loans)
    if (classIndex !== null) addToClass(sums[classIndex], outstandingPrincipal);
  return classRows(sums, scheme);
}

/** What a class comes to while loans are added up. */
export interface ClassSum {
  loans: number;
  balance: Rupiah;
}

/** Adds a loan's balance to its class; a loan without one is not counted. */
export function addToClass(sum: ClassSum | undefined, balance: Rupiah): void {
  if (sum === undefined || balance === 0) return;
  sum.loans++;
  sum.balance += balance;
}

/** The rows of what was added up. */
export const classRows = (sums: readonly ClassSum[], scheme: Scheme): readonly ClassTotal[] =>
  scheme.classes.map((it, index) => {
    const { loans, balance } = sums[index] ?? { loans: 0, balance: 0 };
    const provision = provisionOf(balance, it.provision) ?? 0;
    return { name: it.name, loans, outstandingPrincipal: balance, provisionRate: it.provision, provision };
  });

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
