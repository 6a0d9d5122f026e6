/** What each loan had been paid on each of several days, in one pass over the repayments. */
import type { CivilDate } from '../book/civil-date';
import type { LoanBook, Repayment } from '../book/records';
import { isLump } from './allocate';
import { eachRow, mixedRows, NONE_MIXED, zeros, type Ledger } from './ledger';
import type { Convention } from './types';

/** Repayments that wait for their day, and their loans' places beside them. */
interface Waiting {
  readonly rows: Repayment[];
  readonly places: number[];
}

/**
 * The ledgers of several days, one after the other: each row is looked at once, and counts from the first day on that it
 * is not later than.
 *
 * @param days rising
 * @param take is given each day's ledger, as `ledgerOf` would make it, and whether a loan has no repayment on a later day;
 *   the ledger grows into the next one's, so nobody keeps it
 * @returns what was taken, a day each
 */
export function eachLedger<T>(
  book: LoanBook,
  { days, convention }: { readonly days: readonly CivilDate[]; readonly convention: Convention },
  take: (ledger: Ledger, asOf: CivilDate, isLast: (index: number) => boolean) => T,
): readonly T[] {
  const [principal, interest, lump] = [0, 1, 2].map(() => zeros(book.loans.length)) as [number[], number[], number[]]; // three of three
  const { split, paymentsOnAsOf } = convention;
  let anyLump = false;
  const put = (row: Repayment, index: number): void => {
    if (isLump(row, split)) {
      lump[index] = (lump[index] ?? 0) + row.total;
      anyLump = true;
      return;
    }
    principal[index] = (principal[index] ?? 0) + (row.principal ?? 0);
    interest[index] = (interest[index] ?? 0) + (row.interest ?? 0);
  };
  const limits = days.map((day) => (paymentsOnAsOf ? day : day - 1));
  const waiting = days.map((): Waiting => ({ rows: [], places: [] }));
  const lastAt = zeros(book.loans.length);
  const [first, last] = [limits[0] ?? -Infinity, limits[limits.length - 1] ?? -Infinity];
  eachRow(book, (row, index) => {
    if (row.paid <= first) put(row, index);
    else if (row.paid <= last) {
      const at = firstFrom(limits, row.paid);
      waiting[at]?.rows.push(row);
      waiting[at]?.places.push(index);
      if (at > (lastAt[index] ?? 0)) lastAt[index] = at;
    }
  });
  return days.map((asOf, at) => {
    const { rows, places } = waiting[at] ?? { rows: [], places: [] };
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n];
      if (row !== undefined) put(row, places[n] ?? 0);
    }
    const sums = { principal, interest, lump, mixed: NONE_MIXED };
    const ledger = anyLump ? { ...sums, mixed: mixedRows(book, sums, { asOf, convention }) } : sums;
    return take(ledger, asOf, (index) => (lastAt[index] ?? 0) <= at);
  });
}

/** The place of the first limit that is not before the day. */
function firstFrom(limits: readonly number[], day: CivilDate): number {
  let at = 0;
  while (day > (limits[at] ?? Infinity)) at++;
  return at;
}
