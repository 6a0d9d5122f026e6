import { aboveLimit } from '../above-limit';
import { rule } from '../rule';

/** SOP-04: first loan of a member above its limit. */
export const firstLoanTooLarge = rule({
  code: 'SOP-04',
  scope: 'share',
  severity: 'error',
  clause: 'Pedoman 2008 dan Juknis 2012: pinjaman pertama',
  needs: [['shares.amount', 'loans.principal']],
  limits: ['firstLoanMax'],
  check: (subject, { firstLoanMax: limit }) =>
    limit === undefined || subject.nth !== 1 ? 'exempt' : aboveLimit(subject, limit),
});
