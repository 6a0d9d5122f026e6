import type { NomineeRule } from './rule';

/** MTR-10: the bank's instalment fits the part of the capacity that the partner allows; exactly as much is enough. */
export const affordable: NomineeRule = {
  code: 'MTR-10',
  severity: 'error',
  source: 'Kemampuan bayar (RPC), DOMAIN: Kisaran, PNM, BPR',
  check: ({ instalment, member: { capacity }, partner: { capacityShare } }) => {
    if (instalment === null) return null;
    if (capacity.value === null)
      return { code: 'MTR-10', variant: 'unknown', params: { instalment }, weight: 'nearly', severity: 'warning' };
    const usable = Math.floor((capacity.value * capacityShare) / 10_000);
    if (instalment <= usable) return null;
    const params = { instalment: Math.ceil(instalment), capacity: usable };
    return { code: 'MTR-10', variant: 'above', params, weight: 'no', cells: capacity.cells };
  },
};
