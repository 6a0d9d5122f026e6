/** Why a book cannot be computed: one clear sentence each. */
import type { ProblemVariants } from '../../sheets/finding-variants';
import { count } from '../format';
import { LAYOUT_NAMES } from './layouts';

export type ProblemCatalogue = {
  readonly [V in keyof ProblemVariants]: (params: ProblemVariants[V]) => string;
};

const nearest = (sheet: string, missing: string): string => {
  if (sheet === '') return '';
  return missing === ''
    ? ` Yang paling mirip ada di lembar "${sheet}".`
    : ` Yang paling mirip ada di lembar "${sheet}", tetapi kolom ${missing} belum ditemukan.`;
};

export const problems: ProblemCatalogue = {
  empty: () => 'Buku ini kosong: tidak ada satu sel pun yang berisi.',
  noLoanTable: ({ sheet, missing }) => `Daftar pinjaman tidak ditemukan di buku ini.${nearest(sheet, missing)}`,
  noRows: ({ sheet }) => `Daftar pinjaman di lembar "${sheet}" belum berisi satu pinjaman pun.`,
  noReadableRows: ({ sheet, rows, lacking }) =>
    `Daftar pinjaman di lembar "${sheet}" berisi ${count(rows)} baris, tetapi tidak satu pun dapat dihitung.${lacking === '' ? '' : ` Yang kosong atau tidak terbaca: ${lacking}.`}`,
  noReportDate: ({ sheet }) =>
    `Laporan di lembar "${sheet}" tidak menyebut tanggalnya; tulis "Per 31 Januari 2023" di atas tabel, atau pilih tanggal laporan.`,
  noLayout: ({ layout }) =>
    `Tata letak ${LAYOUT_NAMES[layout] ?? layout} diminta, tetapi tidak satu tabel pun di buku ini dapat dibaca begitu.`,
  noRepaymentTable: ({ sheet, missing }) =>
    `Buku angsuran tidak ditemukan, jadi tunggakan tidak dihitung.${nearest(sheet, missing)}`,
};
