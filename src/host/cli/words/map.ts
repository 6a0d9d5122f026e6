/** How a book is understood, at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  columns: { cell: 'Sel', heading: 'Judul', meaning: 'Arti', sure: 'Yakin', samples: 'Contoh' },
  kinds: { loans: 'daftar pinjaman', repayments: 'buku angsuran', card: 'kartu pinjaman' },
  layouts: {
    ledger: 'daftar pinjaman dan buku angsuran',
    card: 'kartu pinjaman',
    monthly: 'rekap bulanan',
    progress: 'laporan perkembangan pinjaman',
    collectability: 'laporan kolektibilitas',
  },
  rows: (count: string): string => `${count} baris`,
  unread: (headings: string): string => `belum dibaca: tidak ada kolom ${headings}`,
  noTables: 'Tidak ada tabel yang dikenali.',
  layout: (name: string): string => `Tata letak: ${name}`,
  onlyOn: (day: string): string => `hanya per ${day}`,
  moreTables: (count: string): string => `… dan ${count} tabel lain; semuanya ada di --json.`,
  nothingMissing: 'Yang kurang: tidak ada.',
  missing: 'Yang kurang:',
  noFindings: 'Temuan: tidak ada.',
  findings: (count: string): string => `Temuan: ${count}.`,
};

export type MapWords = typeof id;

const en: MapWords = {
  columns: { cell: 'Cell', heading: 'Heading', meaning: 'Meaning', sure: 'Sure', samples: 'Samples' },
  kinds: { loans: 'list of loans', repayments: 'book of repayments', card: 'loan card' },
  layouts: {
    ledger: 'list of loans and book of repayments',
    card: 'loan cards',
    monthly: 'monthly table',
    progress: 'loan progress report (LPP)',
    collectability: 'collectability report',
  },
  rows: (count) => `${count} rows`,
  unread: (headings) => `not read: there is no column ${headings}`,
  noTables: 'No table was recognised.',
  layout: (name) => `Layout: ${name}`,
  onlyOn: (day) => `as of ${day} only`,
  moreTables: (count) => `… and ${count} more tables; all of them are in --json.`,
  nothingMissing: 'Missing: nothing.',
  missing: 'Missing:',
  noFindings: 'Findings: none.',
  findings: (count) => `Findings: ${count}.`,
};

export const MAP_WORDS: Readonly<Record<Language, MapWords>> = { id, en };
