/** What the sidebar of *Cocokkan kolom…* sends: the understanding that it was shown, as the person corrected it. */

export interface RequestedColumn {
  /** Any cell of the column; its row does not matter. */
  readonly cell: string;
  /** A declared field, null where it shall mean nothing, 'abaikan' where it shall be left out. */
  readonly field: string | null;
}

export interface RequestedTable {
  /** Of a table that was shown; absent for one that the person adds. */
  readonly id?: string;
  /** Needed only for a table that is added. */
  readonly sheetId?: number;
  /** Headings and rows together, e.g. 'B5:K40'; rows below its end are not read. */
  readonly range?: string;
  /** The heading's rows, e.g. 'B5:K6'. */
  readonly headings?: string;
  /** 'loans', 'repayments', 'card', or 'ignored' for a table that shall not be read. */
  readonly kind?: string;
  /** A layout's name; null as the headings tell. */
  readonly layout?: string | null;
  /** Columns left out keep their meaning. */
  readonly columns?: readonly RequestedColumn[];
  /** 'dayFirst' or 'monthFirst'; null as the column itself tells. */
  readonly dateOrder?: string | null;
  /** '.' or ','; null as the column itself tells. */
  readonly thousands?: string | null;
}

/** Tables that were shown and are not named here keep their meaning. */
export interface MapRequest {
  /** Ids of the sheets that shall not be read. */
  readonly ignoredSheets: readonly number[];
  readonly tables: readonly RequestedTable[];
}
