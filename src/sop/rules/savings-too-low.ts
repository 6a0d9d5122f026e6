import { rule, since } from '../rule';

const WHOLE = 10_000;

/** SOP-14: savings below the minimum while the loan runs. Off until the BKM sets the minimum: the guides' base is unconfirmed. */
export const savingsTooLow = rule({
  code: 'SOP-14',
  scope: 'member',
  severity: 'warning',
  clause: 'Keputusan BKM tentang tabungan',
  needs: ['members.savings', 'shares.amount'],
  limits: ['savingsMin'],
  check: ({ member, name, amount, running }, { savingsMin: limit }) => {
    if (limit === undefined || running === false) return 'exempt';
    if (running === null || amount === null || member === null || member.savings === null) return 'unknown';
    const needed = Math.ceil((amount * limit.value) / WHOLE);
    if (member.savings >= needed) return null;
    const params = { name, savings: member.savings, needed, min: limit.value, since: since(limit) };
    return { variant: 'below', params, limit };
  },
});
