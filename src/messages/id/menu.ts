/** The menu, the sidebar and what commands say when they are done. */
import { count } from '../format';

export const menu = {
  title: 'Bergulir',
  start: 'Mulai…',
  help: 'Bantuan',
  language: 'English',
  languageNow: {
    id: 'Menu dan panel sekarang berbahasa Indonesia.',
    en: 'The menu and the panels are in English now.',
  },
  compute: 'Hitung tunggakan…',
  match: 'Cocokkan kolom…',
  prepare: 'Siapkan buku baru',
  clearMarks: 'Hapus penanda',
  about: 'Tentang',
  cleared: (sheets: number): string =>
    sheets === 0 ? 'Tidak ada penanda Bergulir di buku ini.' : `Penanda dihapus dari ${count(sheets)} lembar.`,
  done: (loans: number, day: string): string => `Tunggakan ${count(loans)} pinjaman per ${day} selesai dihitung.`,
  aboutTitle: 'Tentang Bergulir',
  license: (version: string): string => `Bergulir ${version} · lisensi Apache-2.0`,
  aboutLines: [
    'Bergulir menghitung tunggakan pinjaman bergulir langsung dari buku UPK yang sudah ada.',
    'Hasil ditulis di lembar Bergulir sendiri: Ringkasan, Tunggakan, Kolektibilitas, dan Temuan. Sel Anda tidak diubah, kecuali perbaikan yang Anda setujui satu per satu.',
    'Sel yang perlu diperiksa ditandai warna; menu Hapus penanda menghilangkannya.',
    'Data tidak dikirim ke luar buku ini.',
  ],
} as const;
