import type { BookReading } from '../sheets/book-reading';
import type { LayoutName } from '../sheets/layouts/merge-source';
import type { SopRecords } from './sop-book';

/** Layouts that tell how loans stand on one day. */
const SNAPSHOTS: readonly LayoutName[] = ['progress', 'collectability'];

/** The records that the rules look at, from a book as it was read. */
export function recordsOf(
  { book, groups, members, shares, layouts }: BookReading,
  persons: ReadonlyMap<string, string>,
): SopRecords {
  const of = (...names: readonly LayoutName[]): ReadonlySet<string> =>
    new Set([...layouts].filter(([, layout]) => names.includes(layout)).map(([key]) => key));
  return { book, groups, members, shares, persons, snapshots: of(...SNAPSHOTS), monthly: of('monthly') };
}
