/** How much a household can pay back a month: three rules in use, of which a BKM chooses one. */
import type { BasisPoints, Rupiah } from '../book/money';

export type CapacityRule =
  /** Income less costs (Kisaran). */
  | { readonly kind: 'remainder' }
  /** A share of net income (PNM: 40%; BPR: 60% of A − (B + C)). */
  | { readonly kind: 'share'; readonly share: BasisPoints };

/**
 * The repayment capacity a month.
 *
 * @param income of a month
 * @param costs of the business and the household together
 * @returns whole rupiah, rounded down; 0 where costs eat up the income
 * @source DOMAIN: 2.150.000 − 1.400.000 = 750.000 (Kisaran); 450.000 × 40% = 180.000 (PNM)
 * @example repaymentCapacity(2150000, 1400000, { kind: 'remainder' }) // 750000
 * @example repaymentCapacity(450000, 0, { kind: 'share', share: 4000 }) // 180000
 */
export function repaymentCapacity(income: Rupiah, costs: Rupiah, rule: CapacityRule): Rupiah {
  const net = Math.max(0, income - costs);
  return rule.kind === 'remainder' ? net : Math.floor((net * rule.share) / 10_000 + 1e-9);
}
