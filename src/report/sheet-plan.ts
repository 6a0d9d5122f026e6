/** An own sheet as data: what commands/ hands to the Workbook port. Nothing here knows Apps Script. */
import type { CivilDate } from '../book/civil-date';

/** A value to write: text always goes out as text, never as a formula; a day as a date cell; '' leaves the cell empty. */
export type PlanCell = string | number | boolean | { readonly date: CivilDate };

export type ColumnFormat = 'text' | 'rupiah' | 'integer' | 'decimal' | 'percent' | 'date';

/** What a column that people fill takes; nothing is refused, what does not fit is only pointed out. */
export type PlanRule =
  | { readonly kind: 'date' }
  | { readonly kind: 'amount' }
  | { readonly kind: 'list'; readonly values: readonly string[] };

export interface PlanColumn {
  /** Pixels. A report's columns sum to A4's width. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** People fill it: its cells are coloured, and say what they take. */
  readonly entry?: { readonly help: string; readonly rule: PlanRule | null };
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Only for the add-on to read again. */
  readonly hidden?: boolean;
}

/** How a row looks; whole rows only, so that formats go out in a constant number of calls. */
/** note: small, about the sheet. paragraph: what a person reads on paper and signs. */
export type RowKind = 'title' | 'subtitle' | 'note' | 'paragraph' | 'header' | 'body' | 'total' | 'section' | 'blank';
export interface PlanRow {
  readonly kind: RowKind;
  readonly cells: readonly PlanCell[];
  /** Nothing is to be filled in here, though its columns are such. */
  readonly closed?: boolean;
  /** Formats that differ from the column's, by 0-based column. */
  readonly formats?: Readonly<Record<number, ColumnFormat>>;
  /** Severity colours the row's code cell in Temuan. */
  readonly tone?: 'error' | 'warning' | 'info' | 'good';
}

/** A link in a cell of the plan to a cell of the book. */
export interface PlanLink {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly sheetName: string;
  readonly cell: string;
}

/** A link in a cell of the plan to an address outside; in a column without links to cells. */
export interface PlanAddress {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly url: string;
}

export interface PlanChart {
  /** How the axis of values is labelled; whole numbers where it is left out. */
  readonly format?: 'percent';
  readonly kind: 'bar' | 'column' | 'pie';
  readonly title: string;
  /** 0-based, within the plan: categories then one column of values. */
  readonly categories: { readonly row: number; readonly column: number; readonly rows: number };
  readonly values: { readonly row: number; readonly column: number; readonly rows: number };
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}

export interface SheetPlan {
  /** The own sheet's lasting key, e.g. 'tunggakan'. */
  readonly key: string;
  /** The name it gets when made; where taken, a suffix. */
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  /** Pixels of every row alike, whatever its kind: for what is printed page by page. */
  readonly rowHeight?: number;
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly links: readonly PlanLink[];
  readonly addresses?: readonly PlanAddress[];
  readonly charts: readonly PlanChart[];
  /** 0-based columns that bear a row's tone. */
  readonly toneColumns?: { readonly from: number; readonly count: number };
  /** 0-based header row over which a filter is put. */
  readonly filterRow?: number;
  /** How many rows below it the filter takes; all of them where this is left out. */
  readonly filterRows?: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly hidden?: boolean;
  /** Smaller figures: for a form of many columns. */
  readonly dense?: boolean;
  /** More is to come: its title goes on saying that it is not complete. */
  readonly unfinished?: boolean;
}

/** Cells of the user's sheets to be marked, by severity. */
export interface MarkPlan {
  readonly error: readonly { readonly sheetName: string; readonly cell: string }[];
  readonly warning: readonly { readonly sheetName: string; readonly cell: string }[];
  readonly info: readonly { readonly sheetName: string; readonly cell: string }[];
}
