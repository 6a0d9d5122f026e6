import { allocate } from '../../arrears/allocate';
import { planOf } from '../../arrears/plan-of';
import { dueOf, interestTo, principalTo } from '../../arrears/plan';
import type { Convention } from '../../arrears/types';
import { addDays, type CivilDate } from '../../book/civil-date';
import type { Loan, Repayment } from '../../book/records';

export interface LoanRecord {
  /** Instalments whose day of grace has passed. */
  readonly due: number;
  readonly onTime: number;
  /** Due day of the last one that was not; null where none was late. */
  readonly lastLate: CivilDate | null;
}

interface When {
  readonly asOf: CivilDate;
  readonly convention: Convention;
  /** Days after the due day that still count as on time. */
  readonly graceDays: number;
  /** False where the book records no jasa: then only principal is looked at. */
  readonly interestRecorded: boolean;
}

/**
 * How many instalments of a loan were there within the days of grace. An instalment is on time when by then all that was
 * due up to it had been paid, principal and (where the book records it) jasa, but for the convention's tolerance.
 *
 * @param repayments of this loan alone, in any order
 * @returns counts of instalments whose day of grace lies on or before the reporting day
 * @source DOMAIN, Nominees: on-time share, graceDays 7
 */
export function instalmentsOnTime(loan: Loan, repayments: readonly Repayment[], when: When): LoanRecord {
  const { asOf, convention, graceDays, interestRecorded } = when;
  const plan = planOf(interestRecorded ? loan : { ...loan, rate: null, statedInterest: null }, convention);
  const rows = [...repayments].sort((a, b) => a.paid - b.paid);
  const closed = loan.status?.from ?? null;
  let [due, onTime] = [0, 0];
  let lastLate: CivilDate | null = null;
  for (let k = 1; k <= plan.count; k += 1) {
    const day = dueOf(plan, k);
    const until = addDays(day, graceDays);
    // What a status took out of the books is judged no more from its day on.
    if (until > asOf || (closed !== null && day >= closed)) break;
    due += 1;
    const paid = allocate(
      plan,
      rows.filter((row) => row.paid <= until),
      convention.split,
    );
    const slack = convention.tolerance * k;
    const enough = paid.principal + slack >= principalTo(plan, k) && paid.interest + slack >= interestTo(plan, k);
    if (enough) onTime += 1;
    else lastLate = day;
  }
  return { due, onTime, lastLate };
}
