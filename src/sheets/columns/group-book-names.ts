/** The titles that stand in A1 of the books we make for groups and businesses, and the labels of the lines below them. */

export const BOOK_TITLES = {
  groupCash: 'Buku Kas KSM',
  savings: 'Tabungan Anggota',
  memberLoans: 'Pinjaman Anggota',
  attendance: 'Daftar Hadir',
  businessCash: 'Buku Kas Usaha',
  businessReport: 'Laporan Usaha',
  training: 'PWK',
} as const;
export type BookTitle = keyof typeof BOOK_TITLES;

/** Labels above a book, with the value in the cell to the right. */
export const BOOK_LABELS = {
  group: 'KSM',
  owner: 'Pemilik',
  seasonal: 'Musiman',
  opening: 'Saldo awal',
  stockThen: 'Stok awal',
  stockNow: 'Stok sekarang',
} as const;
export type BookLabel = keyof typeof BOOK_LABELS;
