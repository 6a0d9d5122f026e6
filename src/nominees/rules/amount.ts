import type { NomineeRule } from './rule';

/** MTR-06: the amount lies within the partner's range, its ends included. */
export const amount: NomineeRule = {
  code: 'MTR-06',
  severity: 'error',
  source: 'MoU dengan mitra',
  check: ({ amount: asked, partner: { amountMin: min, amountMax: max } }) => {
    if (asked === null) return null;
    if (min !== null && asked < min)
      return { code: 'MTR-06', variant: 'below', params: { amount: asked, min }, weight: 'nearly' };
    if (max !== null && asked > max)
      return { code: 'MTR-06', variant: 'above', params: { amount: asked, max }, weight: 'nearly' };
    return null;
  },
};
