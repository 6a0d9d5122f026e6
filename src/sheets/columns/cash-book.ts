import type { ColumnDeclaration } from './declaration';

/** The number of a line, where a book has one. */
export const SEQUENCE: ColumnDeclaration = {
  key: 'sequence',
  header: 'No',
  aliases: ['No', 'No Urut', 'Urut'],
  type: 'text',
  required: false,
  help: 'Nomor urut baris; boleh tidak ada.',
  example: '1',
};

const DATE: ColumnDeclaration = {
  key: 'date',
  header: 'Tanggal',
  aliases: ['Tanggal', 'Hari Tanggal', 'Hari', 'Tanggal Transaksi', 'Tanggal Catat'],
  type: 'date',
  required: true,
  help: 'Hari uang berpindah tangan; kosong berarti sama dengan baris di atasnya.',
  example: '10/01/2024',
  entry: 'Hari uang berpindah tangan.',
};

const TEXT: ColumnDeclaration = {
  key: 'text',
  header: 'Uraian',
  aliases: ['Uraian', 'Keterangan', 'Transaksi', 'Uraian Transaksi', 'Rincian', 'Kegiatan', 'Untuk', 'Catatan'],
  type: 'text',
  required: true,
  help: 'Untuk apa uangnya. Kata-katanya menunjukkan mana tabungan, angsuran, pinjaman dan saldo awal.',
  example: 'Tabungan anggota',
  entry: 'Untuk apa uangnya; pilih dari daftar atau tulis sendiri.',
};

const MONEY: readonly ColumnDeclaration[] = [
  {
    key: 'in',
    header: 'Masuk',
    aliases: [
      'Masuk',
      'Uang Masuk',
      'Debet',
      'Debit',
      'D',
      'Terima',
      'Penerimaan',
      'Pemasukan',
      'Diterima',
      'Kas Masuk',
    ],
    type: 'amount',
    required: false,
    help: 'Uang yang diterima, rupiah utuh.',
    example: '50000',
  },
  {
    key: 'out',
    header: 'Keluar',
    aliases: ['Keluar', 'Uang Keluar', 'Kredit', 'K', 'Bayar', 'Pengeluaran', 'Dibayar', 'Kas Keluar', 'Dikeluarkan'],
    type: 'amount',
    required: false,
    help: 'Uang yang dibayarkan, rupiah utuh.',
    example: '25000',
  },
  {
    key: 'balance',
    header: 'Saldo',
    aliases: ['Saldo', 'Sisa', 'Saldo Kas', 'Sisa Uang', 'Sisa Kas', 'Saldo Akhir'],
    type: 'amount',
    required: false,
    help: 'Uang yang ada sesudah baris ini; boleh tidak ada.',
    example: '125000',
    entry: 'Terhitung sendiri: jangan diketik.',
  },
  {
    key: 'side',
    header: 'D/K',
    aliases: ['D/K', 'DK', 'D K', 'K/D', 'Masuk/Keluar', 'M/K', 'Jenis D/K'],
    type: 'text',
    required: false,
    help: 'D (masuk) atau K (keluar), di buku yang hanya punya satu kolom jumlah.',
    example: 'D',
  },
  {
    key: 'amount',
    header: 'Jumlah',
    aliases: ['Jumlah', 'Nominal', 'Nilai', 'Besar', 'Jumlah Uang', 'Rupiah'],
    type: 'amount',
    required: false,
    help: 'Jumlah uang, di buku yang menandai arahnya dengan D/K.',
    example: '50000',
  },
];

/** A group's cash book. */
export const GROUP_CASH_COLUMNS: readonly ColumnDeclaration[] = [SEQUENCE, DATE, TEXT, ...MONEY];

/** A business's cash book. */
export const BUSINESS_CASH_COLUMNS: readonly ColumnDeclaration[] = [
  SEQUENCE,
  DATE,
  TEXT,
  {
    key: 'category',
    header: 'Golongan',
    aliases: ['Golongan', 'Kategori', 'Jenis', 'Kelompok Biaya', 'Pos', 'Akun'],
    type: 'text',
    required: false,
    help: 'modal, penjualan, pembelian barang, biaya, diambil untuk keluarga (prive), angsuran, atau lain.',
    example: 'penjualan',
    entry: 'Pilih dari daftar.',
  },
  ...MONEY,
];

/** What a business's money was for, in the words of the drop-down; in the order of a month's sum. */
export const CATEGORIES = {
  capital: 'modal',
  sales: 'penjualan',
  purchase: 'pembelian barang',
  cost: 'biaya',
  drawing: 'diambil untuk keluarga (prive)',
  instalment: 'angsuran',
  other: 'lain',
} as const;

/** What a group's money is usually for; people may write their own words. */
export const GROUP_PHRASES: readonly string[] = [
  'Saldo awal',
  'Tabungan anggota',
  'Tabungan diambil',
  'Angsuran dari anggota',
  'Angsuran ke UPK',
  'Pinjaman dari UPK',
  'Pinjaman ke anggota',
  'Biaya rapat',
  'Lain-lain',
];
