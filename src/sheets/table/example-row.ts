import { plain } from '../cells/plain-text';
import type { Cell } from '../sheet-data';

/** What stands under "No" in the example row of a sheet that we made. */
export const EXAMPLE_MARK = 'Contoh';

const MARK = /^\(?contoh[.:)]*$/i;
const NAMED = /\bcontoh\b/i;

/**
 * Whether a row is the example of a fresh sheet, which is never counted: "Contoh" stands under "No", and one of its
 * names is still the example's. A row of which only the mark was left behind is a row like any other.
 *
 * @param sequence the cell under "No"
 * @param names cells that name the loan, group or person
 * @example isExampleRow('Contoh', ['KSM Contoh']) // true
 * @example isExampleRow('Contoh', ['KSM Melati']) // false
 */
export const isExampleRow = (sequence: Cell, names: readonly Cell[]): boolean =>
  typeof sequence === 'string' &&
  MARK.test(plain(sequence)) &&
  names.some((cell) => typeof cell === 'string' && NAMED.test(plain(cell)));
