import { fullMonths } from '../full-time';
import type { NomineeRule } from './rule';

/** MTR-09: full months that the business has been running; exactly as many as asked are enough. */
export const businessAge: NomineeRule = {
  code: 'MTR-09',
  severity: 'error',
  source: 'KUR: usaha berjalan paling sedikit 6 bulan (Permenko 12/2025)',
  check: ({ member: { businessSince }, partner: { businessMonthsMin: min }, asOf }) => {
    if (min === null) return null;
    if (businessSince.value === null)
      return { code: 'MTR-09', variant: 'unknown', params: { min }, weight: 'nearly', severity: 'warning' };
    const months = fullMonths(businessSince.value, asOf);
    if (months >= min) return null;
    return { code: 'MTR-09', variant: 'young', params: { months, min }, weight: 'no', cells: businessSince.cells };
  },
};
