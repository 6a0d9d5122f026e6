import { rule } from '../rule';

/** SOP-19: the members' shares do not add up to the group's loan. */
export const sharesDoNotAddUp = rule({
  code: 'SOP-19',
  scope: 'loan',
  severity: 'error',
  clause: 'Kelaziman pembukuan UPK: pinjaman KSM adalah jumlah bagian anggotanya',
  needs: ['loans.principal', 'shares.amount'],
  check: ({ loan, shares }) => {
    if (loan.borrower !== null) return 'exempt';
    if (shares.length === 0) return 'unknown';
    let sum = 0;
    for (const { amount } of shares) {
      if (amount === null) return 'unknown';
      sum += amount;
    }
    if (sum === loan.principal) return null;
    return { variant: 'sum', params: { shares: sum, loan: loan.principal, members: shares.length } };
  },
});
