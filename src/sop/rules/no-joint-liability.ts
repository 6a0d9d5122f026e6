import { stateOf } from '../fields';
import { rule, since } from '../rule';

/** SOP-12: no written statement of tanggung renteng; a blank cell is none. */
export const noJointLiability = rule({
  code: 'SOP-12',
  scope: 'group',
  severity: 'error',
  clause: 'Juknis 2012: pernyataan tanggung renteng tertulis',
  needs: ['groups.jointLiability'],
  limits: ['jointLiability'],
  check: ({ group, rows }, { jointLiability: limit }) => {
    if (limit?.value !== 1) return 'exempt';
    if (group === null) return 'unknown';
    const state = stateOf(rows, 'groups.jointLiability', group.jointLiability);
    if (state === 'missing' || state === 'unreadable') return 'unknown';
    return state === 'blank' || group.jointLiability === false
      ? { variant: 'none', params: { since: since(limit) }, limit }
      : null;
  },
});
