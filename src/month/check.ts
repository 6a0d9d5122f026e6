/** A cross-check as data: two figures that must be the same, and the loans on which they are not. */
import type { LppRow } from './month-end';

/** Which papers a check stands under. */
export type Paper = 'lpp' | 'kolektibilitas' | 'cadangan';

export type CheckName =
  | 'toDatePrincipal'
  | 'toDateInterest'
  | 'receipts'
  | 'balance'
  | 'arrears'
  | 'classBalance'
  | 'classColumns'
  | 'arrearsAge'
  | 'provision'
  | 'bookBalance'
  | 'bookArrears'
  | 'bookTarget'
  | 'bookMonth'
  | 'bookClass'
  | 'sinceStored';

/** Two figures that must be the same. Whole rupiah, or loans where `unit` says so. */
export interface Check {
  readonly name: CheckName;
  readonly paper: Paper;
  readonly unit: 'rupiah' | 'loans';
  readonly ok: boolean;
  readonly left: number;
  readonly right: number;
  /** `Loan.key` of the loans on which the two sides differ. */
  readonly loans: readonly string[];
}

/** A check that this book gives nothing to make with. */
export interface Unchecked {
  readonly name: CheckName;
  readonly paper: Paper;
}

/** What the book itself says of a loan on the day, beside what is computed. */
export interface StatementOn {
  readonly loan: string;
  readonly kind: string;
  readonly stated: number | string;
  readonly computed: number | string;
  readonly agrees: boolean;
}

export interface CrossChecks {
  readonly checks: readonly Check[];
  /** Where a column is missing. */
  readonly unchecked: readonly Unchecked[];
}

/** A figure of each side, a loan each; null where the book does not tell one of them. */
export interface Sides {
  readonly name: CheckName;
  readonly paper: Paper;
  readonly of: (row: LppRow) => readonly [left: number, right: number] | null;
}

export type Made = Check | Unchecked;

/** Adds both sides up over the loans that tell them, and names those on which they differ. */
export function compare(rows: readonly LppRow[], { name, paper, of }: Sides): Made {
  let [left, right, told] = [0, 0, 0];
  const loans: string[] = [];
  for (const row of rows) {
    const sides = of(row);
    if (sides === null) continue;
    told++;
    left += sides[0];
    right += sides[1];
    if (sides[0] !== sides[1]) loans.push(row.arrears.loan.key);
  }
  if (told === 0 && rows.length > 0) return { name, paper };
  return { name, paper, unit: 'rupiah', ok: left === right && loans.length === 0, left, right, loans };
}

/** A check of two sums that no single loan explains. */
export const whole = (name: CheckName, paper: Paper, [left, right]: readonly [number, number]): Check => ({
  ...{ name, paper, unit: 'rupiah', ok: left === right, left, right, loans: [] },
});
