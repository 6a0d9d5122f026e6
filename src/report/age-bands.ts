/** Arrears by age, in bands of days that stay the same whatever the scheme. */
import type { LoanArrears } from '../arrears/types';
import type { Rupiah } from '../book/money';

export interface AgeBand {
  readonly loans: number;
  readonly overduePrincipal: Rupiah;
  readonly outstandingPrincipal: Rupiah;
}

/** Inclusive upper bounds in days; the last band has none. Band 0 is due on the reporting day itself. */
const BOUNDS: readonly number[] = [0, 30, 90, 180, 360];
export const BANDS = BOUNDS.length + 1;

function bandOf(days: number): number {
  const index = BOUNDS.findIndex((bound) => days <= bound);
  return index === -1 ? BOUNDS.length : index;
}

/**
 * Loans with something overdue, by the age of the oldest unpaid instalment.
 *
 * @param rows loans that the totals count
 * @returns BANDS bands, youngest first
 */
export function ageBands(rows: readonly LoanArrears[]): readonly AgeBand[] {
  const bands = Array.from({ length: BANDS }, () => ({ loans: 0, overduePrincipal: 0, outstandingPrincipal: 0 }));
  for (const row of rows) {
    const band = bands[bandOf(row.daysPastDue)];
    if (band === undefined || row.overduePrincipal + row.overdueInterest === 0) continue;
    band.loans += 1;
    band.overduePrincipal += row.overduePrincipal;
    band.outstandingPrincipal += row.outstandingPrincipal;
  }
  return bands;
}
