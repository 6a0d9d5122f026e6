/** A closed month as it is stored: what the papers said, and enough of each loan to explain what changed afterwards. */
import type { Apart, Convention, LoanArrears } from '../arrears/types';
import { formatIso, type CivilDate } from '../book/civil-date';
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { LoanBook } from '../book/records';
import { digestOf, textMark } from './digest';
import type { MonthEnd } from './month-end';

/** What a loan came to; no name of a person is kept, a group or borrower only as a mark to recognise it by. */
export interface ClosedLoan {
  readonly id: string;
  readonly mark: string;
  /** YYYY-MM-DD. */
  readonly disbursed: string;
  readonly principal: Rupiah;
  readonly paidPrincipal: Rupiah;
  readonly paidInterest: Rupiah;
  readonly outstandingPrincipal: Rupiah;
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  readonly className: string | null;
  readonly apart: Apart | null;
}

export interface ClosedClass {
  readonly name: string;
  readonly loans: number;
  readonly outstandingPrincipal: Rupiah;
  readonly provision: Rupiah;
}

export interface ClosedMonth {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly convention: string;
  /** A mark of every choice of the convention: Pengaturan may have changed one under the same name. */
  readonly conventionMark: string;
  readonly byClass: readonly ClosedClass[];
  readonly overduePrincipal: Rupiah;
  readonly overdueInterest: Rupiah;
  readonly rr: number | null;
  readonly lar: number | null;
  readonly par: number | null;
  /** How many loans and repayments had been read by that day. */
  readonly counts: { readonly loans: number; readonly repayments: number };
  readonly digest: string;
  /** Loans with a balance or something overdue; null where they were left out to keep the memory small. */
  readonly loans: readonly ClosedLoan[] | null;
}

/** By what a loan's group or borrower is recognised again. */
export const markOf = ({ loan }: Pick<LoanArrears, 'loan'>): string =>
  textMark(`${groupKey(loan.group)}|${loan.borrower === null ? '' : groupKey(loan.borrower)}`);

/** Whether a loan stands in the papers with anything but zeros. */
export const isOpen = (it: LoanArrears): boolean =>
  it.apart !== 'paidOff' && (it.outstandingPrincipal > 0 || it.overduePrincipal > 0 || it.overdueInterest > 0);

/** A loan as it is kept. */
export const closedLoan = (it: LoanArrears): ClosedLoan => ({
  id: it.loan.id,
  mark: markOf(it),
  disbursed: formatIso(it.loan.disbursed),
  principal: it.loan.principal,
  paidPrincipal: it.paidPrincipal,
  paidInterest: it.paidInterest,
  outstandingPrincipal: it.outstandingPrincipal,
  overduePrincipal: it.overduePrincipal,
  overdueInterest: it.overdueInterest,
  className: it.className,
  apart: it.apart,
});

/** A mark of every choice of a convention. */
export const conventionMark = (convention: Convention): string => textMark(JSON.stringify(convention));

const countTo = (book: LoanBook, asOf: CivilDate): ClosedMonth['counts'] => ({
  loans: book.loans.filter(({ disbursed }) => disbursed <= asOf).length,
  repayments: book.repayments.filter(({ paid }) => paid <= asOf).length,
});

/**
 * The block of a month's end.
 *
 * @returns the same for the same book, day and convention
 * @example closedMonth(monthEnd({ book: { loans: [], repayments: [], interestRecorded: true }, stated: [], layouts: new Map() }, day('2023-01-31'), URBAN), { loans: [], repayments: [], interestRecorded: true }).asOf // '2023-01-31'
 */
export function closedMonth({ portfolio }: MonthEnd, book: LoanBook): ClosedMonth {
  const { asOf, convention, byClass, totals, indicators } = portfolio;
  return {
    asOf: formatIso(asOf),
    convention: convention.name,
    conventionMark: conventionMark(convention),
    byClass: byClass.map(({ name, loans, outstandingPrincipal, provision }) => ({
      name,
      loans,
      outstandingPrincipal,
      provision,
    })),
    overduePrincipal: totals.overduePrincipal,
    overdueInterest: totals.overdueInterest,
    rr: indicators.rr.value,
    lar: indicators.lar.value,
    par: indicators.par.value,
    counts: countTo(book, asOf),
    digest: digestOf(book, asOf),
    loans: portfolio.loans.filter(isOpen).map(closedLoan),
  };
}
