/** What the cells of a fresh book take, and what they refuse: a refused write throws, as Sheets does. */
import { envelopeOf } from '../e2e/support/opened';
import { EMPTY, rowOf, type, typing } from './support/typing';

const host = typing(EMPTY);
envelopeOf(host, 'siapkanBuku');
type(host, 'KSM', 'B3', 'Melati');
type(host, 'Pinjaman', 'B3', 'P-001');

const ACCEPTED: readonly (readonly [sheet: string, cell: string, text: string, stands?: unknown])[] = [
  ['Anggota', 'B3', '3201014503850001', '3201014503850001'],
  ['Anggota', 'B4', '0201014503850001', '0201014503850001'],
  ['Anggota', 'D3', 'Melati'],
  ['Anggota', 'E3', 'L'],
  ['Anggota', 'E4', 'P'],
  ['Anggota', 'F3', '05/03/1945'],
  ['Anggota', 'F4', '5 Maret 1985'],
  ['Anggota', 'G3', '+62812', '+62812'],
  ['Anggota', 'I3', 'Ya'],
  ['Pinjaman', 'C3', 'Melati'],
  ['Pinjaman', 'E3', '31/01/2023', 44957],
  ['Pinjaman', 'E4', '31 Januari 2023', 44957],
  ['Pinjaman', 'E5', '1/1/1999'],
  ['Pinjaman', 'F3', '12', 12],
  ['Pinjaman', 'F4', '25 minggu', '25 minggu'],
  ['Pinjaman', 'G3', '6000000', 6000000],
  ['Pinjaman', 'G4', '6.000.000', 6000000],
  ['Pinjaman', 'G5', '0'],
  ['Pinjaman', 'H3', '1,5%', 0.015],
  ['Pinjaman', 'H4', '1,5', 1.5],
  ['Pinjaman', 'I3', 'Mingguan'],
  ['Pinjaman', 'O3', 'Jadwal ulang'],
  ['Pinjaman', 'Q3', '=1+1', '=1+1'],
  ['Angsuran', 'B3', 'P-001'],
  ['Angsuran', 'C3', 'Melati'],
  ['Angsuran', 'D3', '10/02/2023'],
  ['Angsuran', 'F3', '500.000', 500000],
  ['Pengaturan', 'B3', '1.000.000', 1000000],
  ['Pengaturan', 'B11', '1,5%', 0.015],
  ['Pengaturan', 'B13', 'dbm-3'],
  ['Pengaturan', 'C3', '01/01/2024'],
];

const REFUSED: readonly (readonly [sheet: string, cell: string, text: string])[] = [
  ['Anggota', 'B5', '320101450385001'],
  ['Anggota', 'B5', '32010145038500011'],
  ['Anggota', 'B5', '32010145038500O1'],
  ['Anggota', 'B5', '3201014503 50001'],
  ['Anggota', 'B5', '12345678901234E1'],
  ['Anggota', 'D5', 'Kenanga'],
  ['Anggota', 'E5', 'X'],
  ['Anggota', 'F5', 'Maret 1985 kira-kira'],
  ['Anggota', 'I5', 'mungkin'],
  ['Pinjaman', 'C5', 'Kenanga'],
  ['Pinjaman', 'E6', '31/02/2023'],
  ['Pinjaman', 'E6', 'awal bulan'],
  ['Pinjaman', 'E6', '31/12/1998'],
  ['Pinjaman', 'G6', 'Rp. 500.000,-'],
  ['Pinjaman', 'G6', '2 juta'],
  ['Pinjaman', 'G6', '-1'],
  ['Pinjaman', 'H6', '15'],
  ['Pinjaman', 'H6', 'biasa'],
  ['Pinjaman', 'I6', 'bebas'],
  ['Pinjaman', 'O6', 'aktip'],
  ['Angsuran', 'B6', 'P-999'],
  ['Angsuran', 'D6', '2023'],
  ['Angsuran', 'F6', '-500000'],
  ['Pengaturan', 'B3', 'satu juta'],
  ['Pengaturan', 'B9', '101'],
  ['Pengaturan', 'B13', 'saya'],
];

const filled = ACCEPTED.map(([sheet, cell, text, stands = null]) => [sheet, cell, text, stands] as const);

test.each(filled)('%s!%s takes %s', (sheet, cell, text, stands) => {
  type(host, sheet, cell, text);
  if (stands === null) return;
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  expect(rowOf(host, sheet, Number(row))[letter.charCodeAt(0) - 65]).toBe(stands);
});

test.each(REFUSED)('%s!%s refuses %s', (sheet, cell, text) => {
  expect(() => type(host, sheet, cell, text)).toThrow(/violates the data validation/);
});

test.each([
  ['en_US', 'America/New_York', '01/31/2023'],
  ['en_GB', 'Asia/Jayapura', '31/01/2023'],
])('a book of another locale and zone takes the same: %s %s', (locale, timeZone, day) => {
  const other = typing(EMPTY, { locale, timeZone });
  expect(envelopeOf(other, 'siapkanBuku')).toMatchObject({ ok: true });
  expect(rowOf(other, 'Pinjaman', 2)[4]).toBe(45301); // 10 January 2024
  type(other, 'Anggota', 'B3', '3201014503850001');
  expect(() => type(other, 'Anggota', 'B4', '320101450385001')).toThrow(/violates/);
  type(other, 'Pinjaman', 'E3', day);
  expect(rowOf(other, 'Pinjaman', 3)[4]).toBe(44957);
  type(other, 'Pinjaman', 'E4', '1/1/1999');
  expect(() => type(other, 'Pinjaman', 'E5', '12/12/1998')).toThrow(/violates/);
});
