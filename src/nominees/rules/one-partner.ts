import type { NomineeRule } from './rule';

/** MTR-11: nominated to another partner as well. */
export const onePartner: NomineeRule = {
  code: 'MTR-11',
  severity: 'warning',
  source: 'Pedoman 2008: anggota tidak sedang meminjam di tempat lain',
  check: ({ otherPartners }) => {
    const [partner] = otherPartners;
    return partner === undefined
      ? null
      : { code: 'MTR-11', variant: 'otherPartner', params: { partner }, weight: 'note' };
  },
};
