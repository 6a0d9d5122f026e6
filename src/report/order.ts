/** The order in which loans are shown. */
import type { LoanArrears } from '../arrears/types';

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

/** What a person calls the borrower: the KSM, with the single borrower where the book names both. */
export function nameOf({ loan }: LoanArrears): string {
  if (loan.borrower === null || loan.borrower === '' || loan.borrower === loan.group) return loan.group;
  return loan.group === '' ? loan.borrower : `${loan.group} / ${loan.borrower}`;
}
