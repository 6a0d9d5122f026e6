/** What cells show; expected texts by hand. */
import { serialOf, wallTimeOf } from '../../../src/host/model/serial';
import { formatPattern } from '../../../src/host/services/base/date-pattern';
import { fromFileFormula, toFileFormula } from '../../../src/host/services/values/formula';
import { showNumber } from '../../../src/host/services/values/display';
import { localeOf } from '../../../src/host/services/values/locale';

const show = (value: number, format: string, locale = 'id_ID'): string =>
  showNumber(value, format, { locale: localeOf(locale), wall: wallTimeOf(value, false) });

test.each([
  [1053333, '#,##0', '1.053.333'],
  [1053333, '"Rp"#,##0', 'Rp1.053.333'],
  [-1053333, '"Rp"#,##0', '-Rp1.053.333'],
  [-5, '#,##0;(#,##0)', '(5)'],
  [0, '#,##0;(#,##0);"-"', '-'],
  [1.005, '0.00', '1,01'],
  [0.5, '0', '1'],
  [2.5, '0', '3'],
  [0.0833, '0.00%', '8,33%'],
  [0.015, '0.0%', '1,5%'],
  [7, '000', '007'],
  [1234.5, '#,##0.##', '1.234,5'],
  [1500000, '#,##0,', '1.500'],
  [1234567, '[$Rp-421]#,##0', 'Rp1.234.567'],
  [0.1 + 0.2, 'General', '0,3'],
  [2.5, 'General', '2,5'],
  [12345678901, 'General', '12345678901'],
  [44957, 'dd/mm/yyyy', '31/01/2023'],
  [44957, 'd mmmm yyyy', '31 Januari 2023'],
  [44957, 'ddd, d mmm yy', 'Sel, 31 Jan 23'],
  [44957.5, 'dd/mm/yyyy hh:mm', '31/01/2023 12:00'],
  [44957.75, 'h:mm AM/PM', '6:00 PM'],
  [1.5, '[h]:mm', '36:00'],
  [44957, 'yyyy-mm-dd', '2023-01-31'],
])('%d under %s is %s', (value, format, expected) => {
  expect(show(value, format)).toBe(expected);
});

test('the locale decides the separators and the names', () => {
  expect(show(1053333.5, '#,##0.0', 'en_US')).toBe('1,053,333.5');
  expect(show(44957, 'mmmm d', 'en_US')).toBe('January 31');
});

test('serials round-trip, 1904 too', () => {
  for (const day of [1, 59, 61, 44957]) expect(serialOf(wallTimeOf(day, false), false)).toBe(day);
  for (const day of [0, 1, 43495]) expect(serialOf(wallTimeOf(day, true), true)).toBe(day);
});

test.each([
  ['IF(A1>1,5;B1;0)', 'IF(A1>1.5,B1,0)'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
  ['IF(A1="a;b,c";1;2)', 'IF(A1="a;b,c",1,2)'],
  ["'Buku; 1'!A1+0,5", "'Buku; 1'!A1+0.5"],
])('a formula in id_ID: %s', (typed, file) => {
  expect(toFileFormula(typed, localeOf('id_ID'))).toBe(file);
  expect(fromFileFormula(file, localeOf('id_ID'))).toBe(`=${typed}`);
});

test.each(['SUM(A1,B1)', 'SUM(A1', 'A1)', 'A1&"b'])('Google answers #ERROR! to %s in id_ID', (typed) => {
  expect(toFileFormula(typed, localeOf('id_ID'))).toBeNull();
});

test.each([
  ['yyyy-MM-dd', '2023-01-31'],
  ['dd/MM/yy HH:mm:ss', '31/01/23 00:05:09'],
  ["d MMMM yyyy 'pukul' h:mm a", '31 January 2023 pukul 12:05 AM'],
  ['EEE, MMM d', 'Tue, Jan 31'],
  ["yyyy''XXX", "2023'+07:00"],
])('Utilities.formatDate %s', (pattern, expected) => {
  expect(formatPattern(Date.UTC(2023, 0, 30, 17, 5, 9), 7 * 3_600_000, pattern)).toBe(expected);
});
