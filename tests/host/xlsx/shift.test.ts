/** Rows and columns put in and taken out of real files: what is saved says what the book says, and nothing else moves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { undoStep, redoStep, startRecording } from '../../../src/host/desk/journal';
import { type Area, areaName, cellKey, rowOfKey } from '../../../src/host/model/area';
import { cellAt } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { sheetByName } from '../../../src/host/model/edit-workbook';
import type { LineShift } from '../../../src/host/model/line-shift';
import { shiftLines } from '../../../src/host/model/shift-lines';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { cannotShift } from '../../../src/host/xlsx/cannot-shift';
import { assertSound, differing, type Parts, partsOf, rawParts } from './parts';
import { bookView } from './shift-view';

const ROOT = join(__dirname, '../../..');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
const BOOKS = [
  'tests/fixtures/xlsx/h-rich.xlsx',
  'tests/books/a-ledger.xlsx',
  'tests/books/d-bulanan.xlsx',
  'tests/books/e-kartu.xlsx',
  'samples/contoh.xlsx',
];
/** The sample is large. */
const RUNS = (path: string): number => (path.startsWith('samples') ? 4 : 25);
const sheetNamed = (book: WorkbookModel, name: string): SheetModel => {
  const sheet = sheetByName(book, name);
  if (sheet === null) throw new Error(name);
  return sheet;
};
const rows = (at: number, by: number): LineShift => ({ axis: 'rows', at, by });

describe.each(BOOKS)('%s', (path) => {
  const bytes = bytesOf(path);
  const count = openWorkbook(bytes).sheets.length;
  const shift = fc.record({
    sheet: fc.nat({ max: count - 1 }),
    axis: fc.constantFrom('rows' as const, 'rows' as const, 'columns' as const),
    at: fc.integer({ min: 1, max: 30 }),
    by: fc.constantFrom(1, 1, 3, -1, -2),
  });

  test('saved and opened again it says what it said', () => {
    fc.assert(
      fc.property(fc.array(shift, { minLength: 1, maxLength: 3 }), (shifts) => {
        const book = openWorkbook(bytes);
        for (const { sheet, ...how } of shifts) {
          const at = book.sheets[sheet];
          if (at && cannotShift(book, at, how) === null) shiftLines(book, at, how);
        }
        const saved = saveWorkbook(book);
        if (!path.includes('tests/books')) assertSound(saved); // those hold entries of folders
        expect(bookView(openWorkbook(saved))).toEqual(bookView(book));
      }),
      { numRuns: RUNS(path) },
    );
  });

  test('undone it is the very file that it was; done again, the same as the first time', () => {
    const untouched = rawParts(saveWorkbook(openWorkbook(bytes)));
    fc.assert(
      fc.property(shift, ({ sheet, ...how }) => {
        const book = openWorkbook(bytes);
        const at = book.sheets[sheet];
        if (!at || cannotShift(book, at, how) !== null) return;
        const before = bookView(book);
        const recording = startRecording(book);
        shiftLines(book, at, how);
        const { step } = recording.end();
        if (step === null) throw new Error('nothing was recorded');
        const [after, saved] = [bookView(book), rawParts(saveWorkbook(book))];
        undoStep(book, step);
        expect(bookView(book)).toEqual(before);
        expect(differing(rawParts(saveWorkbook(book)), untouched)).toEqual([]);
        redoStep(book, step);
        expect(bookView(book)).toEqual(after);
        expect(differing(rawParts(saveWorkbook(book)), saved)).toEqual([]);
      }),
      { numRuns: RUNS(path) },
    );
  });
});

/** The places are those of the file, moved by hand. */
describe('h-rich', () => {
  const bytes = bytesOf('tests/fixtures/xlsx/h-rich.xlsx');
  const moved = (sheet: string, shift: LineShift): { readonly parts: Parts; readonly book: WorkbookModel } => {
    const book = openWorkbook(bytes);
    shiftLines(book, sheetNamed(book, sheet), shift);
    const saved = saveWorkbook(book);
    return { parts: partsOf(saved), book: openWorkbook(saved) };
  };
  const formula = (book: WorkbookModel, sheet: string, row: number, column: number): string | null =>
    cellAt(sheetNamed(book, sheet), row, column).formula;
  const namesOf = (book: WorkbookModel): readonly string[] => book.definedNames.map((one) => one.formula);

  test('a row put in before row 7 of Pinjaman', () => {
    const { book, parts } = moved('Pinjaman', rows(7, 1));
    const sheet = sheetNamed(book, 'Pinjaman');
    const areas = (list: readonly { readonly areas: readonly Area[] }[]): readonly string[] =>
      list.flatMap((one) => one.areas.map(areaName));
    expect(formula(book, 'Pinjaman', 18, 5)).toBe('SUM(E5:E17)');
    expect(formula(book, 'Pinjaman', 16, 9)).toBe('E16-H16');
    expect(formula(book, 'Pinjaman', 6, 9)).toBe('E6-H6');
    // what it reads in the other sheet stays, what it reads beside it goes along
    expect(formula(book, 'Pinjaman', 16, 8)).toBe(
      "SUMIFS('Angsuran'!$E$5:$E$27,'Angsuran'!$B$5:$B$27,B16,'Angsuran'!$C$5:$C$27,C16)",
    );
    expect(formula(book, 'Rekap', 1, 2)).toBe("'Pinjaman'!I18");
    expect(areas(sheet.validations)).toEqual(['D5:D17', 'M31']);
    expect(areas(sheet.conditionals)).toEqual(['I5:I17', 'D5:D17', 'H5:H17']);
    expect([...sheet.hiddenRows]).toEqual([10]);
    expect(sheet.filter && areaName(sheet.filter)).toBe('A4:J17');
    expect(sheet.notes).toEqual(openWorkbook(bytes).sheets[0]?.notes);
    expect(sheet.charts[0]).toMatchObject({
      anchor: { row: 5 },
      series: [{ categories: "'Pinjaman'!$B$5:$B$17", values: "'Pinjaman'!$I$5:$I$17" }],
    });
    expect(namesOf(book)).toEqual([
      'Pinjaman!$A$4:$J$17',
      "'Pinjaman'!$A$4:$I$17",
      'Rekap!$A$1',
      'Pinjaman!$A$1:$J$18',
      'Pinjaman!$4:$4',
    ]);
    const before = partsOf(bytes);
    const same = [
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/comments1.xml',
      'xl/comments2.xml',
      'xl/tables/table1.xml',
    ];
    expect(differing(before, parts).filter((name) => same.includes(name))).toEqual([]);
    // formats within a text go along with it: only a text that is written anew is written plain
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('inlineStr');
  });

  test('one above all: title, headings, frozen rows and what is printed on every page go down', () => {
    const { book } = moved('Pinjaman', rows(1, 2));
    const sheet = sheetNamed(book, 'Pinjaman');
    expect(sheet.frozenRows).toBe(6);
    expect(sheet.merges.map(areaName)).toEqual(['A3:I3']);
    expect([...sheet.notes.keys()].map((key) => rowOfKey(key))).toEqual([8]);
    expect(sheet.charts[0]?.anchor.row).toBe(7);
    expect(namesOf(book).at(-1)).toBe('Pinjaman!$6:$6');
    expect(sheetNamed(book, 'Rekap').links.get(cellKey(6, 1))?.location).toBe("'Pinjaman'!B7");
  });

  test('rows 5 and 6 taken out: the note in row 6 goes, sums shrink', () => {
    const { book, parts } = moved('Pinjaman', rows(5, -2));
    const sheet = sheetNamed(book, 'Pinjaman');
    expect(sheet.notes.size).toBe(0);
    expect(parts['xl/comments1.xml']).not.toContain('Ketua');
    expect(formula(book, 'Pinjaman', 15, 5)).toBe('SUM(E5:E14)');
    expect(formula(book, 'Rekap', 1, 2)).toBe("'Pinjaman'!I15");
  });

  test('a table goes along and grows; its headings cannot be taken out, nor an array formula be cut', () => {
    const book = openWorkbook(bytes);
    const sheet = sheetNamed(book, 'Rekap');
    expect(moved('Rekap', rows(5, 1)).parts['xl/tables/table1.xml']).toMatch(/ ref="D3:E7"/);
    expect(moved('Rekap', rows(1, 1)).parts['xl/tables/table1.xml']).toMatch(/ ref="D4:E7"/);
    expect(cannotShift(book, sheet, rows(3, -1))).toBe('array');
    expect(cannotShift(book, sheet, rows(2, 1))).toBe('array');
    expect(cannotShift(book, sheet, rows(4, -3))).toBe('table');
    expect(cannotShift(book, sheet, rows(4, -2))).toBeNull();
  });
});

test('what two inserted rows inherit: the look and the height of the row above, not its contents', () => {
  const book = openWorkbook(bytesOf('samples/contoh.xlsx'));
  const sheet = sheetNamed(book, 'Daftar Pinjaman');
  changeSheet(sheet, { rowHeights: new Map([[11, 40]]) });
  shiftLines(book, sheet, rows(12, 2));
  const again = sheetNamed(openWorkbook(saveWorkbook(book)), 'Daftar Pinjaman');
  for (const row of [12, 13]) {
    expect(again.rowHeights.get(row)).toBe(40);
    expect(cellAt(again, row, 6)).toMatchObject({ value: null, style: cellAt(again, 11, 6).style });
  }
  expect(again.rowHeights.get(14)).toBeUndefined();
});
