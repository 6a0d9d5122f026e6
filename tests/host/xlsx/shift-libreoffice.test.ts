/** LibreOffice works out a saved book whose rows were moved: every sum that was there before gives what it gave. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, editCell, formulasOf } from '../../../src/host/model/edit-cells';
import { movedLine } from '../../../src/host/model/line-shift';
import { shiftLines } from '../../../src/host/model/shift-lines';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { soffice, withLibreOffice } from '../../e2e/support/soffice';

/** The book as LibreOffice works it out: no formula keeps the value that we gave it. */
function workedOut(book: WorkbookModel): WorkbookModel {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-'));
  try {
    for (const sheet of book.sheets)
      for (const at of formulasOf(sheet))
        editCell(sheet, at, { stale: true, formula: cellAt(sheet, at.row, at.column).formula });
    writeFileSync(join(folder, 'book.xlsx'), saveWorkbook(book));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')];
    execFileSync(soffice ?? '', [profile, ...args], { stdio: 'pipe', timeout: 240000 });
    return openWorkbook(new Uint8Array(readFileSync(join(folder, 'out', 'book.xlsx'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const open = (path: string): WorkbookModel =>
  openWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../..', path))));

withLibreOffice.each([
  // in the middle of the list of loans, and two rows of nothing below the headings of the ledger
  ['tests/fixtures/xlsx/h-rich.xlsx', 0, 7, 1],
  ['tests/fixtures/xlsx/h-rich.xlsx', 1, 6, 2],
  ['samples/contoh.xlsx', 0, 12, 3],
  ['samples/contoh.xlsx', 1, 8, 1],
])(
  '%s, sheet %i: before row %i, %i put in',
  (path, index, at, by) => {
    const [before, book] = [open(path), open(path)];
    const [sheet, was] = [book.sheets[index], before.sheets[index]];
    if (!sheet || !was) throw new Error('no sheet');
    const shift = { axis: 'rows', at, by } as const;
    shiftLines(book, sheet, shift);
    const after = workedOut(book);
    let held = 0;
    before.sheets.forEach((home, number) => {
      for (const { row, column } of formulasOf(home)) {
        const { value } = cellAt(home, row, column);
        if (typeof value !== 'number') continue;
        const to = home === was ? (movedLine(row, shift) ?? 0) : row;
        const other = after.sheets[number];
        expect([home.name, row, column, other && cellAt(other, to, column).value]).toEqual([
          home.name,
          row,
          column,
          value,
        ]);
        held += 1;
      }
    });
    expect(held).toBeGreaterThan(40);
  },
  300000,
);

withLibreOffice(
  'what is typed into the new row is in the sum, and what is taken out is not',
  () => {
    const book = open('samples/contoh.xlsx');
    const sheet = book.sheets[0];
    if (!sheet) throw new Error('no sheet');
    // Daftar Pinjaman: F17 is 51.000.000, F26 102.200.000, F35 34.600.000; F10 (KSM Mawar) goes, 2.500.000 comes in row 20
    const gone = cellAt(sheet, 10, 6).value;
    if (typeof gone !== 'number') throw new Error('no amount');
    shiftLines(book, sheet, { axis: 'rows', at: 20, by: 1 });
    editCell(sheet, { row: 20, column: 6 }, { value: 2_500_000 });
    shiftLines(book, sheet, { axis: 'rows', at: 10, by: -1 });
    const after = workedOut(book).sheets[0];
    if (!after) throw new Error('no sheet');
    const sums = [16, 26, 35, 36].map((row) => cellAt(after, row, 6).value);
    expect(sums).toEqual([51_000_000 - gone, 104_700_000, 34_600_000, 190_300_000 - gone]);
  },
  300000,
);
