/** KSM-03: entries whose day is out of order. */
import { formatIso, type CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { CashBook } from '../book/group-books';
import { bookFinding } from './finding';

interface Dated {
  readonly row: number;
  readonly day: CivilDate;
}

/**
 * Each day that does not follow the rows above it. Where one row alone lies ahead of all that follow, it is that row,
 * not the ones below it.
 */
export function outOfOrder({ entries, table, group }: CashBook): readonly Finding[] {
  const dated: Dated[] = entries.flatMap(({ row, day }) => (day === null ? [] : [{ row, day }]));
  const found: Finding[] = [];
  let last: Dated | null = null;
  dated.forEach((entry, index) => {
    const before = last;
    last = entry;
    if (before === null || entry.day >= before.day) return;
    const place = (row: number) => ({ table, keys: ['date'], row, group });
    const [next, earlier] = [dated[index + 1], dated[index - 2]];
    const ahead = next !== undefined && next.day < before.day && (earlier === undefined || earlier.day <= entry.day);
    const [day, other] = ahead ? [before, entry] : [entry, before];
    const [value, limit] = [formatIso(day.day), formatIso(other.day)];
    found.push(
      ahead
        ? bookFinding('KSM-03', 'later', { params: { day: value, after: limit }, at: place(day.row), value })
        : bookFinding('KSM-03', 'earlier', { params: { day: value, before: limit }, at: place(day.row), value }),
    );
    if (!ahead && next !== undefined && next.day >= before.day) last = before;
  });
  return found;
}
