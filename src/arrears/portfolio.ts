/** A book and a day in, the portfolio's arrears out: the one computation that every report shows. */
import { civilFromDays, type CivilDate } from '../book/civil-date';
import type { Loan, LoanBook } from '../book/records';
import { apartOn } from './apart';
import { classify, schemeMeasure, type Rhythm } from './classify';
import { indicatorsOf } from './indicators';
import { ledgerOf, paidOf, type Ledger } from './ledger';
import { measure } from './measure';
import { planOf } from './plan-of';
import { provisionOf } from './provision';
import { classTotals, totalsOf } from './totals';
import type { Arrears, Convention, LoanArrears, Portfolio } from './types';

/** The reporting day and how to judge on it. */
interface When {
  readonly asOf: CivilDate;
  readonly convention: Convention;
}

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
  const when = { asOf, convention };
  const ledger = ledgerOf(book, asOf, convention);
  const loans: LoanArrears[] = [];
  book.loans.forEach((loan, index) => {
    if (loan.disbursed > asOf) return;
    const terms = book.interestRecorded ? loan : withoutInterest(loan);
    const arrears = arrearsAt(ledger, index, { terms, when });
    const lastPaid = ledger.lastPaid[index];
    const apart = apartOn(loan, lastPaid ? civilFromDays(lastPaid) : null, asOf);
    loans.push(apart === null ? judged(loan, arrears, when) : setApart(loan, arrears, apart));
  });
  const byClass = classTotals(loans, convention.scheme);
  return { asOf, convention, loans, totals: totalsOf(loans, byClass), byClass, indicators: indicatorsOf(loans) };
}

const withoutInterest = (loan: Loan): Loan => ({ ...loan, rate: null, statedInterest: null });

function arrearsAt(ledger: Ledger, index: number, { terms, when }: { terms: Loan; when: When }): Arrears {
  const plan = planOf(terms, when.convention);
  return measure(plan, paidOf(ledger, index, { plan, split: when.convention.split }), when);
}

/**
 * A loan with its class and provision. One without a balance has nothing to reserve: no class, even where interest is still
 * overdue; that stays in its figures and in the list of loans late in jasa only.
 */
function judged(loan: Loan, arrears: Arrears, { asOf, convention }: When): LoanArrears {
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

const assemble = (loan: Loan, arrears: Arrears, judgement: Judgement): LoanArrears => ({
  loan,
  ...arrears,
  ...judgement,
});

/** Listed with what was scheduled, paid and left, but in no arrears. */
function setApart(loan: Loan, arrears: Arrears, apart: LoanArrears['apart']): LoanArrears {
  return { ...assemble(loan, arrears, { ...UNJUDGED, apart }), ...NOT_LATE };
}

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
