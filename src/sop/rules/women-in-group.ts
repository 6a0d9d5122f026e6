import { rule } from '../rule';
import { tooFewWomen } from '../too-few-women';

/** SOP-03 from Juknis 2012: the share of women in each KSM. */
export const womenInGroup = rule({
  code: 'SOP-03',
  scope: 'group',
  severity: 'warning',
  clause: 'Juknis 2012: perempuan dalam KSM',
  needs: [
    ['loans.group', 'loans.groupAndId'],
    ['members.sex', 'members.nik', 'shares.nik'],
  ],
  limits: ['womenMin'],
  check: ({ people }, { womenMin, womenPerGroup }) => {
    if (womenMin === undefined || womenPerGroup?.value !== 1) return 'exempt';
    const few = tooFewWomen(people, womenMin);
    return few === null || few === 'unknown' ? few : { variant: 'group', params: few, limit: womenMin };
  },
});
