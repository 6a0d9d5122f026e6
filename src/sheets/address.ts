import { a1 } from '../book/a1';

export { a1, columnLetters } from '../book/a1';

/** The A1 address of part of a column, e.g. 'E7:E18'. */
export const a1Column = (column: number, first: number, last: number): string =>
  `${a1(first, column)}:${a1(last, column)}`;

/** A piece of a sheet by its corners, 1-based and inclusive. */
export interface Corners {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The corners of an A1 address; null for what is none.
 *
 * @example parseA1('B5:K6') // { top: 5, bottom: 6, first: 2, last: 11 }
 */
export function parseA1(address: string): Corners | null {
  const match = /^\s*\$?([a-z]{1,3})\$?(\d{1,7})(?:\s*:\s*\$?([a-z]{1,3})\$?(\d{1,7}))?\s*$/i.exec(address);
  if (match === null) return null;
  const [, a = '', b = '', c = a, d = b] = match;
  const [column, otherColumn, row, otherRow] = [columnNumber(a), columnNumber(c), Number(b), Number(d)];
  if (row < 1 || otherRow < 1) return null;
  return {
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    first: Math.min(column, otherColumn),
    last: Math.max(column, otherColumn),
  };
}
