import { rule } from '../rule';

/** SOP-21: a new loan before the earlier one is paid off (pinjaman rangkap). */
export const earlierLoanUnpaid = rule({
  code: 'SOP-21',
  scope: 'loan',
  severity: 'warning',
  clause: 'Pedoman 2008 dan Juknis 2012: pinjaman ulang setelah pengembalian yang baik',
  needs: ['loans.disbursed', 'repayments.*'],
  check: ({ open, openUnknown }) => {
    const unpaid = open[0];
    if (unpaid === undefined) return openUnknown ? 'unknown' : null;
    const { loan, member, outstanding: amount } = unpaid;
    return member === null
      ? { variant: 'own', params: { earlier: loan.id, amount } }
      : { variant: 'member', params: { name: member, earlier: loan.id, group: loan.group, amount } };
  },
});
