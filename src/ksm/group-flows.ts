/** The movements of a group's books by what they were for: what its habits and its cross-checks are computed from. */
import type { CivilDate } from '../book/civil-date';
import type { AttendanceBook, CashBook, CashEntry, CashPurpose, MemberBook } from '../book/group-books';
import type { Rupiah } from '../book/money';
import type { Flow } from './parting';

/** All books of one group. */
export interface BooksOfGroup {
  readonly name: string;
  readonly cash: readonly CashBook[];
  readonly savings: readonly MemberBook[];
  readonly shares: readonly MemberBook[];
  readonly attendance: readonly AttendanceBook[];
}

/** Money of one purpose in the cash books; balances brought forward are none. */
export function cashFlows(
  books: readonly CashBook[],
  purpose: CashPurpose,
  of: (entry: CashEntry) => Rupiah,
): readonly Flow[] {
  return books.flatMap(({ entries, table }) =>
    entries.flatMap((entry) => {
      const { day, row, opening } = entry;
      const amount = of(entry);
      return entry.purpose !== purpose || opening || day === null || amount === 0 ? [] : [{ day, amount, row, table }];
    }),
  );
}

/** Paid on to the UPK. */
export const instalmentFlows = (books: readonly CashBook[]): readonly Flow[] =>
  cashFlows(books, 'instalment', ({ in: came, out: went }) => went - came);

/** Savings put in, less those taken out. */
export const savingsFlows = (books: readonly CashBook[]): readonly Flow[] =>
  cashFlows(books, 'savings', ({ in: came, out: went }) => came - went);

/** The members' own lines that have a day. */
export const memberFlows = (
  books: readonly MemberBook[],
  of: (entry: MemberBook['entries'][number]) => Rupiah,
): readonly Flow[] =>
  books.flatMap(({ entries, table }) =>
    entries.flatMap((entry) => {
      const amount = of(entry);
      return entry.day === null || entry.opening || amount === 0
        ? []
        : [{ day: entry.day, amount, row: entry.row, table }];
    }),
  );

/** The last of these days that is not after the reporting day; null where there is none. */
export const lastOf = (days: readonly (CivilDate | null)[], asOf: CivilDate): CivilDate | null =>
  days.reduce<CivilDate | null>(
    (last, day) => (day !== null && day <= asOf && (last === null || day > last) ? day : last),
    null,
  );

/** The first day of the cash books, a balance brought forward included; null where no entry has a day. */
export const firstOf = (books: readonly CashBook[]): CivilDate | null =>
  books.reduce<CivilDate | null>(
    (first, { entries }) =>
      entries.reduce<CivilDate | null>(
        (low, { day }) => (day !== null && (low === null || day < low) ? day : low),
        first,
      ),
    null,
  );
