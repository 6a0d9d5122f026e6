/** The one way an amount is cut into parts: by what the first k parts come to, so that the parts always sum. */
import type { RoundingMode, Rupiah } from './money';
import { roundRatio } from './rounding';

export interface Split {
  readonly total: Rupiah;
  /** How many parts, at least 1. */
  readonly parts: number;
  /** What an ordinary part comes to. */
  readonly each: Rupiah;
  /** Who bears what rounding leaves: the last part, the first, or all, each being the rounded share of what is then left. */
  readonly remainder: 'last' | 'first' | 'spread';
  /** How a share is rounded where all bear the rest; whole rupiah, half up, where nothing is said. */
  readonly share?: { readonly step: number; readonly mode: RoundingMode };
}

export interface SplitRounding {
  readonly step: number;
  readonly mode: RoundingMode;
  readonly remainder: 'last' | 'first' | 'spread';
}

/**
 * How an amount falls into parts of a rounded size.
 *
 * @param total whole rupiah, at least 0
 * @param parts at least 1
 * @example splitOf(38000000, 12, { step: 100, mode: 'up', remainder: 'last' }).each // 3166700
 */
export const splitOf = (total: Rupiah, parts: number, rounding: SplitRounding): Split => ({
  total,
  parts,
  each: roundRatio(total, parts, rounding),
  remainder: rounding.remainder,
  share: rounding,
});

/**
 * What the first k parts come to: rising, never above the total, and the total itself at the last part.
 *
 * @param k 0 to parts; beyond is the total
 * @returns whole rupiah
 * @example sumOfFirst({ total: 100, parts: 3, each: 34, remainder: 'last' }, 2) // 68
 */
export function sumOfFirst(split: Split, k: number): Rupiah {
  if (k >= split.parts) return split.total;
  if (k <= 0) return 0;
  if (split.remainder === 'last') return Math.min(split.total, k * split.each);
  if (split.remainder === 'first') return Math.max(0, split.total - (split.parts - k) * split.each);
  return sumOfShares(split, k);
}

const HALF_UP = { step: 1, mode: 'halfUp' } as const;

function sumOfShares({ total, parts, share = HALF_UP }: Split, k: number): Rupiah {
  let sum = 0;
  for (let left = parts; left > parts - k; left--) sum += Math.min(total - sum, roundRatio(total - sum, left, share));
  return sum;
}

/**
 * The parts themselves.
 *
 * @returns `split.parts` whole amounts, none negative, that sum to the total
 * @example partsOf({ total: 100, parts: 3, each: 34, remainder: 'last' }) // [34, 34, 32]
 */
export function partsOf(split: Split): readonly Rupiah[] {
  const parts: Rupiah[] = [];
  for (let k = 1; k <= split.parts; k++) parts.push(sumOfFirst(split, k) - sumOfFirst(split, k - 1));
  return parts;
}
