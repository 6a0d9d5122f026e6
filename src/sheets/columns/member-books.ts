import { GROUP_CASH_COLUMNS, SEQUENCE } from './cash-book';
import type { ColumnDeclaration } from './declaration';

const DATE = GROUP_CASH_COLUMNS.filter(({ key }) => key === 'date');

const MEMBER: ColumnDeclaration = {
  key: 'member',
  header: 'Nama Anggota',
  aliases: ['Nama Anggota', 'Nama', 'Anggota', 'Nama Penabung', 'Penabung', 'Nama Peminjam', 'Peminjam'],
  type: 'text',
  required: true,
  help: 'Nama anggota, ditulis selalu sama.',
  example: 'Ibu Contoh',
};

/** The members' savings: a line a deposit or withdrawal, or a line a member. */
export const SAVINGS_COLUMNS: readonly ColumnDeclaration[] = [
  SEQUENCE,
  ...DATE,
  MEMBER,
  {
    key: 'in',
    header: 'Ditabung',
    aliases: ['Ditabung', 'Menabung', 'Tabungan', 'Simpanan', 'Masuk', 'Debet', 'Debit', 'Setoran', 'Setor', 'Tabungan Masuk', 'Jumlah Tabungan', 'Jumlah'],
    type: 'amount',
    required: true,
    help: 'Uang yang ditabung, rupiah utuh.',
    example: '10000',
  },
  {
    key: 'out',
    header: 'Diambil',
    aliases: ['Diambil', 'Ambil', 'Penarikan', 'Tarik', 'Ditarik', 'Keluar', 'Kredit', 'Pengambilan'],
    type: 'amount',
    required: false,
    help: 'Tabungan yang diambil kembali.',
    example: '5000',
  },
  {
    key: 'balance',
    header: 'Saldo Anggota',
    aliases: ['Saldo Anggota', 'Saldo', 'Sisa', 'Saldo Tabungan'],
    type: 'amount',
    required: false,
    help: 'Tabungan anggota ini sesudah baris ini; boleh tidak ada.',
    example: '25000',
    entry: 'Terhitung sendiri: jangan diketik.',
  },
]; // prettier-ignore

/** Each member's share of the UPK's loan and what they paid on it. */
export const MEMBER_LOAN_COLUMNS: readonly ColumnDeclaration[] = [
  SEQUENCE,
  ...DATE,
  MEMBER,
  {
    key: 'in',
    header: 'Bagian Pinjaman',
    aliases: ['Bagian Pinjaman', 'Bagian', 'Pinjaman', 'Jumlah Pinjaman', 'Besar Pinjaman', 'Terima', 'Diterima', 'Bagian Anggota'],
    type: 'amount',
    required: true,
    help: 'Bagian anggota ini dari pinjaman KSM, pada hari ia menerimanya.',
    example: '1000000',
  },
  {
    key: 'principal',
    header: 'Bayar Pokok',
    aliases: ['Bayar Pokok', 'Pokok', 'Angsuran Pokok', 'Dibayar', 'Bayar', 'Sudah Dibayar', 'Angsuran', 'Setoran'],
    type: 'amount',
    required: true,
    help: 'Pokok yang dibayar anggota ini.',
    example: '100000',
  },
  {
    key: 'interest',
    header: 'Bayar Jasa',
    aliases: ['Bayar Jasa', 'Jasa', 'Angsuran Jasa'],
    type: 'amount',
    required: false,
    help: 'Jasa yang dibayar anggota ini.',
    example: '15000',
  },
  {
    key: 'balance',
    header: 'Sisa Pokok',
    aliases: ['Sisa Pokok', 'Sisa', 'Saldo', 'Sisa Pinjaman'],
    type: 'amount',
    required: false,
    help: 'Pokok yang belum dibayar anggota ini; boleh tidak ada.',
    example: '900000',
    entry: 'Terhitung sendiri: jangan diketik.',
  },
]; // prettier-ignore

/** A line a meeting. */
export const ATTENDANCE_COLUMNS: readonly ColumnDeclaration[] = [
  SEQUENCE,
  ...DATE.map((column) => ({ ...column, help: 'Hari pertemuan.', entry: 'Hari pertemuan.' })),
  {
    key: 'present',
    header: 'Hadir (orang)',
    aliases: ['Hadir', 'Jumlah Hadir', 'Yang Hadir', 'Banyak Hadir', 'Peserta'],
    type: 'number',
    required: true,
    help: 'Berapa anggota yang datang.',
    example: '7',
  },
  {
    key: 'absent',
    header: 'Tidak hadir (nama)',
    aliases: ['Tidak Hadir', 'Absen', 'Izin', 'Yang Tidak Hadir'],
    type: 'text',
    required: false,
    help: 'Siapa yang tidak datang.',
    example: 'Ibu Contoh',
  },
  {
    key: 'decision',
    header: 'Keputusan rapat',
    aliases: ['Keputusan Rapat', 'Keputusan', 'Hasil Rapat', 'Acara', 'Agenda'],
    type: 'text',
    required: false,
    help: 'Apa yang disepakati.',
    example: 'Tabungan wajib 10.000 tiap bulan',
  },
];

/** The training before the first loan: a line a person. */
export const TRAINING_COLUMNS: readonly ColumnDeclaration[] = [
  SEQUENCE,
  {
    key: 'date',
    header: 'Tanggal',
    aliases: ['Tanggal', 'Tanggal PWK', 'Tanggal Pelatihan', 'Hari Tanggal'],
    type: 'date',
    required: true,
    help: 'Hari pelatihan.',
    example: '10/01/2024',
  },
  {
    key: 'person',
    header: 'Nama',
    aliases: ['Nama', 'Nama Peserta', 'Nama Anggota', 'Peserta', 'Nama Calon', 'Nama Calon Peminjam'],
    type: 'text',
    required: true,
    help: 'Nama orang yang dilatih, seperti di daftar anggota.',
    example: 'Ibu Contoh',
  },
  {
    key: 'group',
    header: 'KSM',
    aliases: ['KSM', 'Nama KSM', 'Kelompok', 'Asal KSM'],
    type: 'text',
    required: true,
    help: 'KSM orang itu.',
    example: 'KSM Contoh',
  },
  {
    key: 'attended',
    header: 'Hadir',
    aliases: ['Hadir', 'Ikut', 'Kehadiran', 'Mengikuti'],
    type: 'text',
    required: true,
    help: 'Ya atau Tidak.',
    example: 'Ya',
  },
  {
    key: 'passed',
    header: 'Lulus',
    aliases: ['Lulus', 'Layak', 'Dinyatakan Layak', 'Hasil', 'Lulus/Tidak'],
    type: 'text',
    required: false,
    help: 'Ya bila layak mendapat pinjaman, atau Tidak.',
    example: 'Ya',
  },
  {
    key: 'note',
    header: 'Keterangan',
    aliases: ['Keterangan', 'Catatan'],
    type: 'text',
    required: false,
    help: 'Bebas.',
    example: '',
  },
];
