/** A fix is data: what stands in a cell and what would stand there. Nothing is written before a person says yes. */
import type { CellDate } from '../sheets/sheet-data';
import type { FixCode } from './fix-codes';

/** What is mended; messages/ has one sentence for each. */
export type FixKind =
  /** An amount that is read well, typed as text. */
  | 'amountText'
  /** Letters or doubled signs among the digits of an amount. */
  | 'amountTypo'
  /** An amount written in words. */
  | 'amountWords'
  /** A lone "1.000" that nothing in its column decides. */
  | 'amountUnclear'
  | 'dateText'
  /** A day that lost its format and shows as a number. */
  | 'dateNumber'
  /** Only a day with day and month the other way round than its column has them. */
  | 'dateSwapped'
  /** Letters or doubled signs among the digits of a day. */
  | 'dateTypo'
  /** A NIK kept as a number, or with signs between its digits. */
  | 'nik';

/** What a cell holds, without what it looks like; what a fix may find and leave. */
export type StoredValue = string | number | CellDate;

export interface StoredCell {
  readonly value: StoredValue;
  /** The number format as the spreadsheet gives it. */
  readonly format: string;
}

/** What a single cell's reading proposes. */
export interface Mended {
  readonly kind: FixKind;
  readonly value: StoredValue;
  /** False where a person had better look twice. */
  readonly sure: boolean;
}

export interface Fix {
  /** Names the cell, what stands there and what would: another content has another id. */
  readonly id: string;
  readonly kind: FixKind;
  readonly code: FixCode;
  readonly sheetId: number;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** The column's heading as the person wrote it. */
  readonly heading: string;
  readonly before: StoredCell;
  readonly after: StoredCell;
  readonly sure: boolean;
}

/** Number formats of mended cells: patterns without a language. */
export const AMOUNT_FORMAT = '#,##0';
export const DATE_FORMAT = 'dd/mm/yyyy';
export const TEXT_FORMAT = '@';
