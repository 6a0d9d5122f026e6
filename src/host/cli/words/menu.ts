/** What items of the menu gave back, at a terminal, in both languages. */
import type { Language } from '../../language';

/** The main figures of the first look, already written. */
export type FirstFigures = Readonly<Record<'loans' | 'outstanding' | 'overdue' | 'findings', string>>;

const id = {
  tables: 'Yang ditemukan di buku ini:',
  rows: (count: string): string => `${count} baris`,
  figures: (day: string, { loans, outstanding, overdue, findings }: FirstFigures): string =>
    `Per ${day}: ${loans} pinjaman berjalan, saldo pokok ${outstanding}, tunggakan pokok ${overdue}, ${findings} temuan.`,
  fixColumns: { place: 'Letak', column: 'Kolom', before: 'Semula', after: 'Menjadi', kind: 'Perbaikan' },
  noFixes: 'Tidak ada yang perlu diperbaiki.',
  fixLook: 'periksa dahulu',
  howToFix:
    'Belum ada yang diubah. Yang pasti disetujui dengan --args \'{"ids":"semua","officer":"NAMA"}\' --out BERKAS.xlsx; satu per satu dengan "ids" dari --json.',
  fixesApplied: (cells: string): string => `${cells} sel diperbaiki.`,
  fixesWaiting: (cells: string): string => `${cells} sel yang disetujui belum selesai; teruskan dengan "ids":[].`,
};

export type MenuWords = typeof id;

const en: MenuWords = {
  tables: 'Found in this book:',
  rows: (count) => `${count} rows`,
  figures: (day, { loans, outstanding, overdue, findings }) =>
    `As of ${day}: ${loans} running loans, principal balance ${outstanding}, overdue principal ${overdue}, ${findings} findings.`,
  fixColumns: { place: 'Place', column: 'Column', before: 'Before', after: 'After', kind: 'Correction' },
  noFixes: 'There is nothing to put right.',
  fixLook: 'have a look first',
  howToFix:
    'Nothing has been changed yet. Accept what is certain with --args \'{"ids":"semua","officer":"NAME"}\' --out FILE.xlsx; one by one with "ids" from --json.',
  fixesApplied: (cells) => `${cells} cells put right.`,
  fixesWaiting: (cells) => `${cells} accepted cells are not done yet; go on with "ids":[].`,
};

export const MENU_WORDS: Readonly<Record<Language, MenuWords>> = { id, en };
