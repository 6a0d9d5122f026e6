import { plain } from '../cells/plain-text';
import type { ColumnHeading } from '../table/heading-block';
import { headingKey } from '../table/heading-text';

/** A text as headings are compared where none of its words is known. */
const bare = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** One cell's text as it is compared: capitals, spaces, line breaks and abbreviations do not matter. */
export const textKey = (text: string): string => headingKey(text) || bare(text);

/**
 * The key under which a column is remembered: its upper heading and its own, so that "Pokok" under "Target" is not
 * "Pokok" under "Real".
 */
export const mappedKey = ({ own, parent, shown }: ColumnHeading): string =>
  `${parent}|${own === '?' || own === '' ? bare(shown) : own}`;

/** A heading of a block with its key and its number among those with the same key, from the left. */
export interface KeyedHeading {
  readonly heading: ColumnHeading;
  readonly key: string;
  readonly nth: number;
}

/** All headings of a block with their keys. */
export function keyed(headings: readonly ColumnHeading[]): readonly KeyedHeading[] {
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const key = mappedKey(heading);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { heading, key, nth };
  });
}
