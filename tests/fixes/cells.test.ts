/** What a single cell should be, by hand: accepted and rejected writings beside each other. */
import * as fc from 'fast-check';
import { formatIso } from '../../src/book/civil-date';
import { amountFix } from '../../src/fixes/amount-fix';
import { amountInWords } from '../../src/fixes/amount-words';
import { dateFix, type DayHabit } from '../../src/fixes/date-fix';
import { fixId, placeOfId } from '../../src/fixes/fix-id';
import { nikFix } from '../../src/fixes/nik-fix';
import { terbilang } from '../../src/messages/terbilang';
import type { Cell } from '../../src/sheets/sheet-data';
import { amountColumn, type AmountColumn } from '../../src/sheets/cells/amount-column';

const PLAIN: AmountColumn = amountColumn([]);
const DOTS: AmountColumn = { ...PLAIN, mark: '.' };
const COMMAS: AmountColumn = { ...PLAIN, mark: ',' };

describe('amounts', () => {
  test.each<[string, AmountColumn, string, number, boolean]>([
    ['Rp 23.000.000,-', PLAIN, 'amountText', 23_000_000, true],
    ['Rp. 500.000,-', PLAIN, 'amountText', 500_000, true],
    ['Rp 1.000.000,00', PLAIN, 'amountText', 1_000_000, true],
    ['3,450,000', PLAIN, 'amountText', 3_450_000, true],
    ['3,450,000.00', PLAIN, 'amountText', 3_450_000, true],
    ['38000000', PLAIN, 'amountText', 38_000_000, true],
    ['2 juta', PLAIN, 'amountText', 2_000_000, true],
    ['2,5 juta', PLAIN, 'amountText', 2_500_000, true],
    ['500 ribu', PLAIN, 'amountText', 500_000, true],
    ['(250.000)', DOTS, 'amountText', -250_000, true],
    ['1.000', DOTS, 'amountText', 1000, true],
    ['1.000', PLAIN, 'amountUnclear', 1000, false],
    ['1.000', COMMAS, 'amountText', 1, false],
    ['1.000', DOTS, 'amountText', 1000, true],
    ['5OO.OOO', DOTS, 'amountTypo', 500_000, false],
    ['1.0l0.000', PLAIN, 'amountTypo', 1_010_000, false],
    ['12.OOO', PLAIN, 'amountTypo', 12_000, false],
    ['1..000.000', PLAIN, 'amountTypo', 1_000_000, false],
    ['Rp 1.000 .000', PLAIN, 'amountTypo', 1_000_000, false],
    ['satu juta dua ratus ribu rupiah', PLAIN, 'amountWords', 1_200_000, true],
    ['sejuta', PLAIN, 'amountWords', 1_000_000, true],
  ])('%s', (text, column, kind, value, sure) => {
    expect(amountFix(text, column)).toEqual({ kind, value, sure });
  });

  test.each<[Cell, AmountColumn]>([
    ['', PLAIN],
    ['-', PLAIN],
    ['Rp -', PLAIN],
    ['nihil', PLAIN],
    [500_000, PLAIN],
    [true, PLAIN],
    [{ error: '#REF!' }, PLAIN],
    ['#REF!', PLAIN],
    ['1.000,50', PLAIN], // half a rupiah would be lost
    ['1.005', COMMAS], // five thousandths would be lost
    ['500.000 (titip Bu Ani)', PLAIN], // the remark would be lost
    ['500.000/bln', PLAIN],
    ['lunas', PLAIN],
    ['ratus ribu', PLAIN],
    ['satu dua tiga', PLAIN],
    ['1.000.00', PLAIN], // a digit is missing: which one, nobody knows
    ['1.0000.000', PLAIN],
  ])('nothing for %p', (cell, column) => {
    expect(amountFix(cell, column)).toBeNull();
  });

  test('words and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (amount) => {
        expect(amountInWords(terbilang(amount))).toBe(amount);
      }),
    );
  });

  test.each([
    'dua puluh ratus',
    'ribu',
    'satu ribu juta',
    'lima belas puluh',
    'satu puluh dua belas',
    'seratus dua ratus',
  ])('no amount: %s', (text) => {
    expect(amountInWords(text)).toBeNull();
  });
});

describe('days', () => {
  const SURE: DayHabit = { order: 'dayFirst', certain: true };
  const OPEN: DayHabit = { order: 'dayFirst', certain: false };
  const of = (cell: Cell, habit: DayHabit) => {
    const found = dateFix(cell, habit);
    if (found === null || typeof found.value !== 'object') return found;
    return [found.kind, formatIso(found.value.date), found.sure];
  };

  test.each<[Cell, DayHabit, string, string, boolean]>([
    ['31/03/2022', OPEN, 'dateText', '2022-03-31', true],
    ['31-03-22', OPEN, 'dateText', '2022-03-31', true],
    ['31 Januari 2023', OPEN, 'dateText', '2023-01-31', true],
    ['31 Jan 23', OPEN, 'dateText', '2023-01-31', true],
    ['Senin, 31 Januari 2023', OPEN, 'dateText', '2023-01-31', true],
    ['2022-03-05', OPEN, 'dateText', '2022-03-05', true],
    ['05/03/2022', SURE, 'dateText', '2022-03-05', true],
    ['05/03/2022', OPEN, 'dateText', '2022-03-05', false],
    ['05/05/2022', OPEN, 'dateText', '2022-05-05', true],
    ['03/31/2022', SURE, 'dateSwapped', '2022-03-31', false],
    ['3l/O3/2022', SURE, 'dateTypo', '2022-03-31', false],
    ['31//03/2022', SURE, 'dateTypo', '2022-03-31', false],
    [44_651, OPEN, 'dateNumber', '2022-03-31', true],
  ])('%p', (cell, habit, kind, day, sure) => {
    expect(of(cell, habit)).toEqual([kind, day, sure]);
  });

  test.each<Cell>([
    '',
    '-',
    's.d. 31 Desember 2022', // a balance brought forward, not a day
    '31/03/2022 10:15', // the hour would be lost
    '30/02/2022',
    'akhir bulan',
    44_651.5,
    12,
  ])('nothing for %p', (cell) => {
    expect(dateFix(cell, SURE)).toBeNull();
  });
});

describe('NIK', () => {
  test.each<[Cell, string]>([
    [3275_0101_0390_0005, '3275010103900005'],
    ['3275 0101 0390 0005', '3275010103900005'],
    ['327501.410390.0005', '3275014103900005'], // a woman: day + 40
    ['NIK: 3275010103900005', '3275010103900005'],
  ])('%p', (cell, digits) => {
    expect(nikFix(cell)).toEqual({ kind: 'nik', value: digits, sure: true });
  });

  test.each<Cell>([
    '3275010103900005',
    3275_0101_0390_0000, // the sixteenth digit may have been rounded away
    9275_0101_0390_0006, // beyond what a number holds exactly
    '327501010390000', // fifteen
    '32750101039000055',
    '3275013203900005', // day 32
    '3275017203900005', // day 72: 32 of a woman
    '3275010113900005', // month 13
    '',
  ])('nothing for %p', (cell) => {
    expect(nikFix(cell)).toBeNull();
  });
});

test('an id names the cell, and changes with what stands there, its type included', () => {
  const place = { sheetId: 17, cell: 'AB12' };
  const after = { value: 500_000, format: '#,##0' };
  const one = fixId(place, { value: '500000', format: '@' }, after);
  expect(placeOfId(one)).toEqual(place);
  expect(fixId(place, { value: '500000', format: 'General' }, after)).toBe(one);
  expect(fixId(place, { value: 500_000, format: '@' }, after)).not.toBe(one);
  expect(fixId(place, { value: '500.000', format: '@' }, after)).not.toBe(one);
  expect(placeOfId('17!AB12')).toBeNull();
  expect(placeOfId('17!=A1!0123456789abcdef')).toBeNull();
});
