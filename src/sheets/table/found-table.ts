import type { SourceRow } from '../../book/records';
import { isBlank } from '../cells/plain-text';
import type { TableKind } from '../columns/declaration';
import type { Cell, SheetData } from '../sheet-data';
import type { ColumnMap } from './fit';
import type { Habits, LayoutName } from './forced-table';

export interface TotalRow {
  /** 1-based. */
  readonly row: number;
  readonly label: string;
  /** How many data rows stand above it in the table. */
  readonly after: number;
}

/** A table that reading understood. Rows and columns are 1-based. */
export interface FoundTable {
  /** Unique among the tables of one reading. */
  readonly id: number;
  readonly kind: TableKind;
  readonly sheet: SheetData;
  /** First and last row of the heading, numbering row not counted. */
  readonly headingRow: number;
  readonly headingEnd: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  /** Heading of each column as the person wrote it. */
  readonly headings: Readonly<Record<number, string>>;
  /** What stands above the table. */
  readonly title: string;
  readonly rows: readonly number[];
  readonly totals: readonly TotalRow[];
  readonly coverage: number;
  /** Looks like a report made from the list (collectability, progress, proposal): used only where nothing plainer says the same. */
  readonly report: boolean;
  /** The layout that a person said it has. */
  readonly layout?: LayoutName;
  /** How a person said that its cells are written. */
  readonly habits?: Habits;
}

export const cellAt = (sheet: SheetData, row: number, column: number): Cell => sheet.cells[row - 1]?.[column - 1] ?? '';

export const formatAt = (sheet: SheetData, row: number, column: number): string =>
  sheet.formats[row - 1]?.[column - 1] ?? '';

/** The first column of a meaning, or null. */
export const columnOf = (table: FoundTable, key: string): number | null => table.columns[key]?.[0] ?? null;

const FIRST = new WeakMap<FoundTable, Readonly<Record<string, number>>>();

/** First column of each meaning, as `SourceRow.columns` wants it; one object a table, shared by its rows. */
function firstColumns(table: FoundTable): Readonly<Record<string, number>> {
  const known = FIRST.get(table);
  if (known !== undefined) return known;
  const made = Object.fromEntries(Object.entries(table.columns).map(([key, columns]) => [key, columns[0] ?? 0]));
  FIRST.set(table, made);
  return made;
}

const EMPTY = new WeakMap<FoundTable, ReadonlySet<string>>();

/** Meanings whose column is blank in every row; one object a table, shared by its rows. */
function emptyColumns(table: FoundTable): ReadonlySet<string> {
  const known = EMPTY.get(table);
  if (known !== undefined) return known;
  const blank = (column: number): boolean => table.rows.every((row) => isBlank(cellAt(table.sheet, row, column)));
  const made = new Set(Object.entries(table.columns).flatMap(([key, columns]) => (columns.every(blank) ? [key] : [])));
  EMPTY.set(table, made);
  return made;
}

/** Where a record of this row stands. */
export function sourceOf(table: FoundTable, row: number): SourceRow {
  const empty = emptyColumns(table);
  const place = { sheet: table.sheet.name, row, columns: firstColumns(table) };
  return empty.size === 0 ? place : { ...place, empty };
}
