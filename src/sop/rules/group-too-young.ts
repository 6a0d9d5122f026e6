import { addMonths, formatIso } from '../../book/civil-date';
import { rule, since } from '../rule';

/** SOP-11: the KSM is younger than the minimum at disbursement. */
export const groupTooYoung = rule({
  code: 'SOP-11',
  scope: 'loan',
  severity: 'error',
  clause: 'Juknis 2012: umur KSM',
  needs: ['loans.disbursed', 'groups.founded'],
  limits: ['groupAgeMin'],
  check: ({ loan: { disbursed }, single, group }, { groupAgeMin: limit }) => {
    if (limit === undefined || single) return 'exempt';
    if (group === null || group.founded === null) return 'unknown';
    if (addMonths(group.founded, limit.value) <= disbursed) return null;
    const days = { founded: formatIso(group.founded), disbursed: formatIso(disbursed) };
    return { variant: 'young', params: { ...days, months: limit.value, since: since(limit) }, limit };
  },
});
