/** Ratios with the programme's grades. */
import type { Grade, Ratio } from './types';

/** Numerator and denominator, whole. */
interface Quotient {
  readonly of: number;
  readonly outOf: number;
}

const ratio = ({ of, outOf }: Quotient, grade: Grade): Ratio =>
  outOf > 0 ? { value: of / outOf, grade } : { value: null, grade: null };

/** The order of a quotient and a percentage, without dividing. */
const compare = ({ of, outOf }: Quotient, percent: number): number => of * 100 - outOf * percent;

/**
 * LAR or PAR: lower is better.
 *
 * @returns a fraction with memuaskan below 10 %, ditunda above 20 %; both edges are minimum. Null without a denominator
 * @source POB Pinjaman Bergulir 2013
 * @example gradedRisk({ of: 1, outOf: 10 }) // { value: 0.1, grade: 'minimum' }
 */
export const gradedRisk = (quotient: Quotient): Ratio =>
  ratio(quotient, compare(quotient, 10) < 0 ? 'memuaskan' : compare(quotient, 20) > 0 ? 'ditunda' : 'minimum');

/**
 * The repayment rate (RR): higher is better.
 *
 * @returns a fraction with memuaskan above 90 %, ditunda below 80 %; both edges are minimum. Null without a denominator
 * @source POB Pinjaman Bergulir 2013
 * @example gradedRepayment({ of: 9, outOf: 10 }) // { value: 0.9, grade: 'minimum' }
 */
export const gradedRepayment = (quotient: Quotient): Ratio =>
  ratio(quotient, compare(quotient, 90) > 0 ? 'memuaskan' : compare(quotient, 80) < 0 ? 'ditunda' : 'minimum');
