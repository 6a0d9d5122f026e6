/** A cell: immutable; a change replaces it (see edit-cells.ts). */
export interface ErrorValue {
  /** '#REF!', '#N/A' … */
  readonly error: string;
}
export type CellValue = number | string | boolean | ErrorValue | null;

export interface CellModel {
  /** null is empty. A date is its serial number in the workbook's date system; its number format says that it is one. */
  readonly value: CellValue;
  /** As the file has it: without "=", English names, comma between arguments; shared formulas already moved to this cell. */
  readonly formula: string | null;
  /** The range that an array formula in this cell (its first) fills, e.g. 'G1:G3'. */
  readonly arrayRange: string | null;
  /** A key of the workbook's StyleTable. */
  readonly style: number;
  /** The formula's value is unknown or older than what it depends on: it must not be read. */
  readonly stale: boolean;
}

export const EMPTY_CELL: CellModel = { value: null, formula: null, arrayRange: null, style: 0, stale: false };

/** Has a value or a formula (a cell that is only formatted has not). */
export const hasContent = (cell: CellModel): boolean => cell.value !== null || cell.formula !== null;
