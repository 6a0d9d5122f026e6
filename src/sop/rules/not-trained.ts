import { formatIso } from '../../book/civil-date';
import { stateOf } from '../fields';
import { rule, since } from '../rule';

/** SOP-13: a member was not trained before the loan; a blank cell is none, training on the day of disbursement is in time. */
export const notTrained = rule({
  code: 'SOP-13',
  scope: 'member',
  severity: 'error',
  clause: 'Juknis 2012: pelatihan sebelum pinjaman',
  needs: ['members.trained'],
  limits: ['training'],
  check: ({ member, name, loan: { disbursed }, rows }, { training: limit }) => {
    if (limit?.value !== 1) return 'exempt';
    if (member === null) return 'unknown';
    const { trained } = member;
    const state = stateOf(rows, 'members.trained', trained);
    if (state === 'missing' || state === 'unreadable') return 'unknown';
    const named = { name, since: since(limit) };
    if (trained === null || trained === false) return { variant: 'none', params: named, limit };
    if (trained === true || trained <= disbursed) return null;
    const days = { trained: formatIso(trained), disbursed: formatIso(disbursed) };
    return { variant: 'late', params: { ...named, ...days }, limit };
  },
});
