/** What custom functions say: sentences for a bad row, and their help texts. */
import { count } from '../format';

export const functionErrors = {
  missing: (fn: string, param: string): string => `${fn}: argumen ${param} wajib diisi.`,
  notColumn: (fn: string, param: string, rows: number, columns: number): string =>
    `${fn}: argumen ${param} harus satu sel atau satu kolom, bukan ${count(rows)} × ${count(columns)} sel.`,
  notCell: (fn: string, param: string): string => `${fn}: argumen ${param} harus satu sel, bukan rentang.`,
  notRange: (fn: string, param: string): string =>
    `${fn}: argumen ${param} harus rentang dengan judul kolom, misalnya Pinjaman!A1:H100.`,
  lengths: (
    fn: string,
    param: string,
    rows: number,
    wanted: { readonly rows: number; readonly param: string },
  ): string =>
    `${fn}: argumen ${param} berisi ${count(rows)} baris, sedangkan ${wanted.param} ${count(wanted.rows)} baris; samakan panjangnya.`,
  convention: (fn: string, param: string, value: string, known: string): string =>
    `${fn}: argumen ${param} berisi "${value}" yang tidak dikenal; pilih ${known}.`,
  book: (fn: string, sentence: string): string => `${fn}: ${sentence}`,
  day: (fn: string, param: string): string => `${fn}: argumen ${param} harus tanggal, misalnya 31/01/2023.`,
  empty: (param: string): string => `${param} kosong.`,
  errorCell: (param: string, error: string): string => `${param} berisi kesalahan ${error}.`,
  amount: (param: string, value: string): string => `${param} tidak dapat dibaca sebagai jumlah: "${value}".`,
  ambiguous: (param: string, value: string): string =>
    `${param} dapat dibaca dengan dua cara: "${value}"; tulis sebagai angka tanpa titik atau koma.`,
  date: (param: string, value: string): string => `${param} tidak dapat dibaca sebagai tanggal: "${value}".`,
  tenor: (param: string, value: string): string => `${param} tidak dapat dibaca sebagai jangka waktu: "${value}".`,
  rate: (param: string, value: string): string => `${param} tidak dapat dibaca sebagai persen: "${value}".`,
  number: (param: string, value: string): string => `${param} tidak dapat dibaca sebagai angka: "${value}".`,
  notPositive: (param: string): string => `${param} harus lebih dari nol.`,
  negative: (param: string): string => `${param} tidak boleh kurang dari nol.`,
  unknownClass: (value: string, known: string): string => `Kelas "${value}" tidak ada; pilih ${known}.`,
  noProvision: (scheme: string): string => `Skema ${scheme} tidak mempunyai persentase cadangan.`,
  months: (param: string): string => `${param} harus dalam bulan, sedikitnya 1.`,
  method: (param: string, value: string): string => `${param} "${value}" tidak dikenal; pilih flat atau efektif.`,
  share: (param: string, value: string): string =>
    `${param} "${value}" tidak dapat dibaca; tulis persen di atas 0 sampai 100, misalnya 40%.`,
  nik: 'NIK harus 16 angka.',
  nikAsNumber: 'NIK ini tersimpan sebagai angka, sehingga angka terakhirnya hilang; ketik ulang sebagai teks.',
  unknownCode: (code: string): string => `Kode "${code}" tidak dikenal; contohnya SOP-04 atau DAT-01.`,
  balanceUnknown: (row: number): string => `Saldo belum diketahui: baris ke-${count(row)} tidak dapat dibaca.`,
  month: (fn: string): string => `${fn}: argumen bulan harus tanggal di bulan itu, misalnya 01/01/2024.`,
  inRow: (row: number, sentence: string): string => `Baris ke-${count(row)}: ${sentence}`,
  notWhole: (param: string): string => `${param} harus bilangan bulat.`,
  tooLarge: (param: string): string => `${param} terlalu besar untuk ditulis dengan kata.`,
} as const;

export const scheduleHeadings = [
  'Angsuran ke',
  'Jatuh tempo',
  'Angsuran pokok',
  'Angsuran jasa',
  'Jumlah angsuran',
  'Sisa pokok',
] as const;

export const tableHeadings = [
  'No pinjaman',
  'KSM',
  'Tgl cair',
  'Pinjaman',
  'Target pokok',
  'Dibayar pokok',
  'Saldo',
  'Tunggakan pokok',
  'Tunggakan jasa',
  'Tertua sejak',
  'Hari',
  'Angsuran (kali)',
  'Kolektibilitas',
  'Cadangan',
] as const;

export const indicatorHeadings = ['Indikator', 'Nilai', 'Kelas', 'Arti'] as const;

const DATE = 'tanggal, satu sel atau satu kolom';
/** Help on the parameters, as Sheets shows it while a formula is typed. */
export const paramHelp = {
  pokok: 'besar pinjaman dalam rupiah; satu sel atau satu kolom',
  jasa_persen: 'jasa per bulan: 1,5 atau 1,5% (angka di bawah 0,1 dibaca sebagai pecahan: 0,015 = 1,5%)',
  tenor: 'jangka waktu: banyaknya bulan, atau teks seperti "25 minggu"',
  tanggal_cair: `tanggal pencairan; ${DATE}`,
  dibayar_pokok: 'jumlah pokok yang sudah dibayar sampai per_tanggal; kosong berarti nol',
  dibayar_jasa: 'jumlah jasa yang sudah dibayar sampai per_tanggal; kosong berarti nol',
  per_tanggal: 'hari laporan; pakai sel berisi tanggal yang diketik, bukan TODAY()',
  konvensi: 'cara hitung: urban (bawaan), urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik',
  skema: 'skema kolektibilitas: urban (bawaan), urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik',
  umur: 'umur tunggakan dalam satuan skemanya: hari untuk urban, bulan angsuran untuk pnpm-rural; 0 = kelas pertama',
  saldo: 'saldo pokok dalam rupiah',
  kolektibilitas: 'nama kelas (huruf besar atau kecil) atau nomor urutnya, mulai dari 1',
  pinjaman: 'rentang daftar pinjaman, termasuk judul kolomnya',
  angsuran: 'rentang buku angsuran, termasuk judul kolomnya',
  metode: 'flat atau efektif',
  pendapatan: 'pendapatan sebulan dalam rupiah',
  biaya: 'biaya usaha dan rumah tangga sebulan dalam rupiah; kosong berarti nol',
  bagian: 'bagian pendapatan bersih yang boleh untuk angsuran, misalnya 40%; kosong berarti seluruh sisanya',
  nik: 'NIK sebagai teks; satu sel atau satu kolom',
  jumlah: 'bilangan bulat; satu sel atau satu kolom',
  anggota: 'rentang daftar anggota, termasuk judul kolomnya; boleh dikosongkan',
  pengaturan: 'rentang lembar Pengaturan (Ketentuan, Nilai, Berlaku sejak, Sumber); boleh dikosongkan',
  masuk: 'uang masuk; satu sel atau satu kolom, kosong berarti nol',
  keluar: 'uang keluar; satu sel atau satu kolom, kosong berarti nol',
  kategori:
    'golongan tiap baris: modal, penjualan, pembelian barang, biaya, diambil untuk keluarga (prive), angsuran, lain',
  tanggal: 'tanggal tiap baris',
  bulan: 'tanggal mana pun di bulan yang dihitung',
  kode: 'kode temuan seperti SOP-04, atau beberapa dengan koma; satu sel atau satu kolom',
} as const;

export const functionHelp = {
  TUNGGAKAN_POKOK: 'Pokok yang sudah jatuh tempo tetapi belum dibayar, dalam rupiah.',
  TUNGGAKAN_JASA: 'Jasa yang sudah jatuh tempo tetapi belum dibayar, dalam rupiah.',
  UMUR_TUNGGAKAN:
    'Umur tunggakan pokok dalam satuan cara hitungnya: hari untuk urban, bulan angsuran untuk pnpm-rural.',
  KOLEKTIBILITAS: 'Kelas kolektibilitas dari umur tunggakan.',
  CADANGAN_RISIKO: 'Cadangan risiko: saldo × persentase kelasnya, dibulatkan ke rupiah.',
  JADWAL_ANGSURAN: 'Jadwal angsuran satu pinjaman, sebagai tabel berjudul.',
  TABEL_TUNGGAKAN: 'Tunggakan setiap pinjaman dari dua rentang berjudul, sebagai tabel.',
  INDIKATOR_UPK: 'LAR, PAR, RR, dan hitungan pinjaman dari dua rentang berjudul, sebagai tabel.',
  ANGSURAN_MITRA: 'Angsuran sebulan menurut ketentuan bank mitra, dibulatkan ke rupiah.',
  KEMAMPUAN_BAYAR: 'Kemampuan bayar sebulan: sisa pendapatan, atau sebagian daripadanya.',
  SAMARKAN_NIK: 'NIK dengan bagian tengahnya ditutup.',
  PERIKSA_SOP:
    'Kode temuan setiap baris daftar pinjaman, sebagai kolom yang sejajar dengannya. Yang memerlukan buku angsuran hanya diperiksa lewat menu Periksa SOP….',
  ARTI_TEMUAN: 'Arti sebuah kode temuan.',
  SALDO_KAS: 'Saldo buku kas baris demi baris: uang masuk dikurangi uang keluar sampai baris itu.',
  LABA_USAHA:
    'Laba usaha sebulan: penjualan dikurangi pembelian barang dan biaya. Yang diambil untuk keluarga bukan biaya.',
  TERBILANG: 'Jumlah dengan kata, tanpa kata rupiah.',
} as const;

export const returnsHelp = {
  rupiah: 'rupiah; satu kolom bila argumennya satu kolom',
  age: 'umur tunggakan; satu kolom bila argumennya satu kolom',
  className: 'nama kelas; satu kolom bila argumennya satu kolom',
  codes: 'satu kolom kode temuan, sebanyak baris pinjaman; kosong berarti tidak ada temuan',
  table: 'tabel dengan baris judul',
  words: 'teks; satu kolom bila argumennya satu kolom',
} as const;
