import { rule } from '../rule';

/** SOP-16: a member who borrows has a loan elsewhere. */
export const loanElsewhere = rule({
  code: 'SOP-16',
  scope: 'member',
  severity: 'warning',
  clause: 'Pedoman 2008 dan Juknis 2012: tidak sedang meminjam di tempat lain',
  needs: ['members.otherLoan'],
  check: ({ member, name }) => {
    if (member === null || member.otherLoan === null) return 'unknown';
    return member.otherLoan ? { variant: 'elsewhere', params: { name } } : null;
  },
});
