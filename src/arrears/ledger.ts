/** The repayments of a book, gathered by loan in one pass. */
import type { CivilDate } from '../book/civil-date';
import type { LoanBook } from '../book/records';
import { allocate, fill, isLump, type Paid } from './allocate';
import { counts } from './arrears';
import type { Plan } from './plan';
import type { Convention, Payment } from './types';

/** Sums a loan, by its place in `book.loans`. */
export interface Ledger {
  readonly principal: Float64Array;
  readonly interest: Float64Array;
  /** Repayments with one amount. */
  readonly lump: Float64Array;
  /** Day of the last repayment in the whole book, 0 without any. */
  readonly lastPaid: Float64Array;
  /** The rows of loans that have both kinds: for them alone the order of the days matters. */
  readonly mixed: ReadonlyMap<number, readonly Payment[]>;
}

/**
 * Sums up what each loan has been paid by the reporting day. A repayment whose loan is not in the book is left out
 * (reading reports it, DAT-05).
 */
export function ledgerOf(book: LoanBook, asOf: CivilDate, convention: Convention): Ledger {
  const size = book.loans.length;
  const ledger = {
    principal: new Float64Array(size),
    interest: new Float64Array(size),
    lump: new Float64Array(size),
    lastPaid: new Float64Array(size),
  };
  const kinds = new Uint8Array(size);
  const indexOf = loanIndex(book);
  for (const row of book.repayments) {
    const index = indexOf(row.loan);
    if (index === undefined) continue;
    if (row.paid > (ledger.lastPaid[index] ?? 0)) ledger.lastPaid[index] = row.paid;
    if (!counts(row.paid, asOf, convention)) continue;
    if (isLump(row, convention.split)) {
      ledger.lump[index] = (ledger.lump[index] ?? 0) + row.total;
      kinds[index] = (kinds[index] ?? 0) | LUMP;
    } else {
      ledger.principal[index] = (ledger.principal[index] ?? 0) + (row.principal ?? 0);
      ledger.interest[index] = (ledger.interest[index] ?? 0) + (row.interest ?? 0);
      kinds[index] = (kinds[index] ?? 0) | RECORDED;
    }
  }
  return {
    ...ledger,
    mixed: kinds.includes(LUMP | RECORDED) ? mixedRows(book, kinds, { asOf, convention }) : NONE_MIXED,
  };
}

const LUMP = 1;
const RECORDED = 2;
const NONE_MIXED: ReadonlyMap<number, readonly Payment[]> = new Map();

/** Where a loan stands, by key; the rows of one loan mostly follow one another, so the last answer is kept. */
function loanIndex(book: LoanBook): (key: string) => number | undefined {
  const byKey = new Map<string, number>();
  book.loans.forEach((loan, index) => byKey.set(loan.key, index));
  let lastKey = '';
  let lastIndex = byKey.get('');
  return (key) => {
    if (key === lastKey) return lastIndex;
    lastKey = key;
    lastIndex = byKey.get(key);
    return lastIndex;
  };
}

function mixedRows(
  book: LoanBook,
  kinds: Uint8Array,
  when: { readonly asOf: CivilDate; readonly convention: Convention },
): ReadonlyMap<number, readonly Payment[]> {
  const rows = new Map<number, Payment[]>();
  const indexOf = loanIndex(book);
  for (const row of book.repayments) {
    const index = indexOf(row.loan);
    if (index === undefined || kinds[index] !== (LUMP | RECORDED)) continue;
    if (!counts(row.paid, when.asOf, when.convention)) continue;
    const list = rows.get(index);
    if (list) list.push(row);
    else rows.set(index, [row]);
  }
  return rows;
}

/** What the loan at `index` has been paid of principal and interest. */
export function paidOf(
  ledger: Ledger,
  index: number,
  { plan, split }: { plan: Plan; split: Convention['split'] },
): Paid {
  const rows = ledger.mixed.get(index);
  if (rows) return allocate(plan, rows, split);
  const lump = ledger.lump[index] ?? 0;
  const recorded = { principal: ledger.principal[index] ?? 0, interest: ledger.interest[index] ?? 0 };
  return lump === 0 ? recorded : fill(plan, recorded, lump, split);
}
