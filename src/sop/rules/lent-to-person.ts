import { hasHeading } from '../fields';
import { rule } from '../rule';

/** SOP-01: lent to a single person. A list without a column for the borrower, or for the KSM, does not tell them apart. */
export const lentToPerson = rule({
  code: 'SOP-01',
  scope: 'loan',
  severity: 'error',
  clause: 'Pedoman 2008 dan Juknis 2012: peminjam adalah KSM, bukan perorangan',
  needs: ['loans.borrower', ['loans.group', 'loans.groupAndId']],
  blankTells: ['loans.borrower', 'loans.group', 'loans.groupAndId'],
  check: ({ loan, single, rows }) => {
    if (!hasHeading(rows, 'loans.borrower')) return 'unknown';
    if (!hasHeading(rows, 'loans.group') && !hasHeading(rows, 'loans.groupAndId')) return 'unknown';
    return single ? { variant: 'single', params: { name: loan.borrower ?? loan.group, amount: loan.principal } } : null;
  },
});
