/** What strings become; expected values by hand from how Sheets behaves in each locale. */
import { serialOf } from '../../../src/host/model/serial';
import { localeOf } from '../../../src/host/services/values/locale';
import { typeText, type TypingContext } from '../../../src/host/services/values/typing';

const context = (locale: string): TypingContext => ({
  locale: localeOf(locale),
  plainText: false,
  year: 2023,
  serialOf: (wall) => serialOf(wall, false),
});
const number = (value: number, format: string | null = null): unknown => ({ kind: 'number', value, format });
const text = (value: string): unknown => ({ kind: 'text', text: value });

test.each([
  ['1.000', number(1000, '#,##0')],
  ['1.000.000,50', number(1000000.5, '#,##0.00')],
  ['1,5', number(1.5)],
  ['1.5', text('1.5')],
  ['1.00', text('1.00')],
  ['1,000', number(1)],
  ['1.000.00', text('1.000.00')],
  ['(1.000)', number(-1000, '#,##0')],
  ['(1.000', text('(1.000')],
  ['-Rp1.000', number(-1000, '"Rp"#,##0')],
  ['Rp-1.000', number(-1000, '"Rp"#,##0')],
  ['Rp. 1.000', text('Rp. 1.000')],
  ['1e3', number(1000, '0.00E+00')],
  ['50%', number(0.5, '0%')],
  ['12,5%', number(0.125, '0.00%')],
  ['31/1/2023', number(44957, 'dd/mm/yyyy')],
  ['31-01-2023', number(44957, 'dd/mm/yyyy')],
  ['31/1/23', number(44957, 'dd/mm/yyyy')],
  ['31/1', number(44957, 'dd/mm/yyyy')],
  ['31 Jan 2023', number(44957, 'dd/mm/yyyy')],
  ['31 januari 2023', number(44957, 'dd/mm/yyyy')],
  ['2023-01-31', number(44957, 'dd/mm/yyyy')],
  ['1/31/2023', text('1/31/2023')],
  ['29/2/2023', text('29/2/2023')],
  ['29/2/2024', number(45351, 'dd/mm/yyyy')],
  ['31.01.2023', text('31.01.2023')],
  ['Januari 2023', text('Januari 2023')],
  ['12:30', number(12.5 / 24, 'h:mm:ss')],
  ['31/1/2023 12:00', number(44957.5, 'dd/mm/yyyy hh:mm:ss')],
  ['25:00', text('25:00')],
  ['true', { kind: 'boolean', value: true }],
  ['=A1', { kind: 'formula', formula: 'A1' }],
  ['=', text('=')],
  ['+A1', { kind: 'formula', formula: '+A1' }],
  ['-A1', { kind: 'formula', formula: '-A1' }],
  ['- catatan', text('- catatan')],
  ['-', text('-')],
  ["'=A1", text('=A1')],
  ['#REF!', { kind: 'error', error: '#REF!' }],
  ['0812-3456-7890', text('0812-3456-7890')],
  ['3201010101010001', number(3201010101010001)],
  ['', text('')],
])('id_ID %s', (typed, expected) => {
  expect(typeText(typed, context('id_ID'))).toEqual(expected);
});

test.each([
  ['1.000', number(1)],
  ['1,000', number(1000, '#,##0')],
  ['1,00', text('1,00')],
  ['$5', number(5, '"$"#,##0')],
  ['1/31/2023', number(44957, 'm/d/yyyy')],
  ['31/1/2023', text('31/1/2023')],
  ['January 31, 2023', number(44957, 'm/d/yyyy')],
  ['31 Januari 2023', text('31 Januari 2023')],
  ['1:30 pm', number(13.5 / 24, 'h:mm:ss')],
])('en_US %s', (typed, expected) => {
  expect(typeText(typed, context('en_US'))).toEqual(expected);
});

test.each(['=1+1', '007', '1/2/2024', 'TRUE', "'x"])('plain text keeps %s', (typed) => {
  expect(typeText(typed, { ...context('id_ID'), plainText: true })).toEqual(text(typed));
});

test('an unknown locale is refused by name', () => {
  expect(() => localeOf('fr_FR')).toThrow(/fr_FR belum ditiru/);
});
