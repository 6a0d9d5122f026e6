import type { CivilDate } from '../../book/civil-date';
import type { Rupiah } from '../../book/money';
import type { SourceRow } from '../../book/records';
import { isBlank, isError, shown } from '../cells/plain-text';
import type { Reading } from '../cells/reading';
import { readYesNo } from '../cells/yes-no';
import type { Notes } from '../notes';
import type { Cell } from '../sheet-data';
import { tableReader } from '../table/columns-read';
import { cellAt } from '../table/found-table';
import type { ListTable } from './find-lists';

/** Reads one row of a list by meaning. A missing column and a blank cell are null; what cannot be read is null and noted. */
export interface ListRow {
  readonly row: number;
  readonly cell: (key: string) => Cell;
  /** '' where nothing, a dash or an error stands. */
  readonly text: (key: string) => string;
  readonly day: (key: string) => CivilDate | null;
  readonly amount: (key: string) => Rupiah | null;
  /** The first whole number in the cell: "7 orang", "ke-2". */
  readonly count: (key: string) => number | null;
  readonly yesNo: (key: string) => boolean | null;
  /** A day, or the words for whether it was. */
  readonly dayOrYes: (key: string, words?: (text: string) => boolean | null) => CivilDate | boolean | null;
  /** Notes that a cell cannot be read, where reading it is the caller's. */
  readonly unread: (key: string) => void;
  /** Asked last: it tells what could not be read before. */
  readonly source: () => SourceRow;
}

export interface ListReader {
  readonly table: ListTable;
  /** Columns with something in them, by meaning; a column that is wholly blank counts as missing. */
  readonly filled: Readonly<Record<string, number>>;
  readonly row: (row: number) => ListRow;
}

const YES_NO = (text: string): boolean | null => {
  const read = readYesNo(text);
  return read.kind === 'value' ? read.value : null;
};

function filledColumns(table: ListTable): Readonly<Record<string, number>> {
  const told = ([, column]: [string, number]): boolean =>
    table.rows.some((row) => !isBlank(cellAt(table.sheet, row, column)));
  return Object.fromEntries(Object.entries(table.columns).filter(told));
}

/**
 * A reader for a list's rows. Findings: DAT-01 and DAT-02 for what cannot be read, DAT-12 for error values, DAT-17 for
 * an amount that nothing decides.
 *
 * @param notes where findings go
 */
export function listReader(table: ListTable, notes: Notes): ListReader {
  const reader = tableReader(table);
  const filled = filledColumns(table);
  const empty = new Set(Object.keys(table.columns).filter((key) => filled[key] === undefined));

  const rowOf = (row: number): ListRow => {
    let unread: string[] | null = null;
    const miss = (key: string): null => {
      (unread ??= []).push(key);
      return null;
    };
    const cell = (key: string): Cell => cellAt(table.sheet, row, filled[key] ?? 0);
    const text = (key: string): string => {
      const found = cell(key);
      const words = isError(found) ? '' : shown(found);
      return /^[-–—]+$/.test(words) ? '' : words;
    };
    const note = <T>(key: string, read: Reading<T>, unreadable: 'amount' | 'date' | 'yesNo'): T | null => {
      const column = filled[key] ?? 0;
      const at = { table, row, column, ...(text('group') === '' ? {} : { group: text('group') }) };
      const heading = { column: table.headings[column] ?? '' };
      if (read.kind === 'value') return read.value;
      if (read.kind === 'blank') return null;
      if (read.kind === 'error') notes.add('DAT-12', 'error', heading, at);
      else if (unreadable === 'date') notes.add('DAT-02', 'date', { ...heading, leftOut: false }, at);
      else if (unreadable === 'amount') notes.add('DAT-01', 'amount', { ...heading, leftOut: false }, at);
      else notes.add('DAT-01', 'yesNo', heading, { ...at, severity: 'warning' });
      return miss(key);
    };
    const day = (key: string): CivilDate | null =>
      filled[key] === undefined ? null : note(key, reader.date(row, filled[key]), 'date');
    return {
      row,
      cell,
      text,
      day,
      amount: (key) => {
        const column = filled[key];
        if (column === undefined) return null;
        const read = reader.amount(row, column);
        if (read.kind !== 'ambiguous') return note(key, read, 'amount');
        notes.add('DAT-17', 'ambiguous', { column: table.headings[column] ?? '', taken: read.asThousands }, { table, row, column }); // prettier-ignore
        return read.asThousands;
      },
      count: (key) => {
        const digits = /\d+/.exec(text(key));
        if (digits !== null) return Number(digits[0]);
        return text(key) === '' ? null : note(key, { kind: 'unreadable' }, 'amount');
      },
      yesNo: (key) => (filled[key] === undefined ? null : note(key, readYesNo(cell(key)), 'yesNo')),
      dayOrYes: (key, words = YES_NO) => {
        const said = typeof cell(key) === 'string' || typeof cell(key) === 'boolean' ? words(text(key)) : null;
        return said ?? (text(key) === '' && !isError(cell(key)) ? null : day(key));
      },
      unread: (key) => void miss(key),
      source: () => ({
        sheet: table.sheet.name,
        row,
        columns: table.columns,
        ...(empty.size === 0 ? {} : { empty }),
        ...(unread === null ? {} : { unread }),
      }),
    };
  };
  return { table, filled, row: rowOf };
}
