import { rule, since } from '../rule';

/** SOP-02: fewer members share the loan than the minimum. */
export const groupTooSmall = rule({
  code: 'SOP-02',
  scope: 'loan',
  severity: 'error',
  clause: 'Pedoman 2008, kriteria KSM',
  needs: [
    ['loans.group', 'loans.groupAndId'],
    ['shares.member', 'loans.members', 'members.member', 'groups.members'],
  ],
  limits: ['groupSizeMin'],
  check: ({ single, sharing }, { groupSizeMin: limit }) => {
    if (limit === undefined || single) return 'exempt';
    if (sharing === null) return 'unknown';
    const { size, uncertain, basis } = sharing;
    if (size >= limit.value) return null;
    if (size + uncertain >= limit.value) return 'unknown';
    return { variant: 'few', params: { size, min: limit.value, basis, since: since(limit) }, limit };
  },
});
