/** The menu, the sidebar and what commands say when they are done. */
import { count } from '../format';

export const menu = {
  title: 'Bergulir',
  compute: 'Hitung tunggakan…',
  clearMarks: 'Hapus penanda',
  about: 'Tentang',
  cleared: (sheets: number): string =>
    sheets === 0 ? 'Tidak ada penanda Bergulir di buku ini.' : `Penanda dihapus dari ${count(sheets)} lembar.`,
  done: (loans: number, day: string): string => `Tunggakan ${count(loans)} pinjaman per ${day} selesai dihitung.`,
  sidebarTitle: 'Hitung tunggakan',
  aboutTitle: 'Tentang Bergulir',
  license: (version: string): string => `Bergulir ${version} · lisensi Apache-2.0`,
  aboutLines: [
    'Bergulir menghitung tunggakan pinjaman bergulir langsung dari buku UPK yang sudah ada.',
    'Buku Anda hanya dibaca. Hasil ditulis di lembar Bergulir sendiri: Ringkasan, Tunggakan, Kolektibilitas, dan Temuan.',
    'Sel yang perlu diperiksa ditandai warna; menu Hapus penanda menghilangkannya.',
    'Data tidak dikirim ke luar buku ini.',
  ],
  sidebar: {
    intro: 'Membaca daftar pinjaman dan angsuran di buku ini, lalu menulis lembar hasil.',
    asOf: 'Keadaan per tanggal',
    convention: 'Cara hitung',
    run: 'Hitung tunggakan',
    running: 'Sedang menghitung…',
    loading: 'Memuat…',
    result: 'Hasil',
    sheets: 'Buka lembar hasil',
    failed: 'Perhitungan belum berhasil',
    noDate: 'Isi tanggal laporan dahulu.',
    lost: 'Sambungan terputus sebelum selesai. Coba sekali lagi.',
    loans: 'Pinjaman',
    late: 'Menunggak (untuk LAR dan PAR)',
    outstanding: 'Saldo pokok',
    overduePrincipal: 'Tunggakan pokok',
    overdueInterest: 'Tunggakan jasa',
    provision: 'Cadangan',
    findings: 'Temuan',
  },
} as const;
