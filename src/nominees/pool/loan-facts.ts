/** What is known of each loan of the book on the reporting day, worked out once for all who share it. */
import { computePortfolio } from '../../arrears/portfolio';
import type { Convention, LoanArrears } from '../../arrears/types';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { LoanBook, Repayment } from '../../book/records';
import { instalmentsOnTime, type LoanRecord } from './instalments-on-time';

export interface LoanFacts {
  readonly row: LoanArrears;
  readonly record: LoanRecord;
  /** Principal and jasa; the whole balance of one that was written off. */
  readonly overdue: Rupiah;
}

export interface PoolDay {
  readonly asOf: CivilDate;
  readonly convention: Convention;
  readonly graceDays: number;
}

const overdueOf = ({ apart, outstandingPrincipal, overduePrincipal, overdueInterest }: LoanArrears): Rupiah =>
  apart === 'writtenOff' ? outstandingPrincipal : overduePrincipal + overdueInterest;

function byLoan(repayments: readonly Repayment[]): ReadonlyMap<string, readonly Repayment[]> {
  const rows = new Map<string, Repayment[]>();
  for (const row of repayments) {
    const list = rows.get(row.loan);
    if (list) list.push(row);
    else rows.set(row.loan, [row]);
  }
  return rows;
}

/** By `Loan.key`; loans disbursed after the day are absent. */
export function loanFacts(book: LoanBook, day: PoolDay): ReadonlyMap<string, LoanFacts> {
  const repayments = byLoan(book.repayments);
  const { interestRecorded } = book;
  return new Map(
    computePortfolio(book, day.asOf, day.convention).loans.map((row) => {
      const record = instalmentsOnTime(row.loan, repayments.get(row.loan.key) ?? [], { ...day, interestRecorded });
      return [row.loan.key, { row, record, overdue: overdueOf(row) }];
    }),
  );
}
