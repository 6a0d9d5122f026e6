/** Loans in trouble: who is behind, since when, what was agreed; from the KSM down to the member. */
import type { LoanArrears, Portfolio } from '../arrears/types';
import { groupKey } from '../book/group-key';
import type { Rupiah } from '../book/money';
import type { Group, Loan, LoanBook, MemberShare } from '../book/records';
import type { EnteredRow } from '../entries/entry-row';
import type { Subject } from '../entries/subject';
import { shown } from '../sheets/cells/plain-text';
import { borrowerName, loanSubject } from './loan-subject';
import { lateMembers } from './member-arrears';
import { lastPayments, type LastPayment } from './payments';
import { countPromises, type PromiseCount } from './promise';
import type { JudgedPromise } from './round';
import { inOrder } from './round';

/** A KSM that is behind with a loan, or a member with its part of it. */
export interface Problem {
  readonly row: LoanArrears;
  /** '' for the whole loan. */
  readonly member: string;
  readonly group: Group | null;
  readonly balance: Rupiah;
  /** Principal and jasa; of a member the principal alone. */
  readonly overdue: Rupiah;
  readonly lastPayment: LastPayment | null;
  readonly promises: PromiseCount;
}

/** Everything that a row can be about: each loan, and each member's share of one. */
export interface ProblemSubjects {
  readonly subjects: readonly Subject[];
  readonly loanOf: readonly Loan[];
}

/** Loans in the book's order, each followed by its members. */
export function problemSubjects({ loans }: LoanBook, shares: readonly MemberShare[]): ProblemSubjects {
  const members = new Map<string, Set<string>>();
  for (const { loan, name } of shares)
    if (loan !== null && name !== '') members.set(loan, (members.get(loan) ?? new Set()).add(name));
  const both = loans.flatMap((loan) =>
    ['', ...(members.get(loan.key) ?? [])].map((member) => ({ loan, subject: loanSubject(loan, member) })),
  );
  return { subjects: both.map(({ subject }) => subject), loanOf: both.map(({ loan }) => loan) };
}

export interface ProblemInput {
  readonly book: LoanBook;
  readonly portfolio: Portfolio;
  readonly groups: readonly Group[];
  readonly shares: readonly MemberShare[];
  readonly promises: ReadonlyMap<string, readonly JudgedPromise[]>;
}

const isLate = ({ apart, overduePrincipal, overdueInterest }: LoanArrears): boolean =>
  apart === null && overduePrincipal + overdueInterest > 0;

/** By kelurahan, team and name; of one loan the KSM first, then its members as booked. */
function byPlace(a: LoanArrears, b: LoanArrears, groupOf: (row: LoanArrears) => Group | null): number {
  const keys = (row: LoanArrears): readonly string[] => {
    const group = groupOf(row);
    return [group?.kelurahan ?? '', group?.team ?? '', borrowerName(row.loan)].map(inOrder);
  };
  const [one, other] = [keys(a), keys(b)];
  const first = one.findIndex((key, at) => key !== other[at]);
  if (first < 0) return a.loan.disbursed - b.loan.disbursed;
  return (one[first] ?? '') < (other[first] ?? '') ? -1 : 1;
}

/** Loans with something overdue, and the members who are behind where the book tells. */
export function problemLoans({ book, portfolio, groups, shares, promises }: ProblemInput): readonly Problem[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const groupOf = ({ loan }: LoanArrears): Group | null => byKey.get(groupKey(loan.group)) ?? null;
  const late = portfolio.loans.filter(isLate).sort((a, b) => byPlace(a, b, groupOf));
  const last = lastPayments(book, portfolio.asOf);
  const members = new Map<LoanArrears, Problem[]>();
  for (const { row, member, balance, overdue } of lateMembers(late, shares)) {
    const problem = {
      row,
      member,
      group: groupOf(row),
      balance,
      overdue,
      lastPayment: null,
      promises: countPromises([]),
    };
    members.set(row, [...(members.get(row) ?? []), problem]);
  }
  return late.flatMap((row): readonly Problem[] => {
    const states = (promises.get(row.loan.key) ?? []).map(({ state }) => state);
    const whole: Problem = {
      row,
      member: '',
      group: groupOf(row),
      balance: row.outstandingPrincipal,
      overdue: row.overduePrincipal + row.overdueInterest,
      lastPayment: last.get(row.loan.key) ?? null,
      promises: countPromises(states),
    };
    return [whole, ...(members.get(row) ?? [])];
  });
}

/** What people agreed in a row, as they typed it. */
export interface Agreement {
  readonly cause: string;
  readonly willingness: string;
  readonly step: string;
  readonly who: string;
}

/** The texts of a row; '' where nothing stands. */
export const agreementIn = (entered: EnteredRow | null): Agreement => {
  const text = (key: string): string => (entered?.values[key] === undefined ? '' : shown(entered.values[key]));
  return { cause: text('cause'), willingness: text('willingness'), step: text('step'), who: text('who') };
};

export interface Share {
  readonly name: string;
  readonly loans: number;
  readonly balance: Rupiah;
  readonly overdue: Rupiah;
}

/** Late loans summed by a name that each has; the largest arrears first, a loan without a name under ''. */
export function sharesBy(problems: readonly Problem[], nameOf: (problem: Problem) => string): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const problem of problems) {
    if (problem.member !== '') continue;
    const name = nameOf(problem);
    const key = name.toLowerCase();
    const known = shares.get(key) ?? { name, loans: 0, balance: 0, overdue: 0 };
    shares.set(key, {
      name: known.name,
      loans: known.loans + 1,
      balance: known.balance + problem.balance,
      overdue: known.overdue + problem.overdue,
    });
  }
  return [...shares.values()].sort((a, b) => b.overdue - a.overdue || (a.name < b.name ? -1 : 1));
}
