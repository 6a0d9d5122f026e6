import { rule, since } from '../rule';

/** SOP-06: more loans to one member than the limit. Where members are not booked the KSM's loans are counted, and it is a warning. */
export const tooManyLoans = rule({
  code: 'SOP-06',
  scope: 'share',
  severity: 'error',
  clause: 'Pedoman 2008: sesudah pinjaman keempat anggota dianjurkan ke bank',
  needs: [['shares.member', 'loans.group', 'loans.groupAndId', 'loans.borrower']],
  limits: ['loansMax'],
  check: ({ nth, name, rows }, { loansMax: limit }) => {
    if (limit === undefined) return 'exempt';
    if (nth <= limit.value) return null;
    const counted = { nth, max: limit.value, since: since(limit) };
    if (name === null) return { variant: 'group', params: counted, limit, severity: 'warning' };
    const at = rows.shares === undefined ? 'loans.borrower' : 'shares.member';
    return { variant: 'member', params: { name, ...counted }, limit, at };
  },
});
