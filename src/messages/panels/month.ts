/** The sidebar of *Tutup bulan…*. */
import { count } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  intro:
    'Membuat LPP, Kolektibilitas, Cadangan risiko, Berita acara, Perubahan dan Riwayat bulanan dari satu perhitungan, lalu menyimpan angka bulan ini untuk dibandingkan kelak.',
  asOf: 'Ditutup per tanggal',
  run: 'Tutup bulan',
  running: 'Sedang menghitung dan menulis laporan…',
  result: 'Hasil',
  sheets: 'Buka laporan',
  noDate: 'Isi tanggal penutupan dahulu.',
  outstanding: 'Saldo pokok',
  overdue: 'Tunggakan pokok',
  paid: 'Angsuran pokok bulan ini',
  checks: 'Pemeriksaan silang',
  agreed: (ok: number, all: number): string => `${count(ok)} dari ${count(all)} cocok`,
  wrong: 'Yang tidak cocok',
  loans: (ids: string): string => `pinjaman ${ids}`,
  corrected: 'Dikoreksi sesudah ditutup',
  corrections: (n: number): string => (n === 0 ? 'tidak ada' : `${count(n)} pinjaman`),
  unknown: 'tidak diketahui',
};
const en: typeof id = {
  intro:
    'Makes the LPP, Kolektibilitas, Cadangan risiko, Berita acara, Perubahan and Riwayat bulanan from one computation, then stores the month to be compared with later.',
  asOf: 'Closed as of',
  run: 'Close the month',
  running: 'Computing and writing the papers…',
  result: 'Result',
  sheets: 'Open a paper',
  noDate: 'Fill in the closing day first.',
  outstanding: 'Outstanding principal',
  overdue: 'Overdue principal',
  paid: 'Principal paid this month',
  checks: 'Cross-checks',
  agreed: (ok, all) => `${count(ok)} of ${count(all)} agree`,
  wrong: 'Those that do not',
  loans: (ids) => `loans ${ids}`,
  corrected: 'Corrected after closing',
  corrections: (n) => (n === 0 ? 'none' : several(n, 'loan')),
  unknown: 'not known',
};

export const monthWords: Languages<typeof id> = { id, en };
