import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt } from '../../../src/host/model/edit-cells';
import { cellKey, parseArea } from '../../../src/host/model/area';
import type { SheetModel } from '../../../src/host/model/sheet';
import { styleOf } from '../../../src/host/model/style-table';
import { openWorkbook } from '../../../src/host/xlsx';
import { EVERYTHING } from './everything';
import { zipOf } from './parts';

const cell = (sheet: SheetModel | undefined, name: string) => {
  const area = parseArea(name);
  if (!sheet || !area) throw new Error(`no ${name}`);
  return cellAt(sheet, area.row, area.column);
};

describe('h-rich.xlsx, whose parts were read by eye', () => {
  const book = openWorkbook(readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx')));
  const [loans, payments, summary, notes] = book.sheets;

  test('sheets, names, states', () => {
    expect(book.sheets.map(({ name, gid, state }) => [name, gid, state])).toEqual([
      ['Pinjaman', 1, 'visible'],
      ['Angsuran', 2, 'visible'],
      ['Rekap', 3, 'visible'],
      ['Catatan', 4, 'veryHidden'],
    ]);
    expect(book.activeSheet).toBe(1);
    expect(book.definedNames.map(({ name, sheet, hidden }) => [name, sheet, hidden])).toEqual([
      ['_xlnm._FilterDatabase', 1, true],
      ['DataPinjaman', null, false],
      ['lokal', 3, false],
      ['_xlnm.Print_Area', 1, false],
      ['_xlnm.Print_Titles', 1, false],
    ]);
  });
  test('cells: text, number, day, formula, array formula', () => {
    expect(cell(loans, 'A5').value).toBe(1);
    expect(cell(payments, 'C5').value).toBe(44671);
    expect(styleOf(book.styles, cell(payments, 'C5').style).numberFormat).toBe('dd/mm/yyyy');
    expect(styleOf(book.styles, cell(payments, 'E5').style).numberFormat).toBe('"Rp"#,##0');
    expect(cell(payments, 'H6')).toMatchObject({ formula: 'H5+G6', value: 33558600, stale: false });
    expect(cell(summary, 'G1')).toMatchObject({ formula: 'E4:E6*2', arrayRange: 'G1:G3', value: 2 });
    expect(cell(notes, 'A1').value).toEqual(expect.any(String));
  });
  test('look: bold headings on green with thin borders', () => {
    expect(styleOf(book.styles, cell(loans, 'A4').style)).toMatchObject({
      bold: true,
      background: '#d9ead3',
      fontFamily: 'Calibri',
      borders: { top: { style: 'thin', color: null } },
    });
  });
  test('what surrounds the cells', () => {
    expect(loans).toMatchObject({
      frozenRows: 4,
      frozenColumns: 2,
      merges: [parseArea('A1:I1')],
      filter: parseArea('A4:J16'),
    });
    expect(loans?.columnWidths.get(2)).toBe(201);
    expect(loans?.validations.map(({ type, reject, formula1 }) => [type, reject, formula1])).toEqual([
      ['whole', true, '1'],
      ['list', true, '"ya,tidak"'],
    ]);
    expect(loans?.conditionals.map(({ kind, stopIfTrue }) => [kind, stopIfTrue])).toEqual([
      ['raw', false],
      ['raw', false],
      ['cell', true],
    ]);
    expect(loans?.charts).toHaveLength(1);
    expect(payments?.protection).toMatchObject({ hasPassword: true });
    expect(summary?.links.get(cellKey(6, 1))).toEqual({ url: null, location: "'Pinjaman'!B5" });
  });
});

describe('a workbook of rarer things', () => {
  const book = openWorkbook(zipOf(EVERYTHING));
  const [data, prefixed] = book.sheets;

  test('a chart sheet is no sheet; the active tab is counted with it', () => {
    expect(book.sheets.map(({ name, gid }) => [name, gid])).toEqual([
      ["Data '22", 4],
      ['Awalan', 9],
    ]);
    expect(book.activeSheet).toBe(9);
    expect(book.definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
      ['_xlnm.Print_Area', 4],
      ['lokal', 9],
      ['Seluruh', null],
    ]);
  });
  test.each([
    ['A2', 'Melati '],
    ['A3', 'baris\ndua & <tiga>'],
    ['A4', '_x0041_'],
    ['A9', null],
    ['B1', 'Pokok'],
    ['B3', 2500000],
    ['C1', 'ab'],
    ['B6', 44957],
    ['C6', true],
    ['D6', { error: '#REF!' }],
  ])('%s holds %j', (name, value) => expect(cell(data, name).value).toEqual(value));
  test('shared formulas are moved to their cell', () => {
    expect(['C2', 'C3', 'C4'].map((name) => cell(data, name).formula)).toEqual(['B2*2+$B$2', 'B3*2+$B$2', 'B4*2+$B$2']);
  });
  test('a formula without a stored value is stale, one with is not', () => {
    expect(cell(data, 'B9')).toMatchObject({ stale: true, value: null });
    expect(cell(data, 'D9')).toMatchObject({ stale: false, value: 45000 });
  });
  test('built-in formats, theme tint, unlocked cells', () => {
    expect(styleOf(book.styles, cell(data, 'A6').style).numberFormat).toBe('dd/mm/yyyy');
    expect(styleOf(book.styles, cell(data, 'A1').style)).toMatchObject({
      numberFormat: 'dd\\-mmm\\-yy',
      bold: true,
      italic: true,
      fontColor: '#ff0000',
      locked: false,
      horizontal: 'left',
    });
  });
  test('rules of both kinds, by priority', () => {
    expect(data?.conditionals.map(({ origin }) => origin?.extension)).toEqual([false, true, false]);
    expect(data?.hiddenRows).toEqual(new Set([2]));
    expect(data?.rowHeights.get(1)).toBe(40);
    expect(data?.protection).toMatchObject({ hasPassword: true, unprotected: [parseArea('B2:B4')] });
  });
  test('prefixed elements, cells and rows without names', () => {
    expect(['A1', 'B1', 'C3', 'D3'].map((name) => cell(prefixed, name).value)).toEqual([1, 'dua', 3, 4]);
  });
  test('the 1904 system is noticed, and its days', () => {
    const parts = { ...EVERYTHING, 'xl/workbook.xml': EVERYTHING['xl/workbook.xml']?.replace('"false"', '"1"') ?? '' };
    const other = openWorkbook(zipOf(parts));
    expect(other.date1904).toBe(true);
    // 2023-01-31 is 43495 days after 1904-01-01
    expect(cell(other.sheets[0], 'B6').value).toBe(43495);
  });
  test('a cell far away costs nothing when it is only formatted', () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData><sheetProtection';
    const parts = {
      ...EVERYTHING,
      'xl/worksheets/sheet1.xml': (EVERYTHING['xl/worksheets/sheet1.xml'] ?? '').replace(
        '</sheetData><sheetProtection',
        far,
      ),
    };
    expect(openWorkbook(zipOf(parts)).sheets[0]).toMatchObject({ maxRows: 1000, maxColumns: 26 });
  });
});
