/** Words of sheets that people fill beside what is computed. */
export const entries = {
  apart:
    'Isian yang pinjaman atau KSM-nya tidak ditemukan lagi di buku (tidak dihapus; betulkan nama dan nomornya bila salah)',
  fill: 'Kolom berwarna kuning muda diisi pengurus; isiannya tetap ada setiap kali lembar ini diperbarui, juga bila baris diurutkan atau nama KSM dibetulkan.',
  extra: 'Kolom tambahan pengurus.',
} as const;
