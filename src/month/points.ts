/** How a loan stood on a day, from whatever can tell: the stored papers, the book rewound, a report's own columns. */
import { computePortfolio } from '../arrears/portfolio';
import type { Apart, LoanArrears } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook } from '../book/records';
import { isOpen, type ClosedLoan } from './closed-month';
import type { LppRow, MonthEnd } from './month-end';

export interface Point {
  readonly paidPrincipal: Rupiah;
  readonly paidInterest: Rupiah;
  /** 0 for a loan apart: it is in no total. */
  readonly balance: Rupiah;
  readonly overdue: Rupiah;
  readonly className: string | null;
  readonly apart: Apart | null;
  /** Whether it stood in the papers with anything but zeros. */
  readonly open: boolean;
}

const figures = (it: LoanArrears | ClosedLoan): Omit<Point, 'open'> => ({
  paidPrincipal: it.paidPrincipal,
  paidInterest: it.paidInterest,
  balance: it.apart === null ? it.outstandingPrincipal : 0,
  overdue: it.overduePrincipal + it.overdueInterest,
  className: it.className,
  apart: it.apart,
});

export const computedPoint = (it: LoanArrears): Point => ({ ...figures(it), open: isOpen(it) });
export const storedPoint = (it: ClosedLoan): Point => ({ ...figures(it), open: true });

/** A loan of a report of one day, as that report's column of last month has it; what no column tells is as it was stored. */
function broughtForward({ arrears: { loan }, before }: LppRow, stored: ClosedLoan | null): Point | null {
  if (stored === null) return null;
  const paidPrincipal = before.principal ?? stored.paidPrincipal;
  const balance = stored.apart === null ? Math.max(0, loan.principal - paidPrincipal) : 0;
  return { ...storedPoint(stored), paidPrincipal, paidInterest: before.interest ?? stored.paidInterest, balance };
}

/**
 * How each loan of a month's end stood on an earlier day, by `Loan.key`; a loan that was not there yet has no point.
 *
 * @param day of the stored papers
 * @param stored the papers' loans, by `Loan.key`
 */
export function pointsOn(
  end: MonthEnd,
  book: LoanBook,
  { day, stored }: { readonly day: CivilDate; readonly stored: ReadonlyMap<string, ClosedLoan> },
): ReadonlyMap<string, Point> {
  const { asOf, convention, loans } = end.portfolio;
  const then = day === asOf ? loans : computePortfolio(book, day, convention).loans;
  const points = new Map(then.map((it) => [it.loan.key, computedPoint(it)]));
  if (day === asOf) return points;
  for (const row of end.lpp) {
    if (row.history) continue;
    const { key } = row.arrears.loan;
    const own = stored.get(key) ?? null;
    const point = day === end.previous ? broughtForward(row, own) : own === null ? null : storedPoint(own);
    if (point === null) points.delete(key);
    else points.set(key, point);
  }
  return points;
}
