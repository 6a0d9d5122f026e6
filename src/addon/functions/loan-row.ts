/** Reads the arguments that describe a loan, from one row. */
import type { CivilDate } from '../../book/civil-date';
import type { BasisPoints, Rupiah } from '../../book/money';
import { dateOf, paidOf, positiveOf, rateOf, tenorOf, type Read } from './arguments';
import type { LoanArguments } from './single-loan';

/** The raw values of a row; `rate` is left out where the function does not ask for jasa. */
export interface RawLoan {
  readonly principal: unknown;
  readonly rate?: { readonly value: unknown };
  readonly tenor: unknown;
  readonly disbursed: unknown;
}

const NO_RATE: Read<BasisPoints | null> = { ok: true, value: null };

/** The loan, or the first sentence that says why not. */
export function loanOf(raw: RawLoan): Read<LoanArguments> {
  const principal = positiveOf(raw.principal, 'pokok');
  if (!principal.ok) return principal;
  const rate = raw.rate === undefined ? NO_RATE : rateOf(raw.rate.value, 'jasa_persen');
  if (!rate.ok) return rate;
  const tenor = tenorOf(raw.tenor, 'tenor');
  if (!tenor.ok) return tenor;
  const disbursed = dateOf(raw.disbursed, 'tanggal_cair');
  if (!disbursed.ok) return disbursed;
  const value = { principal: principal.value, rate: rate.value, tenor: tenor.value, disbursed: disbursed.value };
  return { ok: true, value };
}

export interface PaidSum {
  readonly loan: LoanArguments;
  readonly paid: Rupiah;
  readonly asOf: CivilDate;
}

/** The loan with what was paid and the reporting day. */
export function paidLoanOf(raw: RawLoan, paid: { value: unknown; name: string }, day: unknown): Read<PaidSum> {
  const loan = loanOf(raw);
  if (!loan.ok) return loan;
  const sum = paidOf(paid.value, paid.name);
  if (!sum.ok) return sum;
  const asOf = dateOf(day, 'per_tanggal');
  if (!asOf.ok) return asOf;
  return { ok: true, value: { loan: loan.value, paid: sum.value, asOf: asOf.value } };
}
