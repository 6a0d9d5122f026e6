import type { Rupiah } from '../../book/money';
import type { PoolMember } from '../pool/pool-member';
import type { NomineeStatus } from './status';

export interface Freed {
  /** Principal of paid-out nominees' last UPK loans that is back in the fund. */
  readonly returned: Rupiah;
  /** What is still to come back of them. */
  readonly toReturn: Rupiah;
}

/**
 * The money that comes back to the UPK for new KSM because a bank now lends to its graduates.
 *
 * @param nominees with their status; only those paid out count, each with the last loan they had of the UPK
 * @source DOMAIN: money of graduated members returns to the fund; the amount freed should be seen
 */
export function freedMoney(
  nominees: readonly { readonly member: PoolMember; readonly status: NomineeStatus | null }[],
): Freed {
  let [returned, toReturn] = [0, 0];
  for (const { member, status } of nominees) {
    const last = status === 'paidOut' ? member.loans.value[member.loans.value.length - 1] : undefined;
    returned += last?.repaid ?? 0;
    toReturn += last === undefined ? 0 : last.amount - last.repaid;
  }
  return { returned, toReturn };
}
