/** *Siapkan buku baru* through the built bundle: what it makes, and that what it makes can be filled and computed. */
import { cellKey } from '../../src/host/model/area';
import { SETTINGS } from '../../src/sheets/columns/settings';
import { envelopeOf, figuresOf } from '../e2e/support/opened';
import { EMPTY, formatOf, rowOf, sheetNamed, typeRow, typing } from './support/typing';

const NAMES = ['KSM', 'Anggota', 'Pinjaman', 'Pinjaman Anggota', 'Angsuran', 'Pengaturan', 'Pengecualian'];

test('an empty book gets its seven sheets: headings with help, frozen, one example marked as such', () => {
  const host = typing(EMPTY);
  expect(envelopeOf(host, 'lihatSiapan')).toEqual({ ok: true, result: { missing: NAMES, kept: [] } });
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({ ok: true, result: { made: NAMES, kept: [] } });
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...NAMES]);
  for (const name of NAMES) {
    const sheet = sheetNamed(host, name);
    expect([name, sheet.frozenRows]).toEqual([name, 1]);
    expect(String(rowOf(host, name, 2)[0])).toMatch(/^Contoh/);
    expect(sheet.notes.get(cellKey(2, 1))).toContain('tidak ikut dihitung');
    if (name === 'Pengaturan') continue;
    rowOf(host, name, 1).forEach((heading, index) => {
      expect([heading, (sheet.notes.get(cellKey(1, index + 1)) ?? '').length > 5]).toEqual([heading, true]);
    });
    expect(rowOf(host, name, 3).every((value) => value === '')).toBe(true);
  }
  expect(rowOf(host, 'Pinjaman', 1)).toEqual([
    ...['No', 'No Pinjaman', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Besar Pinjaman'],
    ...['Jasa (%/bln)', 'Sistem Angsuran', 'Pinjaman ke', 'Jumlah Anggota', 'No Surat Perjanjian (PB.03)'],
    ...['Tanggal Surat Perjanjian', 'No Kuitansi', 'Status', 'Tanggal Status', 'Keterangan'],
  ]);
  expect(formatOf(host, 'Anggota', 3, 2)).toBe('@');
  expect(rowOf(host, 'Anggota', 2)[1]).toBe('3201014503850001');
});

test("Pengaturan has RULES' labels in their order, then those that came later, and decides nothing yet", () => {
  const host = typing(EMPTY);
  envelopeOf(host, 'siapkanBuku');
  expect(rowOf(host, 'Pengaturan', 1)).toEqual(['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber']);
  const labels = Array.from({ length: SETTINGS.length }, (_, index) => rowOf(host, 'Pengaturan', index + 3));
  expect(labels.slice(0, 15).map(([label]) => label)).toEqual([
    'Pinjaman pertama maksimal per anggota',
    'Pinjaman berikutnya maksimal per anggota',
    'Jumlah pinjaman maksimal',
    'Jangka waktu minimal (bulan)',
    'Jangka waktu maksimal (bulan)',
    'Anggota KSM minimal',
    'Perempuan minimal (%)',
    'Umur KSM minimal (bulan)',
    'Jasa per bulan (%)',
    'Tabungan minimal (%)',
    'Skema kolektibilitas',
    'Pembulatan angsuran (Rp)',
    'Toleransi per angsuran (Rp)',
    'Ambang tunggakan LAR/PAR (angsuran)',
    'Kepanjangan PWK',
  ]);
  expect(labels.map(([label]) => label)).toEqual(SETTINGS.map(({ label }) => label));
  expect(labels.filter(([, ...rest]) => rest.some((value) => value !== ''))).toEqual([]);
});

test('as made, nothing is counted: not even the example', () => {
  const host = typing(EMPTY);
  envelopeOf(host, 'siapkanBuku');
  expect(envelopeOf(host, 'lihatTunggakan', { asOf: '2024-12-31' })).toEqual({
    ok: false,
    message: 'Daftar pinjaman di lembar "Pinjaman" belum berisi satu pinjaman pun.',
  });
});

/** Two loans typed as the guide says. The example row is left where it is. */
function filled() {
  const host = typing(EMPTY);
  envelopeOf(host, 'siapkanBuku');
  typeRow(host, 'KSM', 3, ['1', 'Melati', 'Sari', '0812', 'RT 01', '05/01/2022', '7', '15/01/2022']);
  typeRow(host, 'KSM', 4, ['2', '=Mawar', 'Tuti']);
  typeRow(host, 'Anggota', 3, ['1', '3201014503850001', 'Sari', 'Melati', 'P', '05/03/1985', '0812', 'RT 01', 'Ya']);
  typeRow(host, 'Anggota', 4, ['2', '3201010503850002', 'Tuti', '=Mawar', 'P', '06/03/1985']);
  typeRow(host, 'Pinjaman', 3, ['1', 'P-001', 'Melati', '05/01/2023', '10/01/2023', '12', '6.000.000', '1,5%']);
  typeRow(host, 'Pinjaman', 4, [
    '2',
    'P-002',
    '=Mawar',
    '',
    '10 Januari 2023',
    '25 minggu',
    '2500000',
    '1,5',
    'Mingguan',
  ]);
  typeRow(host, 'Angsuran', 3, ['1', 'P-001', 'Melati', '10/02/2023', '1', '500.000', '90.000', '590.000', 'KM-1']);
  typeRow(host, 'Angsuran', 4, ['2', 'P-001', 'Melati', '10/03/2023', '2', '500000', '90000']);
  return host;
}

/**
 * P-001: 500.000 + 90.000 a month from 10 February; by 15 May four are due, two paid; the oldest unpaid fell due on
 * 10 April, 35 days ago. P-002: 100.000 a week, 17 weeks by 15 May, none paid; jasa 37.500 a month ÷ 4, up to Rp 100.
 */
const EXPECTED = [
  { loan: 'P-001', group: 'Melati', principal: 6000000, tenor: 12, scheduledPrincipal: 2000000, paidPrincipal: 1000000, overduePrincipal: 1000000, overdueInterest: 180000, oldestDue: '2023-04-10', daysPastDue: 35, class: 'Perhatian', provision: 25000 },
  { loan: 'P-002', group: '=Mawar', principal: 2500000, tenor: 25, scheduledPrincipal: 1700000, paidPrincipal: 0, overduePrincipal: 1700000, overdueInterest: 17 * 9400, oldestDue: '2023-01-17', daysPastDue: 118 },
]; // prettier-ignore

test('filled with two loans it reads and computes without any correction', () => {
  const { loans, findings, totals } = figuresOf(filled(), 'hitungTunggakan', {
    asOf: '2023-05-15',
    today: '2023-05-20',
  });
  expect([...loans].sort((a, b) => a.loan.localeCompare(b.loan))).toMatchObject(EXPECTED);
  expect(loans).toHaveLength(2);
  expect(totals['overduePrincipal']).toBe(2700000);
  expect(findings.map(({ code, sheet, cell, group }) => [code, sheet, cell, group])).toEqual([
    ['DAT-14', 'Anggota', 'B4', '=Mawar'],
    ['DAT-14', 'Anggota', 'B4', '=Mawar'],
    ['DAT-10', 'KSM', 'G3', 'Melati'], // the KSM says more members than the one that is typed
  ]);
  expect(JSON.stringify(findings)).not.toContain('3201010503850002');
});

test('the same with the example rows deleted or overwritten, and the book saved and opened again', () => {
  const host = filled();
  typeRow(host, 'KSM', 2, ['3', 'Kenanga', 'Wati']);
  typeRow(host, 'Pinjaman', 2, ['3', 'P-003', 'Kenanga', '10/01/2023', '10/01/2023', '10', '1000000', '1,5']);
  typeRow(host, 'Angsuran', 2, ['3', 'P-003', 'Kenanga', '10/02/2023', '1', '100000', '15000', '115000']);
  const again = typing(host.save());
  const { loans } = figuresOf(again, 'lihatTunggakan', { asOf: '2023-05-15', today: '2023-05-20' });
  expect(loans.map(({ loan }) => loan).sort()).toEqual(['P-001', 'P-002', 'P-003']);
  expect(loans.find(({ loan }) => loan === 'P-003')).toMatchObject({ paidPrincipal: 100000, overduePrincipal: 300000 });
});

test('a second run adds nothing and changes nothing', () => {
  const host = filled();
  const before = JSON.stringify(host.model.sheets.map(({ rows }) => [...rows].map(([row, { cells }]) => [row, cells])));
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({ ok: true, result: { made: [], kept: NAMES } });
  expect(JSON.stringify(host.model.sheets.map(({ rows }) => [...rows].map(([row, { cells }]) => [row, cells])))).toBe(before); // prettier-ignore
  host.call('gantiNama', 'Pinjaman', 'Daftar 2023');
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({ ok: true, result: { made: [] } });
});

test("once made a sheet is the user's, even called as an unfinished one", () => {
  const host = filled();
  host.call('gantiNama', 'Pinjaman', 'Pinjaman (belum lengkap)');
  expect(envelopeOf(host, 'siapkanBuku')).toMatchObject({ ok: true, result: { made: [] } });
  expect(rowOf(host, 'Pinjaman (belum lengkap)', 3)[1]).toBe('P-001');
  expect(host.model.metadata.filter(({ key }) => key === 'bergulir.baru')).toEqual([]);
});
