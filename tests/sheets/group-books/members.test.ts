/** Members' savings and shares, meetings, and the training before the first loan. Names are invented. */
import { formatIso } from '../../../src/book/civil-date';
import type { Finding } from '../../../src/book/finding';
import { readGroupBooks } from '../../../src/sheets/group-books/read-group-books';
import { sheet, TODAY } from '../grid';

const places = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, sheet: at, cell }) => `${code} ${at}!${cell}`);
const books = (...sheets: Parameters<typeof readGroupBooks>[0][number][]) => readGroupBooks(sheets, TODAY);

test('savings, a line a deposit; a list of what each has', () => {
  const { books: found, findings } = books(
    sheet('Tab Melati', 'Tabungan Anggota\nKSM | Melati\nTanggal | Nama Anggota | Ditabung | Diambil | Saldo Anggota\nContoh | Ibu Contoh | 10000 | | 10000\n2023-01-10 | Ibu Sari | 12000 | | 12000\n | Ibu Wati | 8000 | | 8000\n2023-02-10 | Ibu Sari | | 2000 | 10000'),
    sheet('Mawar', 'DAFTAR TABUNGAN KSM MAWAR\n\nNo | Nama | Jumlah Tabungan\n1 | Ibu Rina | 50000\n2 | Ibu Dewi | 40000\n | Jumlah | 90000'),
  ); // prettier-ignore
  const told = found.members.map(({ kind, group, entries }) => [
    kind,
    group,
    ...entries.map(
      ({ row, day, member, in: put, out }) => `${row} ${day === null ? '-' : formatIso(day)} ${member} ${put} ${out}`,
    ),
  ]);
  expect(told).toEqual([
    [
      'savings',
      'Melati',
      '5 2023-01-10 Ibu Sari 12000 0',
      '6 2023-01-10 Ibu Wati 8000 0',
      '7 2023-02-10 Ibu Sari 0 2000',
    ],
    ['savings', 'MAWAR', '4 - Ibu Rina 50000 0', '5 - Ibu Dewi 40000 0'],
  ]);
  expect(findings).toEqual([]);
});

test('shares and what was paid on them, principal and jasa together', () => {
  const { books: found } = books(
    sheet('Pinj', 'Pinjaman anggota KSM Melati\nTgl | Nama | Bagian | Bayar Pokok | Jasa | Sisa\n2023-01-02 | Ibu Sari | 600000 | | | 600000\n2023-02-02 | Ibu Sari | | 60000 | 9000 | 540000'),
  ); // prettier-ignore
  expect(found.members[0]?.entries.map(({ in: share, out, principal }) => [share, out, principal])).toEqual([
    [600_000, 0, 0],
    [0, 69_000, 60_000],
  ]);
});

test('meetings', () => {
  const { books: found } = books(
    sheet('Hadir', 'Daftar Hadir\nKSM | Melati\nTanggal | Hadir (orang) | Tidak hadir (nama) | Keputusan rapat\nContoh | 7 | Ibu Contoh | Contoh\n2023-01-10 | 8 | | Tabungan wajib 10.000'),
  ); // prettier-ignore
  expect(found.attendance).toMatchObject([{ group: 'Melati', meetings: [{ row: 5, present: 8 }] }]);
});

test('PWK: who came and who is fit; a cell that is neither yes nor no is said', () => {
  const { training, findings } = books(
    sheet('PWK', 'PWK\nTanggal | Nama | KSM | Hadir | Lulus | Keterangan\nContoh | Ibu Contoh | KSM Contoh | Ya | Ya |\n2023-01-05 | Ibu Sari | Melati | Ya | Ya |\n2023-01-05 | Ibu Wati | Melati | Ya | Tidak | utang lain\n2023-01-05 | Ibu Dewi | Melati | mungkin | |'),
  ); // prettier-ignore
  expect(training.map(({ person, attended, passed }) => [person, attended, passed])).toEqual([
    ['Ibu Sari', true, true],
    ['Ibu Wati', true, false],
    ['Ibu Dewi', null, null],
  ]);
  expect(places(findings)).toEqual(['DAT-01 PWK!D6']);
});
