import { rule } from '../rule';
import { tooFewWomen } from '../too-few-women';

/** SOP-03 under Pedoman 2008: the share of women among all borrowers, one finding. */
export const womenAmongBorrowers = rule({
  code: 'SOP-03',
  scope: 'book',
  severity: 'warning',
  clause: 'Pedoman 2008: perempuan di antara peminjam',
  needs: [['members.sex', 'members.nik', 'shares.nik']],
  limits: ['womenMin'],
  check: ({ people }, { womenMin }) => {
    if (womenMin === undefined) return 'exempt';
    const few = tooFewWomen(people, womenMin);
    return few === null || few === 'unknown' ? few : { variant: 'borrowers', params: few, limit: womenMin };
  },
});
