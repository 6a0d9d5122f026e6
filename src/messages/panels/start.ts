/** The sidebar of *Mulai…*. */
import { count } from '../format';
import type { Languages } from './languages';
import { several } from '../several';

const id = {
  intro: 'Begini Bergulir memahami buku ini. Belum ada yang ditulis.',
  found: 'Yang ditemukan',
  nothing: 'Tidak ada daftar pinjaman atau buku angsuran yang dikenali di buku ini.',
  table: (sheet: string, kind: string, rows: number): string => `${sheet}: ${kind}, ${count(rows)} baris`,
  lacks: (headings: string): string => `belum dibaca: tidak ada kolom ${headings}`,
  missing: 'Yang belum ada',
  arrears: (day: string): string => `Tunggakan per ${day}`,
  notComputed: 'Belum dapat dihitung',
  steps: 'Tiga langkah berikutnya',
  again: 'Baca ulang buku',
};
const en: typeof id = {
  intro: 'This is how Bergulir understands this book. Nothing has been written yet.',
  found: 'What was found',
  nothing: 'No list of loans and no ledger of repayments was recognised in this book.',
  table: (sheet, kind, rows) => `${sheet}: ${kind}, ${several(rows, 'row')}`,
  lacks: (headings) => `not read: it has no column ${headings}`,
  missing: 'What is missing',
  arrears: (day) => `Arrears as of ${day}`,
  notComputed: 'Cannot be computed yet',
  steps: 'Three next steps',
  again: 'Read the book again',
};

export const startWords: Languages<typeof id> = { id, en };
