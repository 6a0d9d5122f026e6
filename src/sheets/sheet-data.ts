/** A sheet as plain data: what addon/workbook.ts hands in and nothing more. */
import type { CivilDate } from '../book/civil-date';

/** An error value in a cell: '#REF!', '#N/A' and the like arrive as such, not as text. */
export interface CellError {
  readonly error: string;
}
/** A date cell: already a calendar day, turned once at the edge. */
export interface CellDate {
  readonly date: CivilDate;
}
/** '' is an empty cell. */
export type Cell = string | number | boolean | CellDate | CellError;

export interface SheetData {
  /** The sheet's own id in the spreadsheet (gid). */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Rows from row 1, columns from column 1; every row equally long. */
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats, same shape as `cells` (e.g. '0.0%', '#,##0'). */
  readonly formats: readonly (readonly string[])[];
  /** Merged ranges, 1-based and inclusive. */
  readonly merges: readonly CellRange[];
  /** Cells with a line through their text: row → columns, 1-based; left out where there are none. */
  readonly struck?: ReadonlyMap<number, ReadonlySet<number>>;
  /** How a person said that the cells of the cards on it are written, by the place of their headings. */
  readonly cardHabits?: readonly CardHabits[];
  /** Formulas where the cell has one, else ''; same shape as `cells`. */
  readonly formulas?: readonly (readonly string[])[];
}

/** 1-based row and column where a card's headings begin; null where its own columns shall tell. */
export interface CardHabits {
  readonly top: number;
  readonly column: number;
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
  readonly thousands: '.' | ',' | null;
}

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
