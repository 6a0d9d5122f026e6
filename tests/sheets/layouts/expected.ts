/** The reference portfolio's figures, computed by others (tests/books/SOURCE.md), in a form that loans compare with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoanArrears } from '../../../src/arrears/types';
import { formatIso } from '../../../src/book/civil-date';

export interface ExpectedLoan {
  readonly id: number;
  readonly principal: number;
  readonly tenor: number;
  readonly disbursed: string;
  readonly scheduledPrincipal: number;
  readonly scheduledInterest: number;
  readonly paidPrincipal: number;
  readonly paidInterest: number;
  readonly outstandingPrincipal: number;
  readonly overduePrincipal: number;
  readonly overdueInterest: number;
  readonly class: string;
  readonly provision: number;
}

export const EXPECTED = JSON.parse(readFileSync(join(__dirname, '../../books/expected.json'), 'utf8')) as {
  readonly asOf: string;
  readonly loans: readonly ExpectedLoan[];
}; // the file's shape, as its SOURCE.md tells

type Line = Readonly<Record<string, string | number | null>>;

const bySize = (lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((a, b) => Number(a['principal']) - Number(b['principal']));

/** What is expected of each loan, smallest loan first; without jasa where the layout does not tell it. */
export const wanted = (loans: readonly ExpectedLoan[], interest: boolean): readonly Line[] =>
  bySize(
    loans.map((loan) => ({
      disbursed: loan.disbursed, principal: loan.principal, tenor: loan.tenor, scheduled: loan.scheduledPrincipal, paid: loan.paidPrincipal,
      outstanding: loan.outstandingPrincipal, overdue: loan.overduePrincipal, class: loan.class, provision: loan.provision,
      ...(interest ? { paidInterest: loan.paidInterest, scheduledInterest: loan.scheduledInterest, overdueInterest: loan.overdueInterest } : {}),
    })),
  ); // prettier-ignore

/** The same of computed loans. */
export const figuresOf = (loans: readonly LoanArrears[], interest: boolean): readonly Line[] =>
  bySize(
    loans.map((row) => ({
      disbursed: formatIso(row.loan.disbursed), principal: row.loan.principal, tenor: row.loan.tenor, scheduled: row.scheduledPrincipal,
      paid: row.paidPrincipal, outstanding: row.outstandingPrincipal, overdue: row.overduePrincipal, class: row.className, provision: row.provision,
      ...(interest ? { paidInterest: row.paidInterest, scheduledInterest: row.scheduledInterest, overdueInterest: row.overdueInterest } : {}),
    })),
  ); // prettier-ignore
