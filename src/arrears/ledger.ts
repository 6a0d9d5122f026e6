/** The repayments of a book, gathered by loan in one pass. */
import type { CivilDate } from '../book/civil-date';
import type { Rupiah } from '../book/money';
import type { LoanBook, Repayment } from '../book/records';
import { allocate, fill, isLump, type Paid } from './allocate';
import { counts } from './arrears';
import type { Plan } from './plan';
import type { Convention, Payment } from './types';

/** Sums a loan, by its place in `book.loans`. */
export interface Ledger {
  readonly principal: readonly Rupiah[];
  readonly interest: readonly Rupiah[];
  /** Repayments with one amount. */
  readonly lump: readonly Rupiah[];
  /** The rows of loans that have both kinds: for them alone the order of the days matters. */
  readonly mixed: ReadonlyMap<number, readonly Payment[]>;
}

/** The reporting day and how to judge on it. */
export interface When {
  readonly asOf: CivilDate;
  readonly convention: Convention;
}

/**
 * Sums up what each loan has been paid by the reporting day. A repayment whose loan is not in the book is left out
 * (reading reports it, DAT-05).
 */
export function ledgerOf(book: LoanBook, { asOf, convention }: When): Ledger {
  const principal = zeros(book.loans.length);
  const interest = zeros(book.loans.length);
  const lump = zeros(book.loans.length);
  const { split } = convention;
  const lastDay = convention.paymentsOnAsOf ? asOf : asOf - 1;
  let anyLump = false;
  eachRow(book, (row, index) => {
    if (row.paid > lastDay) return;
    if (isLump(row, split)) {
      lump[index] = (lump[index] ?? 0) + row.total;
      anyLump = true;
      return;
    }
    principal[index] = (principal[index] ?? 0) + (row.principal ?? 0);
    interest[index] = (interest[index] ?? 0) + (row.interest ?? 0);
  });
  const sums = { principal, interest, lump, mixed: NONE_MIXED };
  return anyLump ? { ...sums, mixed: mixedRows(book, sums, { asOf, convention }) } : sums;
}

/** Plain numbers: a typed array would make every figure that comes out of it a boxed one. */
export const zeros = (size: number): number[] => new Array<number>(size).fill(0);

export const NONE_MIXED: ReadonlyMap<number, readonly Payment[]> = new Map();

/** Every repayment with its loan's place; the rows of one loan mostly follow one another, so the last answer is kept. */
export function eachRow(book: LoanBook, take: (row: Repayment, index: number) => void): void {
  const byKey = new Map<string, number>();
  let place = 0;
  for (const loan of book.loans) byKey.set(loan.key, place++);
  let lastKey: string | null = null;
  let index: number | undefined;
  for (const row of book.repayments) {
    if (row.loan !== lastKey) {
      lastKey = row.loan;
      index = byKey.get(lastKey);
    }
    if (index !== undefined) take(row, index);
  }
}

export function mixedRows(
  book: LoanBook,
  sums: Ledger,
  { asOf, convention }: When,
): ReadonlyMap<number, readonly Payment[]> {
  const rows = new Map<number, Payment[]>();
  eachRow(book, (row, index) => {
    if (!sums.lump[index] || !(sums.principal[index] || sums.interest[index])) return;
    if (!counts(row.paid, asOf, convention)) return;
    const list = rows.get(index);
    if (list) list.push(row);
    else rows.set(index, [row]);
  });
  return rows;
}

/** What the loan at `index` has been paid of principal and interest. */
export function paidOf(ledger: Ledger, index: number, owed: { plan: Plan; split: Convention['split'] }): Paid {
  const lump = ledger.lump[index] ?? 0;
  const recorded = { principal: ledger.principal[index] ?? 0, interest: ledger.interest[index] ?? 0 };
  if (lump === 0) return recorded;
  const rows = ledger.mixed.get(index);
  return rows ? allocate(owed.plan, rows, owed.split) : fill(owed.plan, recorded, lump, owed.split);
}

/** Day of each loan's last repayment in the whole book; empty where no status waits for it. */
export function lastPaidOf(book: LoanBook): ReadonlyMap<number, CivilDate> {
  const last = new Map<number, CivilDate>();
  if (!book.loans.some((loan) => loan.status !== null && loan.status.from === null)) return last;
  eachRow(book, (row, index) => {
    const known = last.get(index);
    if (known === undefined || row.paid > known) last.set(index, row.paid);
  });
  return last;
}
