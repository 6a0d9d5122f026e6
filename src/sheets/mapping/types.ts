/** What is remembered of how a person wants the book to be read. No cell addresses: sheets by id, columns by heading. */
import type { DayOrder } from '../cells/date';
import type { ThousandsMark } from '../cells/amount';
import type { TableKind } from '../columns/declaration';
import type { LayoutName } from '../table/forced-table';

/** The version that this code writes. A change of shape adds a step in migrate.ts. */
export const MAPPING_SCHEMA = 1;

/** A column that a person wants left unread. */
export const IGNORED = 'abaikan';

export interface ColumnMapping {
  /** The heading as `mappedKey` brings it: upper heading | own heading. */
  readonly heading: string;
  /** Which of the columns with that heading, from the left, 0-based. */
  readonly nth: number;
  /** As the person wrote it, for the sentence that says it is gone. */
  readonly shown: string;
  /** A declared field of the table's kind, or 'abaikan'. */
  readonly field: string;
}

export interface TableMapping {
  /** `card` is the table of instalments of a loan card; `ignored` is read no more. */
  readonly kind: TableKind | 'card' | 'ignored';
  /** null: as the headings tell. */
  readonly layout: LayoutName | null;
  readonly headingRows: number;
  /** Which of the places on the sheet where all these headings stand, from the top, 0-based. */
  readonly place: number;
  /** Only columns with a meaning, and those to be ignored. */
  readonly columns: readonly ColumnMapping[];
  /** Whether columns beside the outermost of these belong to the table. */
  readonly bounded: boolean;
  /** The first text of the row below the table, where a person ended it early. */
  readonly endsBefore: string | null;
  readonly dateOrder: DayOrder | null;
  readonly thousands: ThousandsMark;
}

export interface SheetMapping {
  readonly sheetId: number;
  /** Its name when it was remembered: for sentences, and to find it where a copy gave it another id. */
  readonly name: string;
  readonly ignored: boolean;
  readonly tables: readonly TableMapping[];
}

export interface Mapping {
  readonly schema: typeof MAPPING_SCHEMA;
  readonly sheets: readonly SheetMapping[];
}

/** Why a book can no longer be read as remembered. */
export interface Mismatch {
  readonly variant: 'sheet' | 'table' | 'heading' | 'end';
  readonly sheet: string;
  /** The heading or text that is gone; '' where the sheet is. */
  readonly heading: string;
}
