import type { SourceRow } from './records';

/**
 * Whether a row's table has a column with something in it. A column that is wholly blank counts as missing.
 *
 * @param key the column's key in its declaration
 * @example hasColumn({ sheet: 'Anggota', row: 5, columns: { trained: 7 } }, 'trained') // true
 */
export const hasColumn = ({ columns, empty }: SourceRow, key: string): boolean =>
  columns[key] !== undefined && empty?.has(key) !== true;

/** `missing` the table has no such column; `unreadable` something stands there that a finding names. */
export type FieldState = 'missing' | 'blank' | 'known' | 'unreadable';

/**
 * Why a field of a record has no value, or that it has one.
 *
 * @param source the record's row
 * @param key the column's key in its declaration
 * @param value the field; null or '' is none
 * @example fieldState({ sheet: 'Anggota', row: 5, columns: { trained: 7 } }, 'trained', null) // 'blank'
 */
export function fieldState(source: SourceRow, key: string, value: unknown): FieldState {
  if (value !== null && value !== '') return 'known';
  if (!hasColumn(source, key)) return 'missing';
  return source.unread?.includes(key) === true ? 'unreadable' : 'blank';
}
