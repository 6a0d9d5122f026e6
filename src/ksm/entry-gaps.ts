/** KSM-04: months in which nobody wrote anything. */
import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { CashBook } from '../book/group-books';
import { bookFinding } from './finding';
import { lastWholeMonth, monthOf, monthText } from './month';

/** So many whole months in a row are a book that sleeps. */
const ASLEEP = 2;

/**
 * Runs of two or more whole months without an entry, between the first entry and the reporting day. A business marked
 * *musiman* rests between seasons: none is told.
 *
 * @param asOf reporting day; a month that is not over yet does not count
 */
export function silentMonths(book: CashBook, asOf: CivilDate): readonly Finding[] {
  const { entries, table, group, kind, seasonal } = book;
  if (seasonal) return [];
  const rowOf = new Map<number, number>();
  for (const { day, row } of entries) if (day !== null && day <= asOf) rowOf.set(monthOf(day), row);
  const months = [...rowOf.keys()].sort((a, b) => a - b);
  return months.flatMap((month, index) => {
    const next = months[index + 1] ?? lastWholeMonth(asOf) + 1;
    const silent = next - month - 1;
    if (silent < ASLEEP) return [];
    const [from, to] = [monthText(month + 1), monthText(next - 1)];
    const params = { from, to, months: silent, business: kind === 'business' };
    const at = { table, keys: ['date'], row: rowOf.get(month) ?? table.headingRow, group };
    return [bookFinding('KSM-04', 'gap', { params, at, value: '' })];
  });
}
