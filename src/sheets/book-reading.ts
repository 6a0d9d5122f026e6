import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { LoanBook } from '../book/records';
import type { ProblemVariants } from './finding-variants';
import type { BookSettings } from './settings';
import type { FoundTable } from './table/found-table';

export interface ReadOptions {
  /** The day on which the book is read: later dates are findings. Never the as-of day. */
  readonly today: CivilDate;
}

/** Why a book cannot be computed. */
export type BookProblem = {
  readonly [V in keyof ProblemVariants]: { readonly variant: V; readonly params: ProblemVariants[V] };
}[keyof ProblemVariants];

/** A book as it was understood. */
export interface BookReading {
  /** Empty where there is a problem. */
  readonly book: LoanBook;
  readonly findings: readonly Finding[];
  /** Every table that was taken for a list of loans or a ledger. */
  readonly tables: readonly FoundTable[];
  /** What the sheet Pengaturan decides. */
  readonly settings: BookSettings;
  readonly problem: null | BookProblem;
}
