/** Why a command could not do its work: one clear sentence each. */
import type { SchemeProblem } from '../../arrears/scheme-of';

const OWN_SCHEME: Readonly<Record<SchemeProblem['problem'] | 'unreadable' | 'units', (nth: number) => string>> = {
  unreadable: (nth) => `Kolektibilitas ${nth} kosong atau tidak dapat dibaca; tulis seperti "Perhatian; 90 hari; 0,5"`,
  units: () => 'batas kelasnya harus semua dalam hari atau semua dalam bulan',
  noClass: () => 'kelasnya tidak ada',
  noName: (nth) => `Kolektibilitas ${nth} tidak bernama`,
  boundMissing: (nth) => `Kolektibilitas ${nth} tidak berbatas; hanya kelas terakhir yang boleh tanpa batas`,
  boundNotRising: (nth) => `batas Kolektibilitas ${nth} harus lebih besar dari kelas sebelumnya`,
  lastBounded: (nth) => `Kolektibilitas ${nth}, kelas terakhir, harus tanpa batas, misalnya "Macet; lebih; 100"`,
  provisionOutside: (nth) => `cadangan Kolektibilitas ${nth} harus 0 sampai 100 persen`,
};

export const errors = {
  badDate: (value: string): string => `Tanggal laporan "${value}" tidak dapat dibaca; tulis seperti 2023-01-31.`,
  badPeriod: 'Hari terakhir daftar tagihan mendahului hari pertamanya; tukar kedua tanggal itu.',
  badArguments: 'Permintaan dari panel tidak dapat dibaca; tutup panel lalu buka lagi dari menu Bergulir.',
  unknownConvention: (value: string, known: string): string =>
    `Cara hitung "${value}" tidak dikenal; pilih salah satu: ${known}.`,
  unknownScheme: (value: string, known: string): string =>
    `Skema kolektibilitas "${value}" di lembar Pengaturan tidak dikenal; pilih salah satu: ${known}.`,
  ownScheme: (problem: keyof typeof OWN_SCHEME, nth: number): string =>
    `Skema kolektibilitas di lembar Pengaturan tidak dapat dipakai: ${OWN_SCHEME[problem](nth)}.`,
  busy: 'Bergulir sedang menghitung buku ini dari tempat lain; tunggu sebentar lalu coba lagi.',
  internal: (detail: string): string =>
    `Perintah berhenti karena gangguan (${detail}); lembar yang judulnya "belum lengkap" jangan dipakai, jalankan sekali lagi.`,
  onlyReportDay: (day: string): string =>
    `Buku ini berisi laporan kumulatif per ${day}; keadaan pada tanggal lain tidak dapat diketahui darinya.`,
  noSheet: (name: string): string =>
    `Lembar "${name}" tidak ada lagi di buku ini; jalankan Hitung tunggakan sekali lagi.`,
} as const;
