/** Loans, repayments and books with only what a test is about. */
import type { Payment } from '../../src/arrears/types';
import { parseIso, type CivilDate } from '../../src/book/civil-date';
import { NO_PAPERS } from '../../src/book/no-papers';
import type { Loan, LoanBook, Repayment, SourceRow } from '../../src/book/records';

export function day(iso: string): CivilDate {
  const date = parseIso(iso);
  if (date === null) throw new Error(`no such day: ${iso}`);
  return date;
}

const SOURCE: SourceRow = { sheet: 'Pinjaman', row: 2, columns: {} };

/** Ten months flat without interest, disbursed 2023-01-15: 100.000 on the 15th from February on. */
export const loan = (of: Partial<Loan> = {}): Loan => ({
  key: 'A',
  id: 'A',
  group: 'Mawar',
  borrower: null,
  disbursed: day('2023-01-15'),
  principal: 1000000,
  tenor: 10,
  tenorUnit: 'month',
  period: { every: 1, unit: 'month', atEnd: false },
  instalments: 10,
  rate: null,
  method: 'flat',
  statedPrincipal: null,
  statedInterest: null,
  status: null,
  stated: {},
  papers: NO_PAPERS,
  source: SOURCE,
  ...of,
});

/** A flat monthly loan: rupiah, months, basis points a month, disbursement day. */
export const monthlyLoan = (principal: number, months: number, rate: number | null, disbursed: string): Loan =>
  loan({ principal, tenor: months, instalments: months, rate, disbursed: day(disbursed) });

/** Both columns known. */
export const recorded = (paid: string, principal: number, interest: number): Payment => ({
  ...{ paid: day(paid), principal, interest },
  total: principal + interest,
});

/** One amount. */
export const lump = (paid: string, total: number): Payment => ({
  paid: day(paid),
  principal: null,
  interest: null,
  total,
});

export const row = (key: string, payment: Payment): Repayment => ({
  loan: key,
  ...payment,
  opening: false,
  receipt: null,
  source: SOURCE,
});

export const bookOf = (loans: readonly Loan[], repayments: readonly Repayment[] = []): LoanBook => ({
  ...{ loans, repayments },
  interestRecorded: true,
});
