/** Repayment capacity: what a household or business can pay a month, by the rule that was chosen. */
import type { Rupiah } from '../book/money';
import { portionOf } from '../book/rate';

/**
 * surplus: income − costs. share: a share of (income − costs). remainder: a share of what is left of the income once
 * the costs and the instalments that run already are paid.
 */
export const CAPACITY_RULES = ['surplus', 'share', 'remainder'] as const;
export type CapacityRuleName = (typeof CAPACITY_RULES)[number];

export interface CapacityRule {
  readonly name: CapacityRuleName;
  /** Basis points of the share; not looked at in `surplus`. */
  readonly share: number;
}

/** The default: what is left of the income once the costs are paid. */
export const SURPLUS: CapacityRule = { name: 'surplus', share: 10_000 };

/** Usual shares of the rules that have one. @source DOMAIN: 40% of net income (PNM), (A − (B + C)) × 60% (BPR) */
export const USUAL_SHARE: Readonly<Record<CapacityRuleName, number>> = {
  surplus: 10_000,
  share: 4_000,
  remainder: 6_000,
};

/** A month's money. */
export interface MonthlyMoney {
  readonly income: Rupiah;
  readonly costs: Rupiah;
  /** Instalments that run already; looked at in `remainder` alone. */
  readonly instalments: Rupiah;
}

const WHOLE = { numerator: 1, denominator: 1 };
/** Down: a capacity is never rounded up. */
const DOWN = { step: 1, mode: 'down' } as const;

/**
 * What can be paid a month.
 *
 * @param money of one month
 * @returns whole rupiah, 0 where nothing is left
 * @source DOMAIN, Nominees: income − costs (Kisaran), 40% of net income (PNM), (A − (B + C)) × 60% (BPR)
 * @example capacityOf({ income: 2150000, costs: 1400000, instalments: 0 }, SURPLUS) // 750000
 * @example capacityOf({ income: 450000, costs: 0, instalments: 0 }, { name: 'share', share: 4000 }) // 180000
 */
export function capacityOf({ income, costs, instalments }: MonthlyMoney, { name, share }: CapacityRule): Rupiah {
  const left = income - costs - (name === 'remainder' ? instalments : 0);
  if (left <= 0) return 0;
  return name === 'surplus' ? left : portionOf(left, share, WHOLE, DOWN);
}
