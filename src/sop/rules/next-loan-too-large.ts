import { aboveLimit } from '../above-limit';
import { rule } from '../rule';

/** SOP-05: a later loan of a member above the limit. */
export const nextLoanTooLarge = rule({
  code: 'SOP-05',
  scope: 'share',
  severity: 'error',
  clause: 'Pedoman 2008: pinjaman berikutnya',
  needs: [['shares.amount', 'loans.principal']],
  limits: ['nextLoanMax'],
  check: (subject, { nextLoanMax: limit }) =>
    limit === undefined || subject.nth <= 1 ? 'exempt' : aboveLimit(subject, limit),
});
