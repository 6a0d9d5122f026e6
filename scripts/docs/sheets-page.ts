/** docs/sheets.md: the tables and columns that are read. */
import type { ColumnDeclaration, ColumnType } from '../../src/sheets/columns/declaration';
import { BUSINESS_CASH_COLUMNS, GROUP_CASH_COLUMNS } from '../../src/sheets/columns/cash-book';
import {
  ATTENDANCE_COLUMNS,
  MEMBER_LOAN_COLUMNS,
  SAVINGS_COLUMNS,
  TRAINING_COLUMNS,
} from '../../src/sheets/columns/member-books';
import { EXCEPTION_COLUMNS } from '../../src/sheets/columns/exceptions';
import { GROUP_COLUMNS } from '../../src/sheets/columns/groups';
import { LOAN_COLUMNS } from '../../src/sheets/columns/loans';
import { MEMBER_COLUMNS } from '../../src/sheets/columns/members';
import { SHARE_COLUMNS } from '../../src/sheets/columns/shares';
import { REPAYMENT_COLUMNS } from '../../src/sheets/columns/repayments';
import { REPORT_FIGURES } from '../../src/sheets/columns/report-figures';
import { SETTING_HEADINGS, SETTINGS, type SettingKind } from '../../src/sheets/columns/settings';
import { generated, table } from './markdown';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'teks',
  amount: 'rupiah',
  date: 'tanggal',
  rate: 'persen',
  tenor: 'lama',
  rhythm: 'sistem angsuran',
  status: 'status',
  number: 'bilangan',
};

const SETTING_KINDS: Readonly<Record<SettingKind, string>> = {
  rupiah: 'rupiah',
  count: 'bilangan',
  percent: 'persen',
  scheme: 'nama skema',
  class: 'nama; batas; persen',
  yesNo: 'Ya atau Tidak',
  date: 'tanggal',
  language: 'Indonesia atau Inggris',
  text: 'teks',
};

const row = (column: ColumnDeclaration): readonly string[] => [
  column.header,
  [...column.aliases, ...(column.weak ?? []).map((alias) => `(${alias})`)]
    .filter((a) => a !== column.header)
    .join(' · '),
  TYPES[column.type],
  column.required ? 'ya' : '',
  column.help,
  column.example,
];

const columns = (declared: readonly ColumnDeclaration[]): string =>
  table(['Judul kolom', 'Judul lain yang dikenali', 'Isi', 'Wajib', 'Keterangan', 'Contoh'], declared.map(row));

/** The page as markdown. */
export const sheetsPage = (): string =>
  [
    generated('src/sheets/columns'),
    '# Lembar dan kolom yang dibaca',
    'Tabel boleh mulai di baris dan kolom mana pun: baris judul, judul kolom dua baris yang digabung, baris nomor (1) (2) (3), baris kosong, subjumlah, JUMLAH dan tanda tangan dikenali dan dilewati. Judul kolom dicocokkan tanpa memperhatikan besar kecil huruf, tanda baca, satuan dalam kurung dan persen. Judul dalam kurung pada daftar ini hanya dipakai bila tidak ada kolom lain yang lebih jelas.',
    '## Daftar pinjaman',
    columns(LOAN_COLUMNS),
    '## Buku angsuran',
    columns(REPAYMENT_COLUMNS),
    '## Laporan satu tanggal (LPP, formulir kolektibilitas)',
    'Di samping kolom daftar pinjaman; judul dua baris dibaca bersama, misalnya "Real s.d. Bulan Ini" di atas "P" dan "J".',
    table(
      ['Kolom', 'Keterangan'],
      REPORT_FIGURES.map(({ header, help }) => [header, help]),
    ),
    '## Daftar anggota',
    'Dibaca bila ada; tunggakan tidak bergantung padanya. NIK dicocokkan dengan tanggal lahir dan jenis kelamin, dan tidak pernah ditampilkan utuh di temuan.',
    columns(MEMBER_COLUMNS),
    '## Daftar KSM',
    columns(GROUP_COLUMNS),
    '## Pinjaman anggota',
    'Bagian tiap anggota dari pinjaman KSM-nya; dibaca bila ada. Pinjamannya ditunjuk dengan nomor, atau dengan nama KSM dan hari pencairan.',
    columns(SHARE_COLUMNS),
    '## Buku Kas KSM',
    'Satu lembar satu KSM, sebanyak apa pun dalam satu buku kerja. Nama KSM dibaca dari baris "KSM" di atas tabel, dari judulnya, atau dari nama lembarnya.',
    columns(GROUP_CASH_COLUMNS),
    '## Buku Kas Usaha',
    'Satu lembar satu usaha; di atas tabel boleh ada baris "Pemilik", "KSM", "Musiman", "Saldo awal", "Stok awal" dan "Stok sekarang". Buku tanpa kolom golongan dibaca dari kata-kata uraiannya.',
    columns(BUSINESS_CASH_COLUMNS),
    '## Tabungan Anggota',
    'Satu baris satu setoran atau pengambilan; daftar dengan satu baris tiap anggota juga dibaca.',
    columns(SAVINGS_COLUMNS),
    '## Pinjaman Anggota di buku KSM',
    columns(MEMBER_LOAN_COLUMNS),
    '## Daftar Hadir',
    columns(ATTENDANCE_COLUMNS),
    '## PWK',
    columns(TRAINING_COLUMNS),
    '## Pengecualian',
    'Lembar bernama **Pengecualian**: satu baris tiap putusan bahwa satu pinjaman atau satu KSM boleh berbeda dari suatu aturan. Temuannya tetap tercatat dan terhitung, sebagai dikecualikan; pengecualian yang tidak cocok dengan temuan mana pun disebut.',
    columns(EXCEPTION_COLUMNS),
    '## Pengaturan',
    `Lembar bernama **Pengaturan** dengan kolom ${SETTING_HEADINGS.join(' | ')}. Nilai yang kosong tidak memutuskan apa-apa. Satu ketentuan boleh berbaris-baris: yang berlaku ialah yang terakhir mulai berlaku sampai hari yang dihitung (untuk tunggakan, tanggal laporan; untuk aturan pinjaman, hari pencairannya). Tanpa tanggal, ketentuan berlaku sejak semula. Kode aturan di kolom Ketentuan, misalnya SOP-13, dengan nilai error, peringatan, info, atau mati mengatur beratnya aturan itu.`,
    table(
      ['Ketentuan', 'Isi', 'Keterangan', 'Contoh'],
      SETTINGS.map(({ label, kind, help, example }) => [label, SETTING_KINDS[kind], help, example]),
    ),
  ].join('\n\n') + '\n';
