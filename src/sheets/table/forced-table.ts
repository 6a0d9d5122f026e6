import type { TableKind } from '../columns/declaration';
import type { DayOrder } from '../cells/date';
import type { ThousandsMark } from '../cells/amount';
import type { ColumnMap } from './fit';
import type { ColumnHeading } from './heading-block';

/** The layouts in which UPK keep their loans, the richest first: the richest source wins for each loan. */
export const LAYOUTS = ['ledger', 'card', 'monthly', 'progress', 'collectability'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** How a person said that a table's cells are written; null where the columns themselves shall tell. */
export interface Habits {
  readonly dateOrder: DayOrder | null;
  readonly thousands: ThousandsMark;
}

/** A table that is not looked for: a person said where it stands and what its columns mean. Rows and columns are 1-based. */
export interface ForcedTable {
  readonly sheetId: number;
  readonly kind: TableKind;
  /** null: as its headings tell. */
  readonly layout: LayoutName | null;
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ColumnHeading[];
  readonly columns: ColumnMap;
  /** null: as far as its rows go. */
  readonly lastRow: number | null;
  /** Whether a person said that nothing beside its columns belongs to it. */
  readonly bounded: boolean;
  /** Rows of the same headings printed again further down. */
  readonly repeated: readonly number[];
  readonly habits: Habits;
}
