import type { NomineeRule } from './rule';

/** MTR-02: neither the person nor the KSM may be in arrears on the day. */
export const inArrears: NomineeRule = {
  code: 'MTR-02',
  severity: 'error',
  source: 'Pedoman 2008: pinjaman berikutnya hanya setelah pengembalian baik; tanggung renteng',
  check: ({ member: { overdueOwn, overdueGroup, group } }) => {
    if ((overdueOwn.value ?? 0) > 0)
      return {
        code: 'MTR-02',
        variant: 'own',
        params: { overdue: overdueOwn.value ?? 0 },
        weight: 'no',
        cells: overdueOwn.cells,
      };
    if (overdueGroup.value <= 0) return null;
    const params = { group, overdue: overdueGroup.value };
    return { code: 'MTR-02', variant: 'group', params, weight: 'no', cells: overdueGroup.cells };
  },
};
