/** Amounts in thousands or millions: told, never taken for rupiah in silence. */
import { amountUnit } from '../../../src/sheets/layouts/amount-unit';
import { findingsOf, read, sheet } from '../grid';

test.each([
  ['DAFTAR PINJAMAN (dalam ribuan rupiah)', 'ribu'],
  ['Pinjaman (Rp ribu)', 'ribu'],
  ['Besar Pinjaman (Rp.000)', 'ribu'],
  ['Alokasi x Rp 1.000', 'ribu'],
  ['Alokasi (x1000)', 'ribu'],
  ['Saldo (juta Rp)', 'juta'],
  ['Dalam jutaan', 'juta'],
  ['Alokasi x 1.000.000', 'juta'],
  ['Besar Pinjaman (Rp)', null],
  ['PINJAMAN SAMPAI 2 JUTA', null],
  ['Angsuran 500 ribu', null],
  ['Pinjaman Rp 1.000.000', null],
  ['Angsuran x 12', null],
] as const)('%s', (text, unit) => expect(amountUnit(text)).toBe(unit));

test('a table in thousands is one finding at its heading', () => {
  const loans = sheet('Pinjaman', 'DAFTAR PINJAMAN (dalam ribuan rupiah)\nNo|KSM|Tgl Cair|JW|Pinjaman\n1|Mawar|2022-01-10|10|5000');
  const ledger = sheet('Angsuran', 'Tanggal|KSM|Pokok (ribuan)\n2022-02-10|Mawar|500');
  const units = findingsOf(read(loans, ledger)).filter((line) => line.startsWith('DAT-17'));
  expect(units).toEqual(['DAT-17 unit Pinjaman!A2 error', 'DAT-17 unit Angsuran!C1 error']);
}); // prettier-ignore
