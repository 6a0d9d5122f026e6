import { stateOf } from '../fields';
import { rule } from '../rule';

/** Above a fifth of blank rows it is one finding. */
const ONE_FINDING_ABOVE = 0.2;

/** SOP-18: the receipt of a disbursement is blank: no number, amount or date in a column that the list has. */
export const receiptOfLoan = rule({
  code: 'SOP-18',
  scope: 'loan',
  severity: 'error',
  clause: 'Catatan pendampingan Bekasi 2009: kuitansi kosong',
  needs: [['loans.receipt', 'loans.receiptAmount', 'loans.receiptDay']],
  gatherAbove: ONE_FINDING_ABOVE,
  check: ({ loan: { papers }, rows }) => {
    const number = stateOf(rows, 'loans.receipt', papers.receipt);
    const amount = stateOf(rows, 'loans.receiptAmount', papers.receiptAmount);
    const date = stateOf(rows, 'loans.receiptDay', papers.receiptDay);
    if (number === 'blank') return { variant: 'loan', params: { part: 'number' }, at: 'loans.receipt' };
    if (amount === 'blank') return { variant: 'loan', params: { part: 'amount' }, at: 'loans.receiptAmount' };
    if (date === 'blank') return { variant: 'loan', params: { part: 'date' }, at: 'loans.receiptDay' };
    return [number, amount, date].includes('known') ? null : 'unknown';
  },
});
