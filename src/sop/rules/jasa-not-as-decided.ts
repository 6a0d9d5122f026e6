import { rule, since } from '../rule';

/** Percentages that are sums or quotients may be off by less than this, in basis points. */
const SAME = 0.005;
const WHOLE = 10_000;
/** A stated instalment is rounded, at most to the next thousand. */
const ROUNDED = 1000;

/** SOP-09: jasa differs from what the BKM decided. */
export const jasaNotAsDecided = rule({
  code: 'SOP-09',
  scope: 'loan',
  severity: 'warning',
  clause: 'Keputusan BKM tentang jasa pinjaman',
  needs: [['loans.rate', 'loans.instalmentInterest']],
  limits: ['rate'],
  check: ({ loan }, { rate: limit }) => {
    if (limit === undefined) return 'exempt';
    const { rate, statedInterest, method, period, principal } = loan;
    const decided = limit.value;
    if (rate !== null)
      return Math.abs(rate - decided) < SAME
        ? null
        : { variant: 'rate', params: { rate, decided, since: since(limit) }, limit, at: 'loans.rate' };
    const monthly = period.unit === 'month' && period.every === 1 && !period.atEnd;
    if (statedInterest === null || method !== 'flat' || !monthly) return 'unknown';
    const computed = Math.round((principal * decided) / WHOLE);
    if (Math.abs(statedInterest - computed) < ROUNDED) return null;
    const params = { stated: statedInterest, computed, decided, since: since(limit) };
    return { variant: 'instalment', params, limit, at: 'loans.instalmentInterest' };
  },
});
