import type { ColumnHeading } from '../table/heading-block';
import { startsTable } from '../table/segments';
import type { Place } from './locate';

const columnsOf = (place: Place): readonly number[] => place.columns.flatMap((column) => column ?? []);

/** Headings that stand beside a table's remembered ones without a gap, up to where another table begins. */
function beside(place: Place, from: number, step: 1 | -1, others: ReadonlySet<number>): readonly ColumnHeading[] {
  const own = new Set(columnsOf(place));
  const keys = new Set(place.headings.filter(({ column }) => own.has(column)).map((heading) => heading.own));
  const found: ColumnHeading[] = [];
  for (let column = from + step; ; column += step) {
    const heading = place.headings.find((one) => one.column === column);
    if (heading === undefined || others.has(column)) return found;
    if (startsTable(heading) && (step === 1 || keys.has(heading.own))) return found;
    found.push(heading);
    if (step === -1 && startsTable(heading)) return found;
  }
}

/**
 * All headings of a remembered table where it stands now: from its first to its last remembered column, and what was
 * added beside them.
 *
 * @param bounded nothing beside them belongs to it
 * @param others columns of other remembered tables in the same rows
 */
export function tableHeadings(place: Place, bounded: boolean, others: ReadonlySet<number>): readonly ColumnHeading[] {
  const columns = columnsOf(place);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const within = place.headings.filter(({ column }) => column >= first && column <= last && !others.has(column));
  if (bounded) return within;
  const [left, right] = [beside(place, first, -1, others), beside(place, last, 1, others)];
  return [...left, ...within, ...right].sort((a, b) => a.column - b.column);
}
