/** Sheets as tests write them: a line a row, cells apart by |; 2022-04-20 is a date cell, digits a number, 'x keeps x as text. */
import { civilDate, formatIso, parseIso } from '../../src/book/civil-date';
import { readBook } from '../../src/sheets/read-book';
import type { BookReading } from '../../src/sheets/book-reading';
import type { Cell, CellRange, SheetData } from '../../src/sheets/sheet-data';

export const TODAY = civilDate(2024, 1, 31);

export function cell(text: string): Cell {
  const typed = text.trim();
  if (typed.startsWith("'")) return typed.slice(1);
  if (/^#(REF!|N\/A|VALUE!)$/.test(typed)) return { error: typed };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? parseIso(typed) : null;
  if (day !== null) return { date: day };
  return typed !== '' && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

export function sheet(name: string, text: string, merges: readonly string[] = []): SheetData {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n')
    .map((line) => line.split('|').map(cell));
  const width = Math.max(...lines.map((line) => line.length));
  return sheetOf(
    name,
    lines.map((line) => [...line, ...Array<Cell>(width - line.length).fill('')]),
    merges.map(rangeOf),
  );
}

export function sheetOf(
  name: string,
  cells: readonly (readonly Cell[])[],
  merges: readonly CellRange[] = [],
): SheetData {
  const id = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100003;
  return { id, name, hidden: false, cells, formats: cells.map((row) => row.map(() => 'General')), merges };
}

function rangeOf(a1: string): CellRange {
  const [, c1 = 'A', r1 = '1', c2 = 'A', r2 = '1'] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(a1) ?? [];
  const [column, row] = [c1.charCodeAt(0) - 64, Number(r1)];
  return { row, column, rows: Number(r2) - row + 1, columns: c2.charCodeAt(0) - 64 - column + 1 };
}

export const read = (...sheets: readonly SheetData[]): BookReading => readBook(sheets, { today: TODAY });

/** The book as short lines, to be held against lines written by hand. */
export const loansOf = (reading: BookReading): readonly string[] =>
  reading.book.loans.map((loan) =>
    [
      loan.id,
      loan.group,
      formatIso(loan.disbursed),
      loan.principal,
      `${loan.tenor}${loan.tenorUnit[0] ?? ''}/${loan.instalments}`,
      loan.rate ?? '-',
    ].join(' '),
  );

export const paymentsOf = (reading: BookReading): readonly string[] => {
  const ids = new Map(reading.book.loans.map((loan) => [loan.key, loan.id]));
  return reading.book.repayments.map((one) =>
    [
      ids.get(one.loan),
      formatIso(one.paid),
      one.principal ?? '?',
      one.interest ?? '?',
      one.total,
      one.opening ? 'awal' : '',
    ]
      .join(' ')
      .trim(),
  );
};

export const findingsOf = (reading: BookReading): readonly string[] =>
  reading.findings.map((one) => `${one.code} ${one.variant} ${one.sheet}!${one.cell} ${one.severity}`);
