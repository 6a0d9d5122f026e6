/** A book whose cells hold what must never act: as names, numbers, settings and exceptions, each in a loan that breaks the SOP. */
import { plainBook, type PlainCell } from '../e2e/support/plain-book';

export const HOSTILE: readonly string[] = [
  '=IMPORTXML("http://x.test";"//a")',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202Ekanan ke kiri',
  '😀 KSM',
  '__proto__',
  'constructor',
  '+1',
  '@SUM(A1)',
  `panjang ${'x'.repeat(10_000)}`,
];

const loan = (text: string, index: number): PlainCell[] => [
  `${text} ${index}`, text, { day: `2013-01-${String(index + 11).padStart(2, '0')}` }, { day: '2013-01-05' }, 24, 50_000_000, '1,5%', text, text,
]; // prettier-ignore

export const hostileBook = (): Uint8Array =>
  plainBook([
    {
      name: 'Pinjaman <b>',
      rows: [
        ['No Pinjaman', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa', 'No Surat Perjanjian', 'No Kuitansi'],
        ...HOSTILE.map(loan),
      ],
    },
    {
      name: '=Angsuran',
      rows: [
        ['No Pinjaman', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa', 'No Kuitansi'],
        ...HOSTILE.map((text, index): PlainCell[] => [`${text} ${index}`, text, { day: '2013-02-15' }, 100_000, 12_000, text]),
      ],
    },
    {
      name: 'Anggota',
      rows: [
        ['NIK', 'Nama Anggota', 'Nama KSM', 'L/P', 'PS2'],
        ...HOSTILE.map((text): PlainCell[] => [text, text, text, 'P', 'Tidak']),
      ],
    },
    { name: 'Pengaturan', rows: [['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'], ...HOSTILE.map((text): PlainCell[] => [text, text, text, text])] },
    { name: 'Pengecualian', rows: [['Aturan', 'No Pinjaman', 'Nama KSM', 'Alasan', 'Tanggal Keputusan', 'Nomor Keputusan'], ...HOSTILE.map((text, index): PlainCell[] => ['SOP-07', `${text} ${index}`, text, text, text, text])] },
  ]); // prettier-ignore
