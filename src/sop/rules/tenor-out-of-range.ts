import { rule, since } from '../rule';

/** A tenor in weeks is held against months in the reading that suits it: four weeks to the month at least, 52 to the year at most. */
const WEEKS_A_MONTH = 4;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** SOP-07: tenor outside the range. */
export const tenorOutOfRange = rule({
  code: 'SOP-07',
  scope: 'loan',
  severity: 'error',
  clause: 'Pedoman 2008: jangka waktu',
  needs: [['loans.tenor', 'loans.dueDate']],
  limits: ['tenorMin', 'tenorMax'],
  check: ({ loan: { tenor, tenorUnit } }, { tenorMin, tenorMax }) => {
    if (tenorMin === undefined && tenorMax === undefined) return 'exempt';
    const weeks = tenorUnit === 'week';
    if (tenorMin !== undefined && tenor < tenorMin.value * (weeks ? WEEKS_A_MONTH : 1))
      return {
        variant: 'short',
        params: { tenor, weeks, min: tenorMin.value, since: since(tenorMin) },
        limit: tenorMin,
      };
    if (
      tenorMax !== undefined &&
      (weeks ? tenor * MONTHS_A_YEAR > tenorMax.value * WEEKS_A_YEAR : tenor > tenorMax.value)
    )
      return {
        variant: 'long',
        params: { tenor, weeks, max: tenorMax.value, since: since(tenorMax) },
        limit: tenorMax,
      };
    return null;
  },
});
