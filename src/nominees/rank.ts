/** The order of a list of nominees: open to everybody, no hidden score. */
import type { Rupiah } from '../book/money';
import type { Eligible, Judgement } from './judge';
import { onTimeShare } from './pool/pool-member';

/** When a member has outgrown the fund: so many loans, or one of that size; null where no limit says so. */
export interface Graduation {
  readonly loans: number | null;
  readonly amount: Rupiah | null;
}

/**
 * Whether a member has reached the limit of the fund's own lending.
 *
 * @source Pedoman 2008: at 2.000.000 or the 4th loan recommend to a bank
 */
export function isGraduate({ loans }: Judgement['member'], { loans: most, amount }: Graduation): boolean {
  if (most !== null && loans.value.length >= most) return true;
  return amount !== null && loans.value.some((loan) => loan.amount >= amount);
}

const RANK: Readonly<Record<Eligible, number>> = { yes: 0, nearly: 1, no: 2 };

/**
 * Who qualifies first; within that graduates, then the share of instalments on time, then loans, then months without
 * arrears, then the name.
 */
export function ranked(judgements: readonly Judgement[], graduation: Graduation): readonly Judgement[] {
  const rows = judgements.map((judgement) => ({
    judgement,
    by: [
      RANK[judgement.eligible],
      isGraduate(judgement.member, graduation) ? 0 : 1,
      -(onTimeShare(judgement.member.onTime.value) ?? -1),
      -judgement.member.loans.value.length,
      -judgement.member.quietMonths,
    ],
  }));
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((found, value, index) => found || value - (b[index] ?? 0), 0);
  return rows
    .sort((a, b) => compare(a.by, b.by) || (a.judgement.member.name < b.judgement.member.name ? -1 : 1))
    .map(({ judgement }) => judgement);
}
