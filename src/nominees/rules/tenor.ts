import type { NomineeRule } from './rule';

/** MTR-07: the tenor lies within the partner's range, its ends included. */
export const tenor: NomineeRule = {
  code: 'MTR-07',
  severity: 'error',
  source: 'MoU dengan mitra',
  check: ({ tenor: asked, partner: { tenorMin: min, tenorMax: max } }) => {
    if (asked === null) return null;
    if (min !== null && asked < min)
      return { code: 'MTR-07', variant: 'below', params: { tenor: asked, min }, weight: 'nearly' };
    if (max !== null && asked > max)
      return { code: 'MTR-07', variant: 'above', params: { tenor: asked, max }, weight: 'nearly' };
    return null;
  },
};
