/** Small ways to make and touch lines that the changes share. */
import type { Cell } from '../../../src/sheets/sheet-data';
import type { Random } from '../random';
import type { Kind, Line, Page, Spot } from '../types';

export const spot = (value: Cell, kind: Kind = 'text'): Spot => ({
  value,
  format: '',
  kind: value === '' ? 'blank' : kind,
  redundant: null,
});

export const line = (part: Line['part'], values: readonly Cell[], kind: Kind = 'text'): Line => ({
  part,
  spots: values.map((value) => spot(value, kind)),
  owner: null,
});

export const widthOf = (page: Page): number => page.lines.reduce((most, one) => Math.max(most, one.spots.length), 0);

/** Lines put in before the n-th (0-based), merges below moved along. */
export function putIn(page: Page, at: number, added: readonly Line[]): Page {
  const merges = page.merges.map((merge) =>
    merge.row - 1 >= at ? { ...merge, row: merge.row + added.length } : merge,
  );
  return { ...page, lines: [...page.lines.slice(0, at), ...added, ...page.lines.slice(at)], merges };
}

/** Every cell that `of` takes, or a share of them, turned by `turn`; null where none was touched. */
export function turned(
  page: Page,
  { random, share }: { readonly random: Random; readonly share: number },
  turn: (spot: Spot, line: Line) => Spot | null,
): Page | null {
  let touched = false;
  const lines = page.lines.map((one): Line => {
    const spots = one.spots.map((old): Spot => {
      // Drawn for every cell, so that a smaller share touches some of the same cells and no others.
      if (random.next() >= share) return old;
      const now = turn(old, one);
      if (now === null) return old;
      touched = true;
      return now;
    });
    return { ...one, spots };
  });
  return touched ? { ...page, lines } : null;
}

/** First and last line (0-based) of a part; null where there is none. */
export function partOf(page: Page, part: Line['part']): { readonly first: number; readonly last: number } | null {
  const at = page.lines.flatMap((one, index) => (one.part === part ? [index] : []));
  const [first, last] = [at[0], at[at.length - 1]];
  return first === undefined || last === undefined ? null : { first, last };
}
