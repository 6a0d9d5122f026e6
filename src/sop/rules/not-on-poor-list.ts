import { rule } from '../rule';

/** SOP-10: a member who borrows is not on the poor list PS2. */
export const notOnPoorList = rule({
  code: 'SOP-10',
  scope: 'member',
  severity: 'error',
  clause: 'Pedoman 2008 dan Juknis 2012: anggota tercantum di PS2',
  needs: ['members.poorList'],
  check: ({ member, name }) => {
    if (member === null || member.poorList === null) return 'unknown';
    return member.poorList ? null : { variant: 'notListed', params: { name } };
  },
});
