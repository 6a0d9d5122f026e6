/** The order in which loans are shown. */
import type { LoanArrears } from '../arrears/types';
import { borrowerName } from '../collection/loan-subject';

const overdue = (row: LoanArrears): number => row.overduePrincipal + row.overdueInterest;

/** Most days late first, then the largest arrears, then the largest balance; else as in the book. */
export const worstFirst = (rows: readonly LoanArrears[]): readonly LoanArrears[] =>
  rows
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        b.row.daysPastDue - a.row.daysPastDue ||
        overdue(b.row) - overdue(a.row) ||
        b.row.outstandingPrincipal - a.row.outstandingPrincipal ||
        a.index - b.index,
    )
    .map(({ row }) => row);

/** Loans that the totals count. */
export const counted = (rows: readonly LoanArrears[]): readonly LoanArrears[] =>
  rows.filter((row) => row.apart === null);

/** Paid off, rescheduled or written off by the day. */
export const apart = (rows: readonly LoanArrears[]): readonly LoanArrears[] => rows.filter((row) => row.apart !== null);

/** What a person calls the borrower. */
export const nameOf = ({ loan }: LoanArrears): string => borrowerName(loan);
