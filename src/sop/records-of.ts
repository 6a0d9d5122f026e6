import type { Training } from '../book/group-books';
import type { BookReading } from '../sheets/book-reading';
import type { LayoutName } from '../sheets/layouts/merge-source';
import type { SopRecords } from './sop-book';
import { withTraining } from './with-training';

/** Layouts that tell how loans stand on one day. */
const SNAPSHOTS: readonly LayoutName[] = ['progress', 'collectability'];

/**
 * The records that the rules look at, from a book as it was read.
 *
 * @param trainings rows of the sheets PWK, which count beside the members' own column
 */
export function recordsOf(
  { book, groups, members, shares, layouts }: BookReading,
  persons: ReadonlyMap<string, string>,
  trainings: readonly Training[] = [],
): SopRecords {
  const of = (...names: readonly LayoutName[]): ReadonlySet<string> =>
    new Set([...layouts].filter(([, layout]) => names.includes(layout)).map(([key]) => key));
  return {
    book,
    groups,
    members: withTraining(members, trainings),
    shares,
    persons,
    snapshots: of(...SNAPSHOTS),
    monthly: of('monthly'),
  };
}
