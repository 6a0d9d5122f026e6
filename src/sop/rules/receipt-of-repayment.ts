import { stateOf } from '../fields';
import { rule } from '../rule';

/** Above a fifth of blank rows it is one finding. */
const ONE_FINDING_ABOVE = 0.2;

/** SOP-18: the receipt of a repayment is blank. Its day and amount are the row's own; a balance brought forward has none. */
export const receiptOfRepayment = rule({
  code: 'SOP-18',
  scope: 'repayment',
  severity: 'error',
  clause: 'Catatan pendampingan Bekasi 2009: kuitansi kosong',
  needs: ['repayments.receipt'],
  gatherAbove: ONE_FINDING_ABOVE,
  check: ({ repayment: { opening, receipt }, rows }) => {
    if (opening) return 'exempt';
    const state = stateOf(rows, 'repayments.receipt', receipt);
    if (state === 'blank') return { variant: 'repayment', params: { part: 'number' } };
    return state === 'known' ? null : 'unknown';
  },
});
