import type { ColumnHeading } from './heading-block';
import { isKnownHeading } from './aliases';
import { candidatesOf } from './heading-block';
import { kindOf } from './fit';
import type { Fit, Surroundings } from './fit';

export interface Segment {
  readonly headings: readonly ColumnHeading[];
  readonly fit: Fit;
}

const STARTS = new Set(['no', 'no urut']);
const NAMES = new Set(['nama ksm', 'ksm', 'kelompok', 'nama kelompok', 'peminjam', 'nama peminjam']);

/** Whether a heading is one that tables begin with. */
export const startsTable = ({ own }: ColumnHeading): boolean => STARTS.has(own) || NAMES.has(own);

/** Runs of headings without a gap, also cut where a second "No" or a second name begins another table. */
function runs(headings: readonly ColumnHeading[]): ColumnHeading[][] {
  const found: ColumnHeading[][] = [];
  let run: ColumnHeading[] = [];
  for (const heading of headings) {
    const gap = run.length > 0 && heading.column - (run[run.length - 1]?.column ?? 0) > 1;
    const again = STARTS.has(heading.own) && run.some((one) => STARTS.has(one.own));
    const named = NAMES.has(heading.own) && run.some((one) => one.own === heading.own);
    if (gap || again || named) {
      found.push(run);
      run = [];
    }
    run.push(heading);
  }
  return run.length > 0 ? [...found, run] : found;
}

/**
 * The tables that stand beside each other in one heading block: each run that is a table by itself, and neighbouring
 * runs taken together where they only make one when joined (an empty column inside a table).
 */
export function segments(headings: readonly ColumnHeading[], about: Surroundings): readonly Segment[] {
  const found: Segment[] = [];
  let loose: ColumnHeading[] = [];
  const take = (candidate: readonly ColumnHeading[]): boolean => {
    const fitted = kindOf(candidate, about);
    if (fitted === null) return false;
    found.push({ headings: candidate, fit: fitted });
    return true;
  };
  for (const run of runs(headings)) {
    if (take(run)) {
      loose = [];
      continue;
    }
    const last = found[found.length - 1];
    const repeats = run.some((heading) => STARTS.has(heading.own) || NAMES.has(heading.own));
    const known = run.some((heading) => candidatesOf(heading).some(isKnownHeading));
    if (last !== undefined && loose.length === 0 && !repeats) {
      if (!known) continue;
      found.pop();
      if (!take([...last.headings, ...run])) found.push(last);
      continue;
    }
    loose = [...loose, ...run];
    if (take(loose)) loose = [];
  }
  return found;
}
