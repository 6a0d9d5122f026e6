/** How a book was understood, as the sidebar and the command line are told. Cells are A1 addresses. */
import type { DayOrder } from '../cells/date';
import type { ThousandsMark } from '../cells/amount';
import type { LayoutName } from '../table/forced-table';

/** A list of loans, a ledger of repayments, or one loan's card. */
export type UnderstoodKind = 'loans' | 'repayments' | 'card';

export interface UnderstoodColumn {
  /** The lowest cell of its heading. */
  readonly cell: string;
  /** As the person wrote it, upper heading first. */
  readonly heading: string;
  /** null: it means nothing to us; 'abaikan': a person wants it left out. */
  readonly field: string | null;
  /** 1 the heading as we write it or set by a person, 0,9 another heading that is known, 0,6 a weak one; halved where the cells do not fit; 0 for none. */
  readonly confidence: number;
  /** Up to three of its cells, as text. */
  readonly samples: readonly string[];
}

export interface UnderstoodTable {
  /** Good for one look: another reading of a changed book may give others. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetId: number;
  /** Headings and rows together. */
  readonly range: string;
  readonly kind: UnderstoodKind;
  readonly layout: LayoutName;
  /** The heading's rows, e.g. 'B5:K6'. */
  readonly headings: string;
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
  readonly dateOrder: DayOrder;
  /** Which sign groups thousands; null where nothing in the table tells. */
  readonly thousands: ThousandsMark;
  /** Whether it is read as a person said. */
  readonly remembered: boolean;
  /** Headings as we write them that it lacks: it is not read until a column has that meaning. Empty for every table that is read. */
  readonly lacks: readonly string[];
}
