/** The sheet Temuan: its headings and remarks. */
import type { Excuse } from '../../book/finding';
import { count } from '../format';
import { dayOf } from './findings/words';

const EXCUSED = 'Dikecualikan: ';

export const temuan = {
  title: 'Temuan',
  headings: [
    'Tingkat',
    'Kode',
    'Letak',
    'KSM',
    'No pinjaman',
    'Apa',
    'Mengapa',
    'Yang dilakukan',
    'Pemeriksaan',
    'Keterangan',
    'Kunci',
  ],
  /** Names of the checks; a row is known by them. */
  checks: {
    data: 'Data buku',
    arrears: 'Hitung tunggakan',
    sop: 'Periksa SOP',
    month: 'Tutup bulan',
    collection: 'Penagihan',
    nominees: 'Calon nasabah',
    ksm: 'Buku KSM',
  },
  empty: 'Tidak ada temuan: buku terbaca seluruhnya.',
  subtitle: ({ error, warning, info, excused }: Readonly<Record<string, number>>): string => {
    const exempt = excused ? ` dan ${count(excused)} yang dikecualikan` : '';
    return `${count(error ?? 0)} kesalahan, ${count(warning ?? 0)} peringatan, ${count(info ?? 0)} info${exempt}. Ketuk Letak untuk membuka selnya.`;
  },
  ran: (names: readonly string[], day: string): string => `${names.join(', ')} per ${day}`,
  checked: (told: readonly string[]): string =>
    `Hasil terakhir: ${told.join('; ')}. Tiap perintah hanya mengganti baris pemeriksaannya sendiri.`,
  more: (n: number): string => `Hanya ${count(n)} sel pertama per tingkat yang ditandai warna; semuanya ada di sini.`,
  /** An exception in one sentence, as far as it was filled in. */
  excuse: ({ reason, number, decided }: Excuse): string => {
    const told = [number, decided === '' ? '' : dayOf(decided)].filter((part) => part !== '').join(', ');
    const why = reason === '' ? 'tanpa alasan tertulis' : reason;
    return told === '' ? why : `${why} (keputusan ${told})`;
  },
  excused: (reason: string): string => EXCUSED + reason,
  /** The reason of a remark; '' where the row is not excused. */
  excuseOf: (remark: string): string => (remark.startsWith(EXCUSED) ? remark.slice(EXCUSED.length) : ''),
  lost: 'Dari keadaan sebelumnya: barisnya tidak ditemukan lagi. Jalankan pemeriksaannya sekali lagi.',
} as const;
