/** Interest on the balance: instalments that differ, so they are listed as running sums. */
import type { RoundingMode, Rupiah } from '../book/money';
import { roundRatio } from '../book/rounding';
import { sumOfFirst, type Split } from '../book/split-amount';

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
  /** Each period's rate as a fraction, e.g. 0.015. */
  readonly rates: readonly number[];
  readonly rounding: { readonly step: number; readonly mode: RoundingMode };
}

/** One sum each time, interest on the balance first; the last instalment takes the balance that is left. */
export function annuityRows(split: Split, interestOn: InterestOn, { rates, rounding }: AnnuityChoices): RunningSums {
  const each = roundDecimal(annuityOf(split.total, rates), rounding);
  const principal = [0];
  const interest = [0];
  let repaid = 0;
  let charged = 0;
  for (let k = 1; k <= split.parts; k++) {
    const balance = split.total - repaid;
    const due = interestOn(balance, k);
    charged += due;
    repaid += k === split.parts ? balance : Math.min(balance, Math.max(0, each - due));
    principal.push(repaid);
    interest.push(charged);
  }
  return { principal, interest };
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

/** A decimal to the step; a hundred-thousandth of a rupiah is binary noise, not money to be rounded up. */
const roundDecimal = (amount: number, rounding: { readonly step: number; readonly mode: RoundingMode }): Rupiah =>
  roundRatio(Math.round(amount * 1e5), 1e5, rounding);
