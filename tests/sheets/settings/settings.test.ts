/** Pengaturan: which decision holds on which day, and what is said of a row that cannot be read. */
import { parseIso } from '../../../src/book/civil-date';
import type { CivilDate } from '../../../src/book/civil-date';
import { findingCode, FINDING_CODES } from '../../../src/book/finding-codes';
import { SETTINGS } from '../../../src/sheets/columns/settings';
import { decisionOn, numberOn, settingsOn } from '../../../src/sheets/settings/decision-on';
import { nearestLabel } from '../../../src/sheets/settings/labels';
import { readOwnClass } from '../../../src/sheets/settings/own-class';
import { readSettings } from '../../../src/sheets/settings/read-settings';
import { sheet } from '../grid';

const day = (iso: string): CivilDate => parseIso(iso) ?? (Number.NaN as CivilDate); // never for the days below
const HEAD = 'Ketentuan | Nilai | Berlaku sejak | Sumber\n';
const settings = (rows: string) => readSettings([sheet('Pengaturan', HEAD + rows.trim())]);
const told = (rows: string) =>
  settings(rows).findings.map(({ code, variant, cell, severity, params }) => [code, variant, cell, severity, params['nearest'] ?? '']); // prettier-ignore

test('a decision holds from its day until a later one replaces it; one without a day holds before all', () => {
  const read = settings(`
Jasa per bulan (%) | 2   |            | kebiasaan
Jasa per bulan (%) | 1.5 | 2012-01-01 | Keputusan 01/2012
Jasa per bulan (%) | 1   | 2014-06-01 | Keputusan 03/2014`);
  const rate = (iso: string) => numberOn(read, 'rate', day(iso));
  expect(['2011-12-31', '2012-01-01', '2014-05-31', '2014-06-01', '2020-01-01'].map(rate)).toEqual([200, 150, 150, 100, 100]); // prettier-ignore
  expect(decisionOn(read, 'rate', day('2013-01-01'))).toMatchObject({ source: 'Keputusan 01/2012', cell: 'B3' });
  expect(numberOn(read, 'tenorMax', day('2020-01-01'))).toBeNull();
});

test('the order of rows does not matter, but of two of one day the lower one holds', () => {
  const read = settings(`
Anggota KSM minimal | 7 | 2014-01-01 |
Anggota KSM minimal | 6 | 2012-01-01 |
Anggota KSM minimal | 8 | 2014-01-01 |
Anggota KSM minimal |   | 2016-01-01 |`);
  expect(['2013-01-01', '2014-01-01', '2016-01-01'].map((iso) => numberOn(read, 'groupSizeMin', day(iso)))).toEqual([6, 8, 8]); // prettier-ignore
});

test('arrears are computed by what was in force on the reporting day', () => {
  const read = settings(`
Skema kolektibilitas      | dbm-3 | 2014-01-01 |
Toleransi per angsuran (Rp) | 0   | 2014-01-01 |`);
  expect(settingsOn(read, day('2013-12-31'))).toEqual({ scheme: null, roundingStep: null, tolerance: null, lateFrom: null, rate: null }); // prettier-ignore
  expect(settingsOn(read, day('2014-01-01'))).toMatchObject({ scheme: 'dbm-3', tolerance: 0 });
});

test('every setting that arrears take', () => {
  const read = settings(`
Skema kolektibilitas                | dbm-3 | |
Pembulatan angsuran (Rp)            | 1000  | |
Toleransi per angsuran (Rp)         | '0    | |
Ambang tunggakan LAR/PAR (angsuran) | 4     | |
Jasa per bulan (%)                  | 1,5   | |`);
  const all = { scheme: 'dbm-3', roundingStep: 1000, tolerance: 0, lateFrom: 4, rate: 150 };
  expect(settingsOn(read, day('2024-01-31'))).toEqual(all);
});

test('a label that is none is told with the nearest; an empty value, the example and notes elsewhere are not', () => {
  expect(
    told(`
Jasa perbulan (%)            | 1.5
Jumlah pinjaman maks         | 4
Pinjaman pertama maksimal    | 500000
sop-13x                      | mati
Harga beras                  | 12000
Contoh: Jasa per bulan (%)   | 1.5
Mengetahui                   |
`),
  ).toEqual([
    ['DAT-03', 'unknownSetting', 'A2', 'warning', 'Jasa per bulan (%)'],
    ['DAT-03', 'unknownSetting', 'A3', 'warning', 'Jumlah pinjaman maksimal'],
    ['DAT-03', 'unknownSetting', 'A4', 'warning', 'Pinjaman pertama maksimal per anggota'],
    ['DAT-03', 'unknownSetting', 'A5', 'warning', 'SOP-13'],
    ['DAT-03', 'unknownSetting', 'A6', 'warning', ''],
  ]);
});

test('a value or a day that cannot be read is told, and the row decides nothing', () => {
  const rows = `
Jangka waktu maksimal (bulan) | lama  |            |
Anggota KSM minimal           | 5     | tahun lalu |
SOP-13                        | ringan |           |
Jumlah pinjaman maksimal      | 2000000 |          |
Kolektibilitas 1              | Lancar; 90 |       |`;
  expect(told(rows).map(([code, variant, cell]) => [code, variant, cell])).toEqual([
    ['DAT-01', 'setting', 'B2'],
    ['DAT-02', 'settingSince', 'C3'],
    ['DAT-01', 'setting', 'B4'],
    ['DAT-01', 'setting', 'B5'],
    ['DAT-01', 'setting', 'B6'],
  ]);
  expect(settings(rows)).toMatchObject({ decisions: [], rules: [] });
});

test("a rule's severity has its day and its source", () => {
  const read = settings(`
SOP-13 | peringatan | 2014-01-01 | Keputusan 7
sop 9  | mati       |            |
DAT-16 | Info       |            |`);
  expect(read.rules).toEqual([
    { code: 'SOP-13', severity: 'warning', validFrom: day('2014-01-01'), source: 'Keputusan 7' },
    { code: 'SOP-09', severity: 'off', validFrom: null, source: '' },
    { code: 'DAT-16', severity: 'info', validFrom: null, source: '' },
  ]);
  expect(read.findings).toEqual([]);
});

test('columns in another order, under titles', () => {
  const read = readSettings([
    sheet('Pengaturan', 'KETENTUAN BKM\n\nNo | Sumber | Ketentuan | Berlaku sejak | Nilai\n1 | Rapat | Anggota KSM minimal | 2012-03-01 | 6'),
  ]); // prettier-ignore
  expect(read.decisions).toEqual([
    { key: 'groupSizeMin', value: 6, since: day('2012-03-01'), source: 'Rapat', cell: 'E4' },
  ]);
});

test.each([
  ['Lancar; 90 hari; 0,5', { name: 'Lancar', upTo: 90, unit: 'days', provision: 50 }],
  ['Kurang Lancar; 6 bulan; 10%', { name: 'Kurang Lancar', upTo: 6, unit: 'months', provision: 1000 }],
  ['Macet; lebih; 100', { name: 'Macet', upTo: null, unit: 'days', provision: 10000 }],
  ['Macet;;100', { name: 'Macet', upTo: null, unit: 'days', provision: 10000 }],
  ['Perhatian; s.d. 90 hari', { name: 'Perhatian', upTo: 90, unit: 'days', provision: null }],
  ['Lancar', null],
  ['; 90 hari; 1', null],
  ['Lancar; 90; 1', null],
  ['Lancar; 90 hari; banyak', null],
  ['Lancar; 90 hari; 101', null],
  ['Lancar; 90 hari; 1; 2', null],
])('the class %s', (text, expected) => expect(readOwnClass(text)).toEqual(expected));

test('codes: sixty of them, however they are typed', () => {
  expect(FINDING_CODES).toHaveLength(17 + 21 + 13 + 9);
  expect(['SOP-04', 'sop 4', 'Sop_04', 'SOP-22', 'SOP-00', 'XYZ-01', 'DAT-17'].map(findingCode)).toEqual(['SOP-04', 'SOP-04', 'SOP-04', null, null, null, 'DAT-17']); // prettier-ignore
});

test('every declared example is read as a value of its kind, and every label is its own nearest', () => {
  for (const { label, example } of SETTINGS) {
    const read = settings(`${label} | '${example}`);
    expect([label, read.decisions.length, read.findings]).toEqual([label, 1, []]);
    expect(nearestLabel(label)).toBe(label);
  }
});

test('a count with its unit beside it; words that decide nothing leave the earlier in force', () => {
  const rows = (value: string) => `
Jangka waktu maksimal (bulan) | 12 bulan | 2015-01-01 |
Anggota KSM minimal           | 5 orang  | 2015-01-01 |
Jangka waktu maksimal (bulan) | ${value} | 2018-01-01 |`;
  for (const [value, months] of [
    ['18 bln', 18],
    ['belum diputuskan', 12],
    ['tidak ada', 12],
  ] as const) {
    const read = settings(rows(value));
    expect(read.findings).toEqual([]);
    expect([numberOn(read, 'tenorMax', day('2018-01-01')), numberOn(read, 'groupSizeMin', day('2018-01-01'))]).toEqual([months, 5]); // prettier-ignore
  }
  expect(settings(rows('setahun lebih')).findings).toHaveLength(1);
});
