/** Interest on the balance: instalments that differ, so they are listed as running sums. */
import type { Rupiah } from '../book/money';
import { roundRatio } from '../book/rounding';
import { sumOfFirst, type Split, type SplitRounding } from '../book/split-amount';

/** The interest of instalment k (from 1) on an amount, rounded. */
export type InterestOn = (amount: Rupiah, k: number) => Rupiah;

export interface RunningSums {
  readonly principal: readonly Rupiah[];
  readonly interest: readonly Rupiah[];
}

/** Fixed principal, interest on what is left before each instalment. */
export function decliningRows(split: Split, interestOn: InterestOn): RunningSums {
  const principal = [0];
  const interest = [0];
  let charged = 0;
  for (let k = 1; k <= split.parts; k++) {
    charged += interestOn(split.total - sumOfFirst(split, k - 1), k);
    principal.push(sumOfFirst(split, k));
    interest.push(charged);
  }
  return { principal, interest };
}

export interface AnnuityChoices {
  /** Each period's rate as a fraction, e.g. 0.015; above 0. */
  readonly rates: readonly number[];
  readonly rounding: SplitRounding;
}

/**
 * One sum each time, interest on the balance first. What rounding leaves goes to the last instalment's principal, to the
 * first's (the others' interest staying as it was), or (spread) the sum is worked out anew over what is left each time.
 */
export function annuityRows(split: Split, interestOn: InterestOn, { rates, rounding }: AnnuityChoices): RunningSums {
  const level = levelSum(split.total, rates, rounding);
  const parts: Rupiah[] = [];
  const interest = [0];
  let balance = split.total;
  let charged = 0;
  for (let k = 1; k <= split.parts; k++) {
    const due = interestOn(balance, k);
    const sum = rounding.remainder === 'spread' ? levelSum(balance, rates.slice(k - 1), rounding) : level;
    const part = Math.min(balance, Math.max(0, sum - due));
    balance -= part;
    charged += due;
    parts.push(part);
    interest.push(charged);
  }
  const bearer = rounding.remainder === 'first' ? 0 : split.parts - 1;
  return { principal: runningSums(parts.map((part, i) => (i === bearer ? part + balance : part))), interest };
}

/** What the first k parts come to, k from 0. */
export function runningSums(parts: readonly Rupiah[]): readonly Rupiah[] {
  const sums = [0];
  let sum = 0;
  for (const part of parts) sums.push((sum += part));
  return sums;
}

/**
 * The level sum that repays an amount: amount ÷ Σ of the discount factors Π 1/(1 + rate).
 *
 * @param amount any unit
 * @param rates each period's rate as a fraction, above 0
 * @returns unrounded, in the amount's unit
 * @example Math.round(annuityOf(1000000, [0.01, 0.01, 0.01])) // 340022
 */
export function annuityOf(amount: number, rates: readonly number[]): number {
  let factor = 1;
  let sum = 0;
  for (const rate of rates) {
    factor /= 1 + rate;
    sum += factor;
  }
  return amount / sum;
}

/** The level sum to the step; a ten-thousandth of a rupiah is binary noise, not money to be rounded up. */
const levelSum = (amount: Rupiah, rates: readonly number[], rounding: SplitRounding): Rupiah =>
  roundRatio(Math.round(annuityOf(amount, rates) * 1e4), 1e4, rounding);
