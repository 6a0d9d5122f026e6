/** A book and a day in, the portfolio's arrears out: the one computation that every report shows. */
import type { CivilDate } from '../book/civil-date';
import type { Loan, LoanBook } from '../book/records';
import { apartOn } from './apart';
import { classify, schemeMeasure, type Rhythm } from './classify';
import { indicatorsOf } from './indicators';
import { lastPaidOf, ledgerOf, paidOf, type Ledger } from './ledger';
import { measure, reportingOn, type Reporting } from './measure';
import { planOf } from './plan-of';
import { provisionOf } from './provision';
import { classTotals, totalsOf } from './totals';
import type { Arrears, Convention, LoanArrears, Portfolio } from './types';

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
    const arrears = arrearsAt(ledger, index, { terms, when });
    const apart = apartOn(loan, lastPaid.get(index) ?? null, asOf);
    loans.push(apart === null ? judged(loan, arrears, when) : setApart(loan, arrears, apart));
  }
  const byClass = classTotals(loans, convention.scheme);
  return { asOf, convention, loans, totals: totalsOf(loans, byClass), byClass, indicators: indicatorsOf(loans) };
}

const withoutInterest = (loan: Loan): Loan => ({ ...loan, rate: null, statedInterest: null });

function arrearsAt(ledger: Ledger, index: number, { terms, when }: { terms: Loan; when: Reporting }): Arrears {
  const plan = planOf(terms, when.convention);
  return measure(plan, paidOf(ledger, index, { plan, split: when.convention.split }), when);
}

/**
 * A loan with its class and provision. One without a balance has nothing to reserve: no class, even where interest is still
 * overdue; that stays in its figures and in the list of loans late in jasa only.
 */
function judged(loan: Loan, arrears: Arrears, { asOf, convention }: Reporting): LoanArrears {
  if (arrears.outstandingPrincipal === 0) return assemble(loan, arrears, UNJUDGED);
  const rhythm: Rhythm = loan.period.unit;
  const anythingOverdue = arrears.overduePrincipal > 0 || arrears.overdueInterest > 0;
  const late = schemeMeasure(arrears, { asOf, convention, rhythm });
  const classIndex = classify(convention.scheme, late, { anythingOverdue, rhythm });
  const it = convention.scheme.classes[classIndex];
  return assemble(loan, arrears, {
    apart: null,
    classIndex,
    className: it?.name ?? null,
    provision: provisionOf(arrears.outstandingPrincipal, it?.provision ?? null),
  });
}

type Judgement = Pick<LoanArrears, 'apart' | 'classIndex' | 'className' | 'provision'>;
const UNJUDGED: Judgement = { apart: null, classIndex: null, className: null, provision: null };

/** Field by field, for it is done for every loan and spreading is several times slower. */
const assemble = (loan: Loan, it: Arrears, judgement: Judgement): LoanArrears => ({
  loan,
  apart: judgement.apart,
  scheduledPrincipal: it.scheduledPrincipal,
  scheduledInterest: it.scheduledInterest,
  instalmentsDue: it.instalmentsDue,
  paidPrincipal: it.paidPrincipal,
  paidInterest: it.paidInterest,
  outstandingPrincipal: it.outstandingPrincipal,
  overduePrincipal: it.overduePrincipal,
  overdueInterest: it.overdueInterest,
  roundingDifference: it.roundingDifference,
  oldestDue: it.oldestDue,
  daysPastDue: it.daysPastDue,
  instalmentsLate: it.instalmentsLate,
  unpaidInstalments: it.unpaidInstalments,
  monthsSinceMaturity: it.monthsSinceMaturity,
  overdueUpTo90: it.overdueUpTo90,
  overdueOver90: it.overdueOver90,
  instalment: it.instalment,
  lateByAmount: it.lateByAmount,
  lateByAge: it.lateByAge,
  classIndex: judgement.classIndex,
  className: judgement.className,
  provision: judgement.provision,
});

/** Listed with what was scheduled, paid and left, but in no arrears. */
const setApart = (loan: Loan, arrears: Arrears, apart: LoanArrears['apart']): LoanArrears =>
  assemble(loan, { ...arrears, ...NOT_LATE }, { ...UNJUDGED, apart });

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
