import { rule } from '../rule';

/** SOP-15: a new loan while the KSM or a member of it is in arrears; repayments on the day of disbursement count. */
export const lentWhileInArrears = rule({
  code: 'SOP-15',
  scope: 'loan',
  severity: 'error',
  clause: 'Pedoman 2008 dan Juknis 2012: pinjaman ulang setelah pengembalian yang baik',
  needs: ['loans.disbursed', 'repayments.*'],
  check: ({ open, openUnknown }) => {
    const late = open.find(({ overdue }) => overdue > 0);
    if (late === undefined) return openUnknown ? 'unknown' : null;
    const { loan, member, overdue: amount } = late;
    return member === null
      ? { variant: 'own', params: { earlier: loan.id, amount } }
      : { variant: 'member', params: { name: member, earlier: loan.id, group: loan.group, amount } };
  },
});
