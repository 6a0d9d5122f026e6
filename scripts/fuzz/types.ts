/** A book that is to be changed: every cell tells what it is, every row whose it is, so that reading need not be asked. */
import type { CivilDate } from '../../src/book/civil-date';
import type { Cell, CellRange } from '../../src/sheets/sheet-data';
import type { Random } from './random';

/** What a cell is; `key` is the label of a card's line. */
export type Kind =
  'blank' | 'text' | 'heading' | 'key' | 'numbering' | 'sequence' | 'name' | 'date' | 'amount' | 'rate' | 'tenor';

export interface Spot {
  readonly value: Cell;
  readonly format: string;
  readonly kind: Kind;
  /** The figure that also follows from other cells of the book, e.g. 'Jumlah Angsuran'; null where it stands nowhere else. */
  readonly redundant: string | null;
  /** Other headings that mean the same, where it is a heading. */
  readonly synonyms?: readonly string[];
  /** Set on a heading that can be lost or misspelt unseen: a report's, or over a column that holds no numbers. */
  readonly spared?: boolean;
}

export interface Line {
  readonly part: 'above' | 'heading' | 'body' | 'total' | 'below';
  readonly spots: readonly Spot[];
  /** The loan that the row is about, as `ownerOf` writes it. */
  readonly owner: string | null;
}

export interface Page {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: readonly Line[];
  readonly merges: readonly CellRange[];
}

export interface FuzzBook {
  readonly file: string;
  readonly asOf: CivilDate;
  /** What tells its loans apart: their group, or their number. */
  readonly by: 'group' | 'id';
  readonly pages: readonly Page[];
}

/** A way to change a page; null where it does not apply. `share` is how many of the cells that it could touch it does. */
export type Change = (page: Page, random: Random, share: number) => Page | null;

/** One change of one page, told by numbers, so that it can be done again. */
export interface Step {
  readonly change: string;
  readonly page: number;
  readonly seed: number;
  readonly share: number;
}
