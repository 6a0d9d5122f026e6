import type { NomineeRule } from './rule';

/** MTR-01: only whom the UPK has fostered; members of the BKM itself are exempt. */
export const fostered: NomineeRule = {
  code: 'MTR-01',
  severity: 'error',
  source: 'Laporan Bekasi 2009: BKM Amaliah Jaya mengusulkan dua orang di luar binaan UPK',
  check: ({ member }) => {
    if (member.ofBkm) return null;
    const base = { code: 'MTR-01', params: {}, weight: 'no' } as const;
    if (!member.listed) return { ...base, variant: 'notListed' };
    if (member.departed) return { ...base, variant: 'departed' };
    return member.loans.value.length === 0 ? { ...base, variant: 'noLoan' } : null;
  },
};
