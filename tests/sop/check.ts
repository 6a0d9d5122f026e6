/** The whole check on a few records. */
import type { Finding } from '../../src/book/finding';
import type { Loan, Repayment } from '../../src/book/records';
import { checkSop } from '../../src/sop/check-sop';
import type { SopInput } from '../../src/sop/check-sop';
import { GUIDES } from './guides';
import { day, loan, repayment, rowOf } from './make';

type Given = Partial<SopInput> & { readonly loans?: readonly Loan[]; readonly repayments?: readonly Repayment[] };

export const check = ({ loans = [], repayments = [], ...of }: Given) =>
  checkSop({
    book: { loans, repayments, interestRecorded: true },
    groups: [],
    members: [],
    shares: [],
    persons: new Map(),
    limits: GUIDES,
    severities: [],
    exceptions: [],
    asOf: day('2015-12-31'),
    ...of,
  });

export const about = (findings: readonly Finding[], code: string) =>
  findings.filter((one) => one.code === code).map(({ severity, cell, loan: id, variant, params }) => ({ severity, cell, loan: id, variant, params })); // prettier-ignore
export const coverage = (given: Given, code: string) => check(given).coverage.find((one) => one.code === code);

/** Loan number n in row n, disbursed on a day. */
export const numbered = (n: number, iso: string, of: Partial<Loan> = {}): Loan =>
  loan({ key: `L${n}`, id: String(n), disbursed: day(iso), source: rowOf('loans', { row: n }), ...of });
export const paid = (n: number, iso: string, principal: number, of: Partial<Repayment> = {}): Repayment =>
  repayment({
    loan: `L${n}`,
    paid: day(iso),
    principal,
    total: principal,
    source: rowOf('repayments', { row: n }),
    ...of,
  });
