import fc from 'fast-check';
import { areaName, cellName, columnName, columnNumber, parseArea, parseAreas } from '../../../src/host/model/area';
import { moveFormula, quoteSheetName, renameInFormula } from '../../../src/host/model/formula-text';
import { serialOf, wallTimeOf } from '../../../src/host/model/serial';
import { DEFAULT_STYLE, isDateFormat } from '../../../src/host/model/style';
import { createStyleTable, restyle, styleOf } from '../../../src/host/model/style-table';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
});

test.each([
  ['B3', { row: 3, column: 2, rows: 1, columns: 1 }],
  ['$B$3:D7', { row: 3, column: 2, rows: 5, columns: 3 }],
  ['D7:B3', { row: 3, column: 2, rows: 5, columns: 3 }],
  ['B:C', { row: 1, column: 2, rows: 1048576, columns: 2 }],
  ['2:4', { row: 2, column: 1, rows: 3, columns: 16384 }],
  ['XFE1', null],
  ['A0', null],
  ['A1048577', null],
  ['A', null],
  ['7', null],
  ['', null],
  ['A1:B2:C3', null],
  ['A1B2', null],
])('%s as an area', (text, area) => expect(parseArea(text)).toEqual(area));

test('areas of a list', () => {
  expect(parseAreas('A1:B2  D4').map(areaName)).toEqual(['A1:B2', 'D4']);
  expect(cellName(10, 28)).toBe('AB10');
});

// by hand: relative references move by 2 rows and 1 column, those with $ stay
test.each([
  ['B2*2+$B$2', 'C4*2+$B$2'],
  ['SUM($A1:A$9)', 'SUM($A3:B$9)'],
  ['\'Buku B2\'!B2&"B2"', '\'Buku B2\'!C4&"B2"'],
  ['Data.B2!B2', 'Data.B2!C4'],
  ['LOG10(A1)+A1B', 'LOG10(B3)+A1B'],
  ['SUM(B:B)+SUM(3:3)+$B:$B', 'SUM(C:C)+SUM(5:5)+$B:$B'],
  ['Tabel1[[#This Row],[B2]]*A1', 'Tabel1[[#This Row],[B2]]*B3'],
  ['XFD1', '#REF!'],
  ['nama_A1+A1', 'nama_A1+B3'],
])('%s copied is %s', (from, to) => expect(moveFormula(from, 2, 1)).toBe(to));

test.each([
  ['Pinjaman!A1+\'Pinjaman\'!B2&"Pinjaman!A1"', "'Buku ''23'!A1+'Buku ''23'!B2&\"Pinjaman!A1\""],
  ['PINJAMAN!A1+Pinjaman2!A1', "'Buku ''23'!A1+Pinjaman2!A1"],
  ['[1]Pinjaman!A1', '[1]Pinjaman!A1'],
])('%s after renaming', (from, to) => expect(renameInFormula(from, 'Pinjaman', "Buku '23")).toBe(to));

test.each([
  ['Rekap', 'Rekap'],
  ['A1', "'A1'"],
  ['2023', "'2023'"],
  ["d'or", "'d''or'"],
  ['TRUE', "'TRUE'"],
  ['Ké', 'Ké'],
])('%s quoted', (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));

test.each([
  [44671, false, '2022-04-20'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [0, true, '1904-01-01'],
  [43495, true, '2023-01-31'],
])('serial %d (1904: %s) is %s', (serial, date1904, day) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  expect(wallTimeOf(serial, date1904)).toBe(time);
  expect(serialOf(time, date1904)).toBe(serial);
});
test('serials come back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 61, max: 80000 }),
      fc.boolean(),
      (serial, system) => serialOf(wallTimeOf(serial, system), system) === serial,
    ),
  );
});

test.each([
  ['dd/mm/yyyy', true],
  ['d-mmm-yy', true],
  ['[$-421]dd mmmm yyyy;@', true],
  ['h:mm:ss', true],
  ['[h]:mm', true],
  ['mm:ss.0', true],
  ['General', false],
  ['Standard', false],
  ['#,##0', false],
  ['"Rp"#,##0', false],
  ['0.00%', false],
  ['0 "hari"', false],
  ['0 "bulan"', false],
  ['[Red]#,##0', false],
  ['0.00E+00', false],
  ['@', false],
  ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', false],
])('%s is a day or time: %s', (format, is) => expect(isDateFormat(format)).toBe(is));

test('a style changed and changed back is the style that it was', () => {
  const table = createStyleTable([DEFAULT_STYLE]);
  const bold = restyle(table, 0, { bold: true });
  expect(restyle(table, 0, { bold: true })).toBe(bold);
  expect(restyle(table, bold, { bold: false })).toBe(0);
  expect(styleOf(table, restyle(table, bold, { italic: true }))).toMatchObject({ bold: true, italic: true });
  expect(() => styleOf(table, 9)).toThrow(RangeError);
});
