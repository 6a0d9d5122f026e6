import type { ColumnDeclaration } from '../columns/declaration';

/** What the headings of a table turned out to mean, for a kind to say whether it is one. */
export interface ListHeadings {
  /** Whether any of these meanings has a column. */
  readonly has: (...keys: readonly string[]) => boolean;
  /** Whether any heading's words match. */
  readonly says: (words: RegExp) => boolean;
}

/** A kind of list: how its headings, its rows and its columns are known. Declared once, found by `findLists`. */
export interface ListKind<K extends string = string> {
  readonly kind: K;
  readonly columns: readonly ColumnDeclaration[];
  readonly fits: (headings: ListHeadings) => boolean;
  /** Columns that name a row, the telling one first. */
  readonly naming: readonly string[];
  /** A named row counts where one of these, or a number under "No", stands beside the name; others are lines below the table. */
  readonly telling: readonly string[];
  /** Columns of which one alone makes a row, named or not. */
  readonly alone?: readonly string[];
}
