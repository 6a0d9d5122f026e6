/** The month's papers as plain data: what the CLI prints with --json and what the sidebar is told. */
import { formatIso } from '../../book/civil-date';
import type { Change, Standing } from '../../month/changes';
import type { Check } from '../../month/check';
import type { HistoryRow } from '../../month/history';
import type { LppRow } from '../../month/month-end';
import { loanJson, type LoanJson } from '../json';
import type { MonthInput } from './month-input';

export interface LppJson extends LoanJson {
  /** Paid to the end of last month and this month; null where the book cannot tell. */
  readonly paidPrincipalBefore: number | null;
  readonly paidInterestBefore: number | null;
  readonly paidPrincipalThis: number | null;
  readonly paidInterestThis: number | null;
}

export interface CheckJson {
  readonly name: string;
  readonly paper: string;
  readonly ok: boolean;
  readonly left: number;
  readonly right: number;
  /** Numbers of the loans on which the sides differ, as the book gives them. */
  readonly loans: readonly string[];
}

export interface ChangeJson {
  readonly since: string;
  readonly kind: string;
  readonly loan: string;
  readonly group: string;
  readonly principal: number;
  readonly interest: number;
  readonly balance: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface HistoryJson {
  readonly asOf: string;
  readonly byClass: Readonly<Record<string, number>> | null;
  readonly overduePrincipal: number | null;
  readonly rr: number | null;
  readonly lar: number | null;
  readonly par: number | null;
  /** book: recomputed from the book; stored: from the closed month; unknown: neither. */
  readonly source: string;
  /** The month was closed, and the book now gives other figures. */
  readonly changed: boolean;
}

export interface MonthJson {
  readonly asOf: string;
  readonly convention: string;
  readonly lpp: readonly LppJson[];
  readonly byClass: Readonly<Record<string, number>>;
  readonly checks: readonly CheckJson[];
  /** Names of the checks that the book gives nothing to make with. */
  readonly unchecked: readonly string[];
  readonly changes: readonly ChangeJson[];
  readonly history: readonly HistoryJson[];
}

const lppJson = ({ arrears, before, during }: LppRow): LppJson => ({
  ...loanJson(arrears),
  paidPrincipalBefore: before.principal,
  paidInterestBefore: before.interest,
  paidPrincipalThis: during.principal,
  paidInterestThis: during.interest,
});

const stateOf = (it: Standing | null): string | null => (it === null ? null : (it.apart ?? it.className));

const changeJson = ({ key: _, from, to, ...change }: Change): ChangeJson => ({
  ...change,
  from: stateOf(from),
  to: stateOf(to),
});

const balances = (
  rows: readonly { readonly name: string; readonly outstandingPrincipal: number }[],
): Readonly<Record<string, number>> => Object.fromEntries(rows.map((row) => [row.name, row.outstandingPrincipal]));

/** A month end as data. */
export const historyJson = ({ asOf, byClass, ...row }: HistoryRow): HistoryJson => ({
  ...row,
  asOf: formatIso(asOf),
  byClass: byClass === null ? null : balances(byClass),
});

/** The result of *Tutup bulan* as data; loans in the book's order. */
export function monthJson({ portfolio, end, crossChecks, since, history }: MonthInput): MonthJson {
  const ids = new Map(portfolio.loans.map(({ loan }) => [loan.key, loan.id]));
  const checkJson = ({ name, paper, ok, left, right, loans }: Check): CheckJson => ({
    ...{ name, paper, ok, left, right },
    loans: loans.map((key) => ids.get(key) ?? key),
  });
  return {
    asOf: formatIso(portfolio.asOf),
    convention: portfolio.convention.name,
    lpp: end.lpp.map(lppJson),
    byClass: balances(portfolio.byClass),
    checks: crossChecks.checks.map(checkJson),
    unchecked: crossChecks.unchecked.map(({ name }) => name),
    changes: since.flatMap(({ changes }) => changes.map(changeJson)),
    history: history.map(historyJson),
  };
}
