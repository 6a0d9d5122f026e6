import { formatIso } from '../../book/civil-date';
import { rule } from '../rule';

/** SOP-20: disbursed before it was decided; the same day is in time. */
export const disbursedBeforeDecided = rule({
  code: 'SOP-20',
  scope: 'loan',
  severity: 'error',
  clause: 'Kelaziman pembukuan UPK: pencairan sesudah putusan',
  needs: ['loans.decided', 'loans.disbursed'],
  check: ({ loan: { papers, disbursed } }) => {
    if (papers.decided === null) return 'unknown';
    if (papers.decided <= disbursed) return null;
    return { variant: 'before', params: { decided: formatIso(papers.decided), disbursed: formatIso(disbursed) } };
  },
});
