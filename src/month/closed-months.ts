/** The store of closed months: what lies there, and how much of it is kept. */
import type { ClosedMonth } from './closed-month';
import { migrated, toStore, type Migrated } from './migrate';

/** Under this key the closed months lie in the book, in a hidden sheet of their own. */
export const MONTHS_KEY = 'penutupan';

/** Loans whose details are kept over all months: beyond it the oldest months lose theirs, never their sums. */
export const MOST_LOANS = 20_000;

/** Reads what is stored; nothing stored is no month. A later version's months are left alone. */
export const storedMonths = (stored: unknown): Migrated =>
  stored === null || stored === undefined ? { kind: 'months', months: [] } : migrated(stored);

const byDay = (a: ClosedMonth, b: ClosedMonth): number => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0);

/** The newest months keep their loans as long as there is room. */
function within(months: readonly ClosedMonth[]): readonly ClosedMonth[] {
  let room = MOST_LOANS;
  const kept: ClosedMonth[] = [];
  for (const month of [...months].reverse()) {
    room -= month.loans?.length ?? 0;
    kept.push(room >= 0 || kept.length === 0 ? month : { ...month, loans: null });
  }
  return kept.reverse();
}

/** What is to be stored once a month is closed: it takes the place of the one of the same day. */
export const withMonth = (months: readonly ClosedMonth[], month: ClosedMonth): unknown =>
  toStore(within([...months.filter(({ asOf }) => asOf !== month.asOf), month].sort(byDay)));

/** The month that was closed for a day, and the last one closed for an earlier day; null where there is none. */
export function monthsAround(
  months: readonly ClosedMonth[],
  asOf: string,
): { readonly same: ClosedMonth | null; readonly earlier: ClosedMonth | null } {
  const before = months.filter((month) => month.asOf < asOf);
  return { same: months.find((month) => month.asOf === asOf) ?? null, earlier: before[before.length - 1] ?? null };
}
