/** A loan, and a member's share of it, as what a row is about. */
import type { Loan } from '../book/records';
import type { Subject } from '../entries/subject';

/** Only a column of its own gives a loan a number that lasts; a running number changes with every row that is added above. */
const lastingNumber = ({ id, source: { columns } }: Loan): string =>
  'loanId' in columns || 'groupAndId' in columns ? id : '';

/** What a person calls the borrower: the KSM, with the single borrower where the book names both. */
export function borrowerName({ group, borrower }: Loan): string {
  if (borrower === null || borrower === '' || borrower === group) return group;
  return group === '' ? borrower : `${group} / ${borrower}`;
}

/**
 * @param member whose share the row is about; '' for the whole loan
 */
export const loanSubject = (loan: Loan, member = ''): Subject => ({
  number: lastingNumber(loan),
  name: borrowerName(loan),
  part: member,
  day: loan.disbursed,
  amount: loan.principal,
  shown: loan.id,
});
