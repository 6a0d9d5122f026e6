import { formatIso } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import { readDate } from '../cells/date';
import { isError, shown } from '../cells/plain-text';
import type { Notes } from '../notes';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import type { TableReader } from '../table/columns-read';

/** A row being read: its table, habits, and the names that its findings carry. */
export interface RowFrame {
  readonly table: FoundTable;
  readonly reader: TableReader;
  readonly notes: Notes;
  readonly row: number;
  readonly loan: string;
  readonly group: string;
}

/** `known` a value, `blank` nothing there, `broken` something there that cannot be read (a finding says so). */
export type Got<T> =
  { readonly kind: 'known'; readonly value: T } | { readonly kind: 'blank' } | { readonly kind: 'broken' };

const BLANK = { kind: 'blank' } as const;
const BROKEN = { kind: 'broken' } as const;

export const at = (frame: RowFrame, column: number) => ({
  table: frame.table,
  row: frame.row,
  column,
  ...(frame.loan === '' ? {} : { loan: frame.loan }),
  ...(frame.group === '' ? {} : { group: frame.group }),
});

export const headingOf = (frame: RowFrame, column: number): string => frame.table.headings[column] ?? '';

/** An amount by its column number; findings DAT-01, DAT-12, DAT-17. */
export function amountAt(frame: RowFrame, column: number, leftOut: boolean): Got<Rupiah> {
  const read = frame.reader.amount(frame.row, column);
  const heading = headingOf(frame, column);
  switch (read.kind) {
    case 'value':
      return { kind: 'known', value: read.value };
    case 'blank':
      return BLANK;
    case 'error':
      frame.notes.add('DAT-12', 'error', { column: heading }, at(frame, column));
      return BROKEN;
    case 'unreadable':
      frame.notes.add('DAT-01', 'amount', { column: heading, leftOut }, at(frame, column));
      return BROKEN;
    case 'ambiguous':
      frame.notes.add('DAT-17', 'ambiguous', { column: heading, taken: read.asThousands }, at(frame, column));
      return { kind: 'known', value: read.asThousands };
  }
}

/** A day by its column number; findings DAT-02, DAT-12. */
export function dayAt(frame: RowFrame, column: number, leftOut: boolean): Got<CivilDate> {
  const read = frame.reader.date(frame.row, column);
  const heading = headingOf(frame, column);
  if (read.kind === 'value') return { kind: 'known', value: read.value };
  if (read.kind === 'blank') return BLANK;
  if (read.kind === 'error') {
    frame.notes.add('DAT-12', 'error', { column: heading }, at(frame, column));
    return BROKEN;
  }
  const turned = frame.reader.order(column) === 'dayFirst' ? 'monthFirst' : 'dayFirst';
  const other = readDate(cellAt(frame.table.sheet, frame.row, column), turned);
  if (other.kind === 'value')
    frame.notes.add('DAT-02', 'swapped', { column: heading, proposed: formatIso(other.value) }, at(frame, column));
  else frame.notes.add('DAT-02', 'date', { column: heading, leftOut }, at(frame, column));
  return BROKEN;
}

/** An amount by its meaning; blank where the table has no such column. */
export function amountOf(frame: RowFrame, key: string, leftOut = false): Got<Rupiah> {
  const column = columnOf(frame.table, key);
  return column === null ? BLANK : amountAt(frame, column, leftOut);
}

/** A day by its meaning; blank where the table has no such column. */
export function dayOf(frame: RowFrame, key: string, leftOut = false): Got<CivilDate> {
  const column = columnOf(frame.table, key);
  return column === null ? BLANK : dayAt(frame, column, leftOut);
}

/** A text by its meaning; null where the column is missing, or where nothing, a dash or an error stands. */
export function textOf(frame: RowFrame, key: string): string | null {
  const column = columnOf(frame.table, key);
  const cell = column === null ? '' : cellAt(frame.table.sheet, frame.row, column);
  const text = isError(cell) ? '' : shown(cell);
  return text === '' || /^[-–—]+$/.test(text) ? null : text;
}

export const orNull = <T>(got: Got<T>): T | null => (got.kind === 'known' ? got.value : null);
