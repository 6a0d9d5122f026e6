import type { LoanDraft } from './loan-draft';

/** An instalment is rounded up to at most this. */
const ROUNDING = 1_000;

/**
 * What an amount that was paid is by itself: 1 the loan's instalment of principal, -1 that with its jasa, 0 neither, or not to be told.
 *
 * @example instalmentAmount({ loan: monthlyLoan(5000000, 10, 150, '2022-04-20') }, 575_000) // -1
 */
export function instalmentAmount({ loan }: Pick<LoanDraft, 'loan'>, amount: number): 1 | 0 | -1 {
  const { principal, instalments, rate, statedPrincipal, statedInterest } = loan;
  const part = statedPrincipal ?? principal / instalments;
  const jasa = statedInterest ?? (principal * (rate ?? 0)) / 10_000;
  if (jasa > 0 && jasa <= 2 * ROUNDING) return 0; // too little to tell it from rounding
  if (amount >= part && amount < part + ROUNDING) return 1;
  return jasa > 0 && amount >= part + jasa && amount < part + jasa + 2 * ROUNDING ? -1 : 0;
}
