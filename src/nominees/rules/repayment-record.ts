import { onTimeShare } from '../pool/pool-member';
import type { NomineeRule } from './rule';

/** MTR-03: the share of instalments on time that the partner asks; exactly that share is enough. */
export const repaymentRecord: NomineeRule = {
  code: 'MTR-03',
  severity: 'error',
  source: 'MoU dengan mitra',
  check: ({ member: { onTime }, partner: { onTimeMin } }) => {
    if (onTimeMin === null) return null;
    const share = onTimeShare(onTime.value);
    if (share === null)
      return { code: 'MTR-03', variant: 'unknown', params: { min: onTimeMin }, weight: 'nearly', severity: 'warning' };
    // Compared as a fraction: 2 of 3 is not below 66,67%.
    if (onTime.value.onTime * 10_000 >= onTimeMin * onTime.value.due) return null;
    const { due, of } = onTime.value;
    const params = { share, min: onTimeMin, due, ofGroup: of === 'group' };
    return { code: 'MTR-03', variant: 'below', params, weight: 'no', cells: onTime.cells };
  },
};
