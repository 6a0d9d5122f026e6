/** A book and a day in, the portfolio's arrears out: the one computation that every report shows. */
import type { CivilDate } from '../book/civil-date';
import type { Loan, LoanBook } from '../book/records';
import { apartOn } from './apart';
import { indicatorsOf } from './indicators';
import { judged, withoutInterest } from './judge';
import { lastPaidOf, ledgerOf, paidOf, type Ledger } from './ledger';
import { measure, reportingOn, type Draft, type Reporting } from './measure';
import { planOf } from './plan-of';
import { classTotals, totalsOf } from './totals';
import type { Convention, LoanArrears, Portfolio } from './types';

/**
 * The arrears, classes, provisions and indicators of a loan book on a day. It reads only what happened by that day, so an
 * earlier month's figures can be made again.
 *
 * @param book as it was read; where no interest is recorded none is computed
 * @param asOf reporting day, inclusive; loans disbursed after it are absent
 * @param convention every choice on which peers disagree
 * @returns rupiah and days; loans in the book's order, those apart with nothing overdue, no class and no provision
 * @source DOMAIN, Arrears and Indicators (POB Pinjaman Bergulir 2013, Pedoman 2008)
 * @example computePortfolio({ loans: [], repayments: [], interestRecorded: true }, day('2023-01-31'), URBAN).indicators.lar.value // null
 */
export function computePortfolio(book: LoanBook, asOf: CivilDate, convention: Convention): Portfolio {
  const when = reportingOn(asOf, convention);
  const ledger = ledgerOf(book, when);
  const lastPaid = lastPaidOf(book);
  const loans: LoanArrears[] = [];
  for (let index = 0; index < book.loans.length; index++) {
    const loan = book.loans[index];
    if (loan === undefined || loan.disbursed > asOf) continue;
    const terms = book.interestRecorded ? loan : withoutInterest(loan);
    const arrears = arrearsAt(ledger, index, { loan, terms, when });
    const apart = apartOn(loan, lastPaid.get(index) ?? null, asOf);
    loans.push(apart === null ? judged(arrears, when) : setApart(arrears, apart));
  }
  const byClass = classTotals(loans, convention.scheme);
  return { asOf, convention, loans, totals: totalsOf(loans, byClass), byClass, indicators: indicatorsOf(loans) };
}

function arrearsAt(ledger: Ledger, index: number, of: { loan: Loan; terms: Loan; when: Reporting }): Draft<Loan> {
  const plan = planOf(of.terms, of.when.convention);
  return measure(plan, paidOf(ledger, index, { plan, split: of.when.convention.split }), of.when, of.loan);
}

/** Listed with what was scheduled, paid and left, but in no arrears. */
const setApart = (it: Draft<Loan>, apart: LoanArrears['apart']): LoanArrears => ({ ...it, ...NOT_LATE, apart });

const NOT_LATE = {
  overduePrincipal: 0,
  overdueInterest: 0,
  roundingDifference: 0,
  oldestDue: null,
  daysPastDue: 0,
  instalmentsLate: 0,
  unpaidInstalments: 0,
  overdueUpTo90: 0,
  overdueOver90: 0,
  lateByAmount: false,
  lateByAge: false,
} as const;
