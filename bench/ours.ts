/** The same work by the engine: the whole portfolio as the add-on computes it, indicators and all. */
import { SLIK_SCHEME } from '../src/arrears/schemes';
import { URBAN } from '../src/arrears/conventions';
import { computePortfolio } from '../src/arrears/portfolio';
import type { Convention, Portfolio } from '../src/arrears/types';
import { civilFromDays } from '../src/book/civil-date';
import { NO_PAPERS } from '../src/book/no-papers';
import type { Loan, LoanBook, Repayment, SourceRow } from '../src/book/records';
import { TENOR, type Generated } from './generate';
import type { Row } from './plain-pass';

/** What the plain pass assumes: a day's grace less, whole rupiah, no tolerance, a bank's bounds. */
export const CONVENTION: Convention = {
  ...URBAN,
  name: 'bench',
  overdueFrom: 'dayAfter',
  tolerance: 0,
  rounding: { step: 1, mode: 'down', remainder: 'last' },
  scheme: SLIK_SCHEME,
};

const SOURCE: SourceRow = { sheet: 'Pinjaman', row: 1, columns: {} };
const MONTHLY = { every: 1, unit: 'month', atEnd: false } as const;

export const loanOf = (id: number, principal: number, disbursed: number, key: string): Loan => ({
  key,
  id: key,
  group: `KSM ${id >> 2}`,
  borrower: null,
  disbursed: civilFromDays(disbursed),
  principal,
  tenor: TENOR,
  tenorUnit: 'month',
  period: MONTHLY,
  instalments: TENOR,
  rate: 150,
  method: 'flat',
  statedPrincipal: null,
  statedInterest: null,
  status: null,
  stated: {},
  papers: NO_PAPERS,
  source: SOURCE,
});

export const repaymentOf = (loan: string, paid: number, principal: number, interest: number): Repayment => ({
  loan,
  paid: civilFromDays(paid),
  principal,
  interest,
  total: principal + interest,
  opening: false,
  receipt: null,
  source: SOURCE,
});

/** The records that reading would have made. */
export function bookOf({ loans, pays }: Generated): LoanBook {
  const keys = loans.map(({ id }) => `P-${id}`);
  return {
    loans: loans.map(({ id, principal, disb }, i) => loanOf(id, principal, disb, keys[i] ?? '')),
    repayments: pays.map(([id, paid, principal, interest]) =>
      repaymentOf(keys[id - 1] ?? '', paid, principal, interest),
    ),
    interestRecorded: true,
  };
}

export const compute = (book: LoanBook, asOf: number): Portfolio =>
  computePortfolio(book, civilFromDays(asOf), CONVENTION);

/**
 * Holds a portfolio against the plain pass, loan by loan.
 *
 * @throws Error naming the first loan that differs: then the run is void
 */
export function mustEqual(portfolio: Portfolio, rows: readonly Row[]): void {
  const byKey = new Map(portfolio.loans.map((it) => [it.loan.key, it]));
  let compared = 0;
  for (const [id, principal, interest, days, outstanding, bankClass] of rows) {
    const it = byKey.get(`P-${id}`);
    // a loan disbursed after the day is absent from ours, and has nothing due in theirs
    if (!it && days === 0 && principal === 0) continue;
    const ours = it && [it.overduePrincipal, it.overdueInterest, it.daysPastDue, it.outstandingPrincipal];
    const sameClass = it?.classIndex === null || it?.classIndex === bankClass - 1;
    if (!ours || !sameClass || ours.join() !== [principal, interest, days, outstanding].join()) {
      throw new Error(
        `void: loan ${id}: ${String(ours)} instead of ${[principal, interest, days, outstanding].join()}`,
      );
    }
    compared++;
  }
  if (compared !== portfolio.loans.length)
    throw new Error(`void: ${compared} of ${portfolio.loans.length} loans compared`);
}
