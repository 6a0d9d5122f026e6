import type { CivilDate } from '../book/civil-date';
import type { Finding } from '../book/finding';
import type { Group, LoanBook, Member, MemberShare } from '../book/records';
import type { ExceptionRow } from './exceptions/read-exceptions';
import type { ProblemVariants } from './finding-variants';
import type { LayoutName, StatedLoan } from './layouts/merge-source';
import type { MemberList } from './people/read-people';
import type { Settings } from './settings/settings';
import type { ForcedTable } from './table/forced-table';
import type { FoundTable } from './table/found-table';

export interface ReadOptions {
  /** The day on which the book is read: later dates are findings. Never the as-of day. */
  readonly today: CivilDate;
  /** The day that will be computed, where it is known: of several reports the one of that day is read. */
  readonly asOf?: CivilDate;
  /** Whether a person asked for that very day; a report that names no day is then taken as of it. */
  readonly asked?: boolean;
  /** Tables that a person said stand there; the others are looked for. */
  readonly forced?: readonly ForcedTable[];
  /** Where only one layout shall be read. */
  readonly layout?: LayoutName;
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
  /** Where the loans stand only in a report of one day: that day, the only one that can be computed. */
  readonly asOf: CivilDate | null;
  /** What the book's own reports state of its loans, to be held against the computed figures (DAT-16). */
  readonly stated: readonly StatedLoan[];
  /** From which layout each loan's repayments come, by `Loan.key`. */
  readonly layouts: ReadonlyMap<string, LayoutName>;
  /** The persons of the lists of members; none where the book has no such list. */
  readonly members: readonly Member[];
  /** Rows of proposals that state a month's income and costs. */
  readonly proposals: readonly Member[];
  /** The KSM of the lists of groups. */
  readonly groups: readonly Group[];
  /** What each member has of a group's loan, with the loan it belongs to. */
  readonly shares: readonly MemberShare[];
  /** The lists of members, with the columns that tell nothing. */
  readonly memberLists: readonly MemberList[];
  /** What the sheet Pengecualian decides. */
  readonly exceptions: readonly ExceptionRow[];
  /** What the sheet Pengaturan decides, and from when. */
  readonly settings: Settings;
  readonly problem: null | BookProblem;
}
