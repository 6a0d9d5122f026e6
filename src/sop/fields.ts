/** What the rows of a subject tell: the state of one field, and who is meant by a name. */
import { fieldState, hasColumn } from '../book/field-state';
import type { FieldState } from '../book/field-state';
import type { Need, Rows, SopTable } from './subjects';

/** The key of a need that any row of its table meets. */
export const ANY = '*';

/** A need taken apart. */
export function needParts(need: Need): { readonly table: SopTable; readonly key: string } {
  const dot = need.indexOf('.');
  // The type of a need says what stands before its dot.
  return { table: need.slice(0, dot) as SopTable, key: need.slice(dot + 1) };
}

/** Why a field has no value, or that it has one; `missing` also where the subject has no row in that table. */
export function stateOf(rows: Rows, need: Need, value: unknown): FieldState {
  const { table, key } = needParts(need);
  const source = rows[table];
  return source === undefined ? 'missing' : fieldState(source, key, value);
}

/** Whether the subject's own table has the column, filled or not. */
export function hasHeading(rows: Rows, need: Need): boolean {
  const { table, key } = needParts(need);
  return rows[table]?.columns[key] !== undefined;
}

/** Whether the subject's own table has the column with something in it. */
export function hasField(rows: Rows, need: Need): boolean {
  const { table, key } = needParts(need);
  const source = rows[table];
  return source !== undefined && hasColumn(source, key);
}
