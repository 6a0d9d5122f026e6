import { stateOf } from '../fields';
import { rule } from '../rule';

/** SOP-17: no number or no date of the agreement (PB.03); a blank cell is none, of a column that the list lacks nothing is said. */
export const noAgreement = rule({
  code: 'SOP-17',
  scope: 'loan',
  severity: 'error',
  clause: 'Surat perjanjian pinjaman (PB.03)',
  needs: [['loans.agreement', 'loans.agreed']],
  check: ({ loan: { papers }, rows }) => {
    const number = stateOf(rows, 'loans.agreement', papers.agreement);
    const date = stateOf(rows, 'loans.agreed', papers.agreed);
    if (number === 'blank') return { variant: date === 'blank' ? 'both' : 'number', params: {}, at: 'loans.agreement' };
    if (date === 'blank') return { variant: 'date', params: {}, at: 'loans.agreed' };
    return number === 'known' || date === 'known' ? null : 'unknown';
  },
});
