import { civilDate, civilParts, daysInMonth } from '../../book/civil-date';
import type { CivilDate } from '../../book/civil-date';
import { monthOf } from '../cells/month-names';
import { isBlank, plain, shown } from '../cells/plain-text';
import { UNREADABLE, value } from '../cells/reading';
import type { Cell } from '../sheet-data';
import type { TableReader } from '../table/columns-read';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { monthEndWithin, reportDate } from './progress-report-date';

const LAST_DAY = 31;

/** A day of the month, as "10" under "Tgl" of a month's page; null for anything else. */
function dayNumber(cell: Cell): number | null {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plain(cell) : '';
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= LAST_DAY ? Number(text) : null;
}

/** Whether a text names several months, as "Januari s.d. Juni 2024": then no day number says which. */
const namesSeveral = (text: string): boolean =>
  new Set((text.toLowerCase().match(/[a-z]{3,9}/g) ?? []).flatMap((word) => monthOf(word) ?? [])).size > 1;

const lineOf = (table: FoundTable, row: number): string =>
  (table.sheet.cells[row - 1] ?? []).filter((cell) => cell !== '').map(shown).join(' '); // prettier-ignore

/** The month of which each row tells: the last that a line above it names, be it over the table or between its parts. */
function monthsOf(table: FoundTable): ReadonlyMap<number, CivilDate> | null {
  const rows = new Set(table.rows);
  const found = new Map<number, CivilDate>();
  let month = namesSeveral(`${table.title} ${table.sheet.name}`) ? null : reportDate(table);
  for (let row = table.headingEnd + 1; row <= Math.max(...table.rows); row++) {
    if (rows.has(row)) {
      if (month === null) return null;
      found.set(row, month);
      continue;
    }
    const line = lineOf(table, row);
    if (namesSeveral(line)) return null;
    month = monthEndWithin(line) ?? month;
  }
  return found;
}

/**
 * A reader for a ledger that writes but the day of the month, where its title or its sheet says the month. Every dated
 * row must be so, else the column is read as any other.
 *
 * E.g. "10" under "ANGSURAN BULAN MARET 2024" is 2024-03-10
 */
export function withDayNumbers(table: FoundTable, reader: TableReader): TableReader {
  const column = columnOf(table, 'paidOn');
  if (column === null) return reader;
  const dated = table.rows.map((row) => cellAt(table.sheet, row, column)).filter((cell) => !isBlank(cell));
  if (dated.length === 0 || dated.some((cell) => dayNumber(cell) === null)) return reader;
  const months = monthsOf(table);
  if (months === null) return reader;
  return {
    ...reader,
    date: (row, at) => {
      const [day, month] = [dayNumber(cellAt(table.sheet, row, at)), months.get(row)];
      if (at !== column || day === null || month === undefined) return reader.date(row, at);
      const { year, month: number } = civilParts(month);
      return day <= daysInMonth(year, number) ? value(civilDate(year, number, day)) : UNREADABLE;
    },
  };
}
