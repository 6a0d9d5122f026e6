/** Headings of reports and recaps, as people write them, and what they mean; and those that look alike and mean something else. */
import { formatIso } from '../../../src/book/civil-date';
import { monthLabel } from '../../../src/sheets/layouts/monthly-label';
import { figuresOf } from '../../../src/sheets/layouts/progress-report-figures';
import { positionWithin } from '../../../src/sheets/layouts/progress-report-date';
import type { FoundTable } from '../../../src/sheets/table/found-table';
import { sheet } from '../grid';

const table = (heading: string): FoundTable => ({
  id: 0, kind: 'loans', sheet: sheet('L', heading), headingRow: 1, headingEnd: 1, firstColumn: 1, lastColumn: 1, columns: {},
  headings: { 1: heading }, title: '', rows: [], totals: [], coverage: 1, report: true,
}); // prettier-ignore
const meaning = (heading: string): string | null => {
  const { columns, classes } = figuresOf(table(heading));
  return Object.keys(columns)[0] ?? classes[0]?.name ?? null;
};

test.each([
  ['Target Pokok', 'target.principal'],
  ['Target P', 'target.principal'],
  ['Target J', 'target.interest'],
  ['Target s.d. Bulan Ini Pokok', 'target.principal'],
  ['Kewajiban Pokok', 'target.principal'],
  ['Real s.d. Bulan Lalu P', 'paidBefore.principal'],
  ['Realisasi s/d Bulan Lalu Jasa', 'paidBefore.interest'],
  ['Realisasi s.d bln lalu BOP', 'paidBefore.interest'],
  ['Real Bulan Ini Pokok', 'paidThis.principal'],
  ['Setoran Bulan Ini J', 'paidThis.interest'],
  ['Real s.d. Bulan Ini Pokok', 'paidToDate.principal'],
  ['REALISASI S/D BULAN INI JASA', 'paidToDate.interest'],
  ['Angsuran s.d. Bulan Ini Pokok', 'paidToDate.principal'],
  ['Jumlah Realisasi Pokok', 'paidToDate.principal'],
  ['Total Pengembalian Jasa', 'paidToDate.interest'],
  ['Saldo', 'balance.principal'],
  ['Saldo Pokok', 'balance.principal'],
  ['Kredit Sebenarnya', 'balance.principal'],
  ['Sisa Pinjaman', 'balance.principal'],
  ['Saldo Jasa', 'balance.interest'],
  ['Kredit Seharusnya', 'scheduledBalance.principal'],
  ['Tunggakan < 3 bulan', 'overdueUpTo.principal'],
  ['Tunggakan ≤ 3 bulan', 'overdueUpTo.principal'],
  ['Tunggakan > 3 bulan', 'overdueOver.principal'],
  ['Tunggakan lebih dari 3 bulan', 'overdueOver.principal'],
  ['Tunggakan Pokok', 'overdue.principal'],
  ['Tunggakan J', 'overdue.interest'],
  ['Kolektibilitas', 'classText.principal'],
  ['Kolektibilitas Lancar', 'Lancar'],
  ['KURANG LANCAR', 'Kurang Lancar'],
  ['Dalam Perhatian Khusus', 'Perhatian'],
  ['Kolektibilitas III', 'Kolektibilitas III'],
])('%s is %s', (heading, key) => expect(meaning(heading)).toBe(key));

test.each([
  'No', 'Nama KSM', 'Realisasi', 'Tgl Cair', 'Besar Pinjaman', 'Angs per Bulan', 'Jangka Waktu', 'Umur Tunggakan', 'Lama Tunggakan (bln)',
  'Target Bulan Ini Pokok', 'Saldo Bulan Lalu', 'Saldo Awal', '% Tunggakan', 'Saldo Tabungan', 'Keterangan', 'Angsuran Pokok', 'Jumlah Pinjaman',
])('%s is no figure of a report', (heading) => expect(meaning(heading)).toBeNull()); // prettier-ignore

test.each([
  ['Jan-23', '1/2023'],
  ['Des 2022', '12/2022'],
  ['1/2023', '1/2023'],
  ['01-2023', '1/2023'],
  ["Nop '22", '11/2022'],
  ['AGUSTUS 2022', '8/2022'],
  ['Bulan Mei', '5/?'],
  ['Angsuran Peb 2023', '2/2023'],
  ['Angs. Pokok Jan-23', '1/2023'],
  ['s.d. Des 2022', '<12/2022'],
  ['S/D Okt 22', '<10/2022'],
  ['Angs 1', '#1'],
  ['Angs. ke-12', '#12'],
  ['Angsuran IV', '#4'],
  ['Setoran ke 3', '#3'],
])('%s is %s', (heading, wanted) => {
  const label = monthLabel(heading);
  const shown =
    label === null
      ? ''
      : label.kind === 'nth'
        ? `#${label.n}`
        : `${label.until ? '<' : ''}${label.month}/${label.year ?? '?'}`;
  expect(shown).toBe(wanted);
});

test.each([
  'No',
  'Jumlah',
  'Sisa',
  'Angs per Bulan',
  'Tgl Cair',
  'Saldo Des 2022',
  'Lama (bln)',
  '2023',
  'Jasa/bln',
  'Total',
  'Per 31 Januari 2023',
  'Angsuran',
  '13/2023',
  'Mawar',
])('%s is no month', (heading) => expect(monthLabel(heading)).toBeNull());

test.each([
  ['Per 31 Januari 2023', '2023-01-31'],
  ['Bulan Januari 2023', '2023-01-31'],
  ['POSISI S/D 28 PEBRUARI 2023', '2023-02-28'],
  ['Periode 01/01/2023 - 31/01/2023', '2023-01-31'],
  ['Januari s.d. Maret 2023', '2023-03-31'],
  ['LPP Des-22', '2022-12-31'],
  ['LPP 01-2023', '2023-01-31'],
  ['Dicetak 3 Februari 2023', null],
  ['BKM Maju 2008', null],
  ['Jl. Melati No. 12', null],
])('%s: %s', (text, day) => {
  const found = positionWithin(text);
  expect(found === null ? null : formatIso(found)).toBe(day);
});
