import { formatIso } from '../../book/civil-date';
import { hasField, stateOf } from '../fields';
import { rule } from '../rule';

/** Many BKM use one due day for all: a first instalment within these days is no grace period. */
const FIRST_WITHIN = 45;
const WEEKS_A_MONTH = 4;

/** SOP-08: instalments rarer than monthly, or a grace period. */
export const instalmentsTooRare = rule({
  code: 'SOP-08',
  scope: 'loan',
  severity: 'error',
  clause: 'Pedoman 2008: angsuran bulanan tanpa masa tenggang',
  needs: [['loans.rhythm', 'loans.firstDue', 'loans.graceMonths']],
  check: ({ loan, rows }) => {
    const { period, papers, disbursed, tenor } = loan;
    const weeks = period.unit === 'week';
    if (period.every > (weeks ? WEEKS_A_MONTH : 1) || (period.atEnd && tenor > (weeks ? WEEKS_A_MONTH : 1)))
      return { variant: 'rare', params: { every: period.atEnd ? 0 : period.every, weeks }, at: 'loans.rhythm' };
    if (papers.graceMonths !== null && papers.graceMonths > 0)
      return { variant: 'grace', params: { months: papers.graceMonths }, at: 'loans.graceMonths' };
    const { firstDue } = papers;
    if (firstDue !== null && firstDue - disbursed > FIRST_WITHIN)
      return {
        variant: 'firstDue',
        params: { firstDue: formatIso(firstDue), days: firstDue - disbursed },
        at: 'loans.firstDue',
      };
    const told = hasField(rows, 'loans.rhythm') || firstDue !== null || papers.graceMonths !== null;
    return told && stateOf(rows, 'loans.rhythm', null) !== 'unreadable' ? null : 'unknown';
  },
});
