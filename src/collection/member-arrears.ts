/** What a member's share of a group's loan lacks, where the book tells what each member paid. */
import type { LoanArrears } from '../arrears/types';
import type { Rupiah } from '../book/money';
import type { MemberShare } from '../book/records';

export interface MemberArrears {
  readonly row: LoanArrears;
  readonly member: string;
  readonly balance: Rupiah;
  readonly overdue: Rupiah;
}

/** What a share should have paid: its part of what the loan should have. */
const scheduledOf = (amount: Rupiah, { scheduledPrincipal, loan }: LoanArrears): Rupiah =>
  Math.round((scheduledPrincipal * amount) / loan.principal);

/**
 * Members who are behind, of loans that are.
 *
 * @param late loans with something overdue
 * @param shares as booked; what a member paid has no day, so it is what the book says now
 * @returns in the order of the loans; members of whom it is not booked what they paid are left out
 */
export function lateMembers(late: readonly LoanArrears[], shares: readonly MemberShare[]): readonly MemberArrears[] {
  const byLoan = new Map<string, MemberShare[]>();
  for (const share of shares)
    if (share.loan !== null) byLoan.set(share.loan, [...(byLoan.get(share.loan) ?? []), share]);
  return late.flatMap((row) =>
    (byLoan.get(row.loan.key) ?? []).flatMap(({ name, amount, paid }): MemberArrears[] => {
      if (amount === null || paid === null || row.loan.principal <= 0) return [];
      const overdue = scheduledOf(amount, row) - paid;
      return overdue > 0 ? [{ row, member: name, balance: Math.max(0, amount - paid), overdue }] : [];
    }),
  );
}
