import { civilDate, civilFromDays, formatIso } from '../../../src/book/civil-date';
import { dateWithin, readDate, swapped } from '../../../src/sheets/cells/date';
import { dayOrderOf } from '../../../src/sheets/cells/date-column';
import type { Cell } from '../../../src/sheets/sheet-data';

const accepted: readonly (readonly [Cell, string])[] = [
  ['31/01/2023', '2023-01-31'],
  ['1/2/2023', '2023-02-01'],
  ['31/01/23', '2023-01-31'],
  ['31-01-2023', '2023-01-31'],
  ['31.01.2023', '2023-01-31'],
  ['31 01 2023', '2023-01-31'],
  ['31/01/2023.', '2023-01-31'],
  ['31 Januari 2023', '2023-01-31'],
  ['31 JANUARI 2023', '2023-01-31'],
  ['31 Jan 23', '2023-01-31'],
  ["31 Jan '23", '2023-01-31'],
  ['Senin/10-02-2024', '2024-02-10'],
  ['Senén, 15 Pébruari 2024', '2024-02-15'],
  ['10 Agutus 2022', '2022-08-10'],
  ['31-Des-2022', '2022-12-31'],
  ['31-Dec-22', '2022-12-31'],
  ['17 Agt 2022', '2022-08-17'],
  ['17 Agust. 2022', '2022-08-17'],
  ['5 Nop 2022', '2022-11-05'],
  ['5 Nopember 2022', '2022-11-05'],
  ['5 Pebruari 2022', '2022-02-05'],
  ['29 Februari 2024', '2024-02-29'],
  ['20 Mei 2022', '2022-05-20'],
  ['20 May 2022', '2022-05-20'],
  ['1 Okt 2022', '2022-10-01'],
  ['January 31, 2023', '2023-01-31'],
  ['Selasa, 31 Januari 2023', '2023-01-31'],
  ['tgl 31 Januari 2023', '2023-01-31'],
  ['s.d. 31 Desember 2022', '2022-12-31'],
  ['s/d 31/12/2022', '2022-12-31'],
  ['2023-01-31', '2023-01-31'],
  ['2023/1/31', '2023-01-31'],
  ['2023-01-31 00:00:00', '2023-01-31'],
  ['2023-01-31T07:00:00Z', '2023-01-31'],
  ['31/01/2023 10:15', '2023-01-31'],
  ['31\u00a0Januari\u00a02023', '2023-01-31'],
  ['３１/０１/２０２３', '2023-01-31'],
  ["'31/01/2023", '2023-01-31'],
  [44957, '2023-01-31'],
  ['44957', '2023-01-31'],
  [44957.5, '2023-01-31'],
  [20230131, '2023-01-31'],
  ['31/12/99', '1999-12-31'],
  [{ date: civilDate(2023, 1, 31) }, '2023-01-31'],
];
test.each(accepted)('%j is %s', (cell, iso) => {
  const read = readDate(cell, 'dayFirst');
  expect(read.kind === 'value' ? formatIso(read.value) : read.kind).toBe(iso);
});

const refused: readonly Cell[] = [
  '31/13/2023',
  '01/25/2023',
  '29/02/2023',
  '31 Foo 2023',
  'besok',
  'Januari 2023',
  2023,
  12,
  '2023',
  true,
  '32 Jan 2023',
  '31/01',
  'KSM 12/01/2023',
];
test.each(refused.map((cell) => [cell]))('%j is no day', (cell) => {
  expect(readDate(cell, 'dayFirst').kind).toBe('unreadable');
});

test('empty and error cells', () => {
  expect(['', ' ', '-'].map((cell) => readDate(cell, 'dayFirst').kind)).toEqual(['blank', 'blank', 'blank']);
  expect(readDate({ error: '#REF!' }, 'dayFirst').kind).toBe('error');
});

test('the column decides the order, not the cell', () => {
  expect(dayOrderOf(['01/25/2023', '02/28/2023', '03/04/2023'])).toBe('monthFirst');
  expect(dayOrderOf(['25/01/2023', '28/02/2023', '01/30/2023'])).toBe('dayFirst');
  expect(dayOrderOf(['01/30/2023', '03/04/2023'])).toBe('dayFirst');
  expect(dayOrderOf([])).toBe('dayFirst');
  const read = readDate('03/04/2023', 'monthFirst');
  expect(read.kind === 'value' && formatIso(read.value)).toBe('2023-03-04');
});

test('a day inside a text, and a day swapped', () => {
  expect(
    [dateWithin('Posisi 31 Januari 2023'), dateWithin('Lunas tgl 31/01/2023'), dateWithin('saldo awal')].map(
      (d) => d && formatIso(d),
    ),
  ).toEqual(['2023-01-31', '2023-01-31', null]);
  expect(formatIso(swapped(civilDate(2023, 12, 1)) ?? civilFromDays(0))).toBe('2023-01-12');
  expect([swapped(civilDate(2023, 1, 13)), swapped(civilDate(2023, 2, 2))]).toEqual([null, null]);
});
