/** A report as of a day reads only what happened by then: a book cut at that day gives the same figures. */
import { writeFileSync } from 'node:fs';
import { styleOf } from '../../src/host/model/style-table';
import { isDateFormat } from '../../src/host/model/style';
import type { SheetModel } from '../../src/host/model/sheet';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { openWorkbook } from '../../src/host/xlsx';
import type { Arrears } from './support/arrears';
import { bookBytes, bookPath } from './support/built';
import { arrearsOf, scratch } from './support/cli';
import { plainBook, type PlainCell, type PlainSheet } from './support/plain-book';

const folder = scratch();
afterAll(folder.remove);

/** A sheet's cells as plain data; formulas as the values that the file holds. */
function rowsOf(book: WorkbookModel, sheet: SheetModel): PlainCell[][] {
  const rows: PlainCell[][] = [];
  for (const [row, { cells }] of sheet.rows) {
    const line: PlainCell[] = [];
    for (let column = 1; column < cells.length; column += 1) {
      const cell = cells[column];
      const value = cell?.value ?? null;
      if (
        cell !== undefined &&
        typeof value === 'number' &&
        isDateFormat(styleOf(book.styles, cell.style).numberFormat)
      ) {
        line.push({ day: new Date((Math.floor(value) - 25_569) * 86_400_000).toISOString().slice(0, 10) });
      } else line.push(value);
    }
    rows[row - 1] = line;
  }
  return Array.from(rows, (row) => row ?? []);
}

/** A day cell, or a day typed as dd/mm/yyyy; null for anything else (headings, blank cells). */
function dayIn(cell: PlainCell | undefined): string | null {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return cell.day;
  const typed = typeof cell === 'string' ? /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) : null;
  return typed === null ? null : `${typed[3]}-${typed[2]}-${typed[1]}`;
}

interface Table {
  /** 1-based column of the day that makes the row. */
  readonly day: number;
  /** 1-based columns of a status and its day, blank until then. */
  readonly status?: readonly [number, number];
}

/** The book as it stood at the end of a day. */
function cutBook(name: string, tables: Readonly<Record<string, Table>>, day: string): Uint8Array {
  const book = openWorkbook(bookBytes(name));
  const sheets = book.sheets.map((sheet): PlainSheet => {
    const rows = rowsOf(book, sheet);
    const table = tables[sheet.name];
    if (table === undefined) return { name: sheet.name, rows };
    const kept = rows.filter((row) => (dayIn(row[table.day - 1]) ?? '') <= day);
    const [status, since] = table.status ?? [0, 0];
    const known = kept.map((row) =>
      row.map((cell, index) => {
        const late = status > 0 && (dayIn(row[since - 1]) ?? '') > day;
        return late && (index === status - 1 || index === since - 1) ? null : cell;
      }),
    );
    return { name: sheet.name, rows: known };
  });
  return plainBook(sheets);
}

const figures = ({ loans, totals, indicators, byClass }: Arrears): object => ({
  loans: loans.map(({ cell: _, ...loan }) => loan),
  totals,
  indicators,
  byClass,
});

const A_LEDGER = { PINJAMAN: { day: 3 }, ANGSURAN: { day: 4 } };
const G_HARD = { Pinjaman: { day: 3, status: [9, 10] }, Angsuran: { day: 1 } } as const;

test.each([
  { name: 'a-ledger.xlsx', tables: A_LEDGER, day: '2022-12-31' },
  { name: 'g-hard.xlsx', tables: G_HARD, day: '2022-12-31' },
  { name: 'g-hard.xlsx', tables: G_HARD, day: '2022-06-30' },
  { name: 'g-hard.xlsx', tables: G_HARD, day: '2023-01-31' },
])('$name cut at $day', ({ name, tables, day }) => {
  const cut = folder.path(`${day}-${name}`);
  writeFileSync(cut, cutBook(name, tables, day));
  const then = arrearsOf(cut, ['--as-of', day]);
  expect(then.loans.length).toBeGreaterThan(0);
  expect(then.loans.filter((loan) => loan.disbursed > day)).toEqual([]);
  expect(figures(arrearsOf(bookPath(name), ['--as-of', day]))).toEqual(figures(then));
});
