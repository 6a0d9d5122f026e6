import { readRate } from '../../../src/sheets/cells/rate';
import { readRhythm } from '../../../src/sheets/cells/rhythm';
import { readStatus } from '../../../src/sheets/cells/status';
import { readTenor } from '../../../src/sheets/cells/tenor';
import type { Cell } from '../../../src/sheets/sheet-data';
import { nameKey, numberKey } from '../../../src/sheets/names';

const rates: readonly (readonly [Cell, string, number])[] = [
  ['1,5%', '', 150],
  [1.5, '', 150],
  ['1.5', '', 150],
  ['1,5 %/bln', '', 150],
  ['1,5 % per bulan', '', 150],
  ['1,5% flat', '', 150],
  [0.015, '0.0%', 150],
  [0.015, '', 150],
  ['0,015', '', 150],
  ['18% per tahun', '', 150],
  ['18% pa', '', 150],
  ['18 %/thn', '', 150],
  [2, '', 200],
  [1, '', 100],
  [0.5, '', 50],
  ['0,5%', '', 50],
  ['2 persen', '', 200],
  [0, '', 0],
];
test.each(rates)('rate %j with format "%s" is %d basis points', (cell, format, basisPoints) => {
  expect(readRate(cell, format, false)).toEqual({ kind: 'value', value: basisPoints });
});
test('rates: a yearly column, blanks and refusals', () => {
  expect(readRate(18, '', true)).toEqual({ kind: 'value', value: 150 });
  expect(['', '-'].map((cell) => readRate(cell, '', false).kind)).toEqual(['blank', 'blank']);
  expect(['abc', '12 bulan x', 570000, -1, true].map((cell) => readRate(cell, '', false).kind)).toEqual(
    Array(5).fill('unreadable'),
  );
});

const tenors: readonly (readonly [Cell, number, string | null])[] = [
  [12, 12, null],
  ['12', 12, null],
  ['12 bulan', 12, 'month'],
  ['12 bln', 12, 'month'],
  ['12bln.', 12, 'month'],
  ['12 (dua belas) bulan', 12, 'month'],
  ['1 tahun', 12, 'month'],
  ['1,5 tahun', 18, 'month'],
  ['1 thn 6 bln', 18, 'month'],
  ['25 minggu', 25, 'week'],
  ['25 mgg', 25, 'week'],
  ['10x', 10, 'instalment'],
  ['10 kali', 10, 'instalment'],
];
test.each(tenors)('tenor %j is %d %s', (cell, count, unit) => {
  expect(readTenor(cell, null)).toEqual({ kind: 'value', value: { count, unit } });
});
test('tenors: heading units, blanks and refusals', () => {
  expect(readTenor(1, 'year')).toEqual({ kind: 'value', value: { count: 12, unit: 'month' } });
  expect(readTenor('25 minggu', 'month')).toEqual({ kind: 'value', value: { count: 25, unit: 'week' } });
  expect(readTenor('', null).kind).toBe('blank');
  expect(
    ['setahun lebih', 0, -3, 12.5, '12/01/2023', 'abc', 38000000, true].map((cell) => readTenor(cell, null).kind),
  ).toEqual(Array(8).fill('unreadable'));
});

test.each([
  ['Lunas', 'paidOff'],
  ['LUNAS ', 'paidOff'],
  ['Belum lunas', 'running'],
  ['Jadwal ulang', 'rescheduled'],
  ['Rescheduling', 'rescheduled'],
  ['Penjadwalan ulang', 'rescheduled'],
  ['Hapus buku', 'writtenOff'],
  ['Dihapusbukukan', 'writtenOff'],
  ['Dihapus buku', 'writtenOff'],
  ['Aktif', 'running'],
  ['Lancar', 'running'],
  ['Macet', 'running'],
  ['', 'blank'],
  ['-', 'blank'],
  ['xyz', 'unknown'],
])('status %j is %s', (text, kind) => {
  expect(readStatus(text)).toBe(kind);
});

test.each([
  ['Bulanan', 1, 'month', false],
  ['per bulan', 1, 'month', false],
  ['Mingguan', 1, 'week', false],
  ['2 mingguan', 2, 'week', false],
  ['Dwi mingguan', 2, 'week', false],
  ['Dua mingguan', 2, 'week', false],
  ['Triwulanan', 3, 'month', false],
  ['Tri wulan', 3, 'month', false],
  ['3 bulanan', 3, 'month', false],
  ['Tiap 3 bulan', 3, 'month', false],
  ['6 bulanan', 6, 'month', false],
  ['Tahunan', 12, 'month', false],
  ['Musiman', 1, 'month', true],
  ['Yarnen', 1, 'month', true],
  ['Sekaligus', 1, 'month', true],
  ['Musiman (panen)', 1, 'month', true],
  ['2 bulan sekali', 2, 'month', false],
  ['sebulan sekali', 1, 'month', false],
  ['seminggu sekali', 1, 'week', false],
  ['2 minggu sekali', 2, 'week', false],
  ['2 kali sebulan', 2, 'week', false],
  ['Tengah bulanan', 2, 'week', false],
  ['dua pekan', 2, 'week', false],
  ['Setiap akhir bulan', 1, 'month', false],
  ['Bulanan (jatuh tempo tgl 10)', 1, 'month', false],
  ['Akhir jangka waktu 6 bulan', 1, 'month', true],
  ['Akhir bulan ke-6', 1, 'month', true],
  ['1 kali', 1, 'month', true],
])('rhythm %j', (text, every, unit, atEnd) => {
  expect(readRhythm(text)).toEqual({ every, unit, atEnd });
});
test('an unknown rhythm', () => expect(['xyz', '', '99 bulanan'].map(readRhythm)).toEqual([null, null, null]));

test('names and numbers as they are compared', () => {
  const same = [
    'KSM Nusa Indah',
    ' KSM NUSA  INDAH ',
    'nusa-indah',
    'Ksm. Nusa Indah',
    'Kelompok Nusa Indah',
    'NusaIndah',
  ];
  expect(new Set(same.map(nameKey))).toEqual(new Set(['nusaindah']));
  expect([nameKey('KSM'), nameKey('Ksmart'), nameKey('Kelapa')]).toEqual(['ksm', 'ksmart', 'kelapa']);
  expect(['P-001', 'p 001', 'P.001'].map(numberKey)).toEqual(['p001', 'p001', 'p001']);
  expect(['1', '001', '0'].map(numberKey)).toEqual(['1', '1', '0']);
});
