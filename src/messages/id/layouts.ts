/** The layouts of a book as people call them. */
export const LAYOUT_NAMES: Readonly<Record<string, string>> = {
  ledger: 'daftar pinjaman dan buku angsuran',
  card: 'kartu pinjaman',
  monthly: 'rekap bulanan',
  progress: 'laporan perkembangan pinjaman (LPP)',
  collectability: 'laporan kolektibilitas',
};
