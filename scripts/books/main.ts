/**
 * `node scripts/run.mjs books`: makes tests/books/f-sop-extended-planted.xlsx and its clean twin from f-sop-planted.xlsx and
 * f-sop-clean.xlsx, with what those lack: a KSM of 2009, a departed member, a double loan, savings, an opening balance without receipt,
 * figures of the book's own. The same source gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIso } from '../../src/book/civil-date';
import { cellAt, putCell } from '../../src/host/model/edit-cells';
import { insertSheet } from '../../src/host/model/edit-workbook';
import type { SheetModel } from '../../src/host/model/sheet';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { openWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { REPORT, rowsOf } from './rows';
import type { Value } from './rows';

const SERIAL_OFFSET = 25_569;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const HEADING_ROW = 4;

function sheetOf(book: WorkbookModel, name: string): SheetModel {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The style of the date cells of these books. */
const dateStyle = (book: WorkbookModel): number => cellAt(sheetOf(book, 'PINJAMAN'), HEADING_ROW + 1, 4).style;

function put(sheet: SheetModel, row: number, values: readonly Value[], date: number): void {
  values.forEach((value, index) => {
    if (value === null) return;
    const day = typeof value === 'string' && ISO.test(value) ? parseIso(value) : null;
    const cell = { formula: null, arrayRange: null, stale: false };
    const at = { row, column: index + 1 };
    putCell(
      sheet,
      at,
      day === null ? { ...cell, value, style: 0 } : { ...cell, value: day + SERIAL_OFFSET, style: date },
    );
  });
}

function extended(bytes: Uint8Array, planted: boolean): Uint8Array {
  const book = openWorkbook(bytes);
  const date = dateStyle(book);
  for (const { name, headings, rows } of rowsOf(planted)) {
    const sheet = sheetOf(book, name);
    for (const [column, heading] of headings) putCell(sheet, { row: HEADING_ROW, column }, { ...cellAt(sheet, HEADING_ROW, 1), value: heading }); // prettier-ignore
    let next = Math.max(...sheet.rows.keys()) + 1;
    for (const values of rows) put(sheet, next++, values, date);
  }
  // Pengaturan has its headings in the first row; savings are asked from 2012 on.
  put(sheetOf(book, 'Pengaturan'), 4, ['Tabungan minimal (%)', 5, '2012-01-01', 'Keputusan BKM 02/2012'], date);
  const report = insertSheet(book, 'KOLEKTIBILITAS');
  REPORT(planted).forEach((values, index) => put(report, index + 1, values, date));
  return saveWorkbook(book);
}

export function main({ root }: { readonly root: string }): number {
  for (const twin of ['planted', 'clean']) {
    const folder = join(root, 'tests', 'books');
    const from = readFileSync(join(folder, `f-sop-${twin}.xlsx`));
    writeFileSync(join(folder, `f-sop-extended-${twin}.xlsx`), extended(from, twin === 'planted'));
  }
  return 0;
}
