import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { Notes } from '../notes';
import type { LayoutName } from '../table/forced-table';
import type { FoundTable } from '../table/found-table';
import type { LoanDraft } from './loan-draft';
import type { ReadList } from './merge-loans';
import type { Movement } from './movement';
import type { LedgerRow } from './repayment-rows';

export { LAYOUTS } from '../table/forced-table';
export type { LayoutName };

/** A figure that a book states of a loan on a day, with the cell where it stands. */
export type StatedFigure = { readonly column: number } & (
  | {
      readonly kind:
        | 'outstandingPrincipal'
        | 'paidPrincipal'
        | 'overduePrincipal'
        | 'overdueInterest'
        | 'scheduledPrincipal'
        | 'scheduledBalance'
        /** The amount that stands under a class: the loan's whole balance. */
        | 'classAmount';
      readonly value: Rupiah;
    }
  | { readonly kind: 'class'; readonly name: string }
);

/** What one row of a report states of its loan. */
export interface StatedRow {
  readonly table: FoundTable;
  readonly row: number;
  readonly figures: readonly StatedFigure[];
  /** What it states as paid last month and this. */
  readonly movement: Movement | null;
}

/** What a report states of one loan of the book on a day, for DAT-16. */
export interface StatedLoan {
  /** `Loan.key`. */
  readonly loan: string;
  readonly asOf: CivilDate;
  readonly table: FoundTable;
  readonly row: number;
  readonly figures: readonly StatedFigure[];
  readonly movement: Movement | null;
}

/** One layout's reading of a part of the book: its loans and what was paid on them. */
export interface LayoutSource {
  readonly layout: LayoutName;
  /** Its loans; `notes` hold the findings about their rows. */
  readonly list: ReadList;
  /** The repayments; each resolves to its loan by its names, as in a ledger. */
  readonly rows: readonly LedgerRow[];
  /** Findings about the repayments. */
  readonly notes: Notes;
  readonly interestRecorded: boolean;
  /** Cumulative figures of one date only: nothing can be told of any other. null: the layout has a history. */
  readonly date: CivilDate | null;
  /** What the rows state of their loans on `statedOn`. */
  readonly stated: readonly (StatedRow & { readonly draft: LoanDraft })[];
  readonly statedOn: CivilDate | null;
}
