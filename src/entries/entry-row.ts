/** What people entered in one row of a sheet, and what the row was about. */
import type { Cell } from '../sheets/sheet-data';
import type { Subject } from './subject';

/** What a column takes; it decides how a value is brought back after a run that was cut off between formats and values. */
export type EntryKind = 'text' | 'date' | 'amount';

export interface EntryField {
  /** Lasting key of the column. */
  readonly key: string;
  readonly heading: string;
  readonly kind: EntryKind;
}

/** What a person wrote in the columns that name a row: a name, and how it is quoted. */
export interface TypedName {
  readonly name: string;
  readonly shown: string;
}

export interface EnteredRow {
  /** What the row was about when it was written; null for a row that a person added. */
  readonly subject: Subject | null;
  /** The name that a person typed: in a row of their own, or over ours. */
  readonly named: TypedName | null;
  /** What else a person wrote in a row of their own, outside the columns to fill. */
  readonly text: string;
  /** What stands in the columns to fill, by their key; only cells with something in them. */
  readonly values: Readonly<Record<string, Cell>>;
  /** The same for columns that people added, by heading. */
  readonly extras: Readonly<Record<string, Cell>>;
}

/** Whether anything stands in the columns that people fill. */
export const hasValues = ({ values, extras }: EnteredRow): boolean =>
  Object.keys(values).length > 0 || Object.keys(extras).length > 0;

/** Whether anything stands there that may not be lost. */
export const isFilled = (row: EnteredRow): boolean =>
  hasValues(row) || row.text !== '' || (row.subject === null && row.named !== null);
