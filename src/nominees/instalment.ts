import type { BasisPoints, Rupiah } from '../book/money';

export interface LoanAsked {
  readonly amount: Rupiah;
  /** Months. */
  readonly tenor: number;
  /** A month. */
  readonly rate: BasisPoints;
  readonly method: 'flat' | 'effective';
  /** Each part is rounded half up to this; 0 leaves two decimals. */
  readonly step: Rupiah;
}

/** What a month costs; `interest` is the first month's where it falls with the balance. */
export interface MonthlyInstalment {
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
}

const CENTS = 100;
const POINTS = 10_000;

function rounded(value: number, step: Rupiah): number {
  if (step <= 0) return Math.round(value * CENTS) / CENTS;
  // A quotient such as 833333.4999999999 is a half that the machine could not hold.
  return Math.floor(value / step + 0.5 + 1e-9) * step;
}

/**
 * The monthly instalment at a bank's terms. Flat: principal ÷ months and the rate on the whole loan, each rounded.
 * Effective: an annuity P × r ÷ (1 − (1 + r)^−n), rounded, of which the first month's interest is P × r.
 *
 * @returns rupiah; with two decimals where nothing is rounded
 * @throws RangeError for a tenor below one month
 * @source DOMAIN, Nominees: 10.000.000 over 12 months at 2,2% flat is 833.333 + 220.000
 * @example monthlyInstalment({ amount: 10000000, tenor: 12, rate: 220, method: 'flat', step: 1 }).total // 1053333
 * @example monthlyInstalment({ amount: 8000000, tenor: 12, rate: 220, method: 'flat', step: 0 }).total // 842666.67
 */
export function monthlyInstalment({ amount, tenor, rate, method, step }: LoanAsked): MonthlyInstalment {
  if (!(tenor >= 1)) throw new RangeError('tenor is at least one month');
  const r = rate / POINTS;
  const interest = rounded(amount * r, step);
  if (method === 'flat' || r === 0) {
    const principal = rounded(amount / tenor, step);
    const total = step <= 0 ? rounded(amount / tenor + amount * r, 0) : principal + interest;
    return { principal, interest, total };
  }
  const total = rounded((amount * r) / (1 - Math.pow(1 + r, -tenor)), step);
  return { principal: rounded(total - interest, step <= 0 ? 0 : 1), interest, total };
}
