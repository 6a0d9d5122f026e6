/** A collection round at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  list: (from: string, to: string): string => `Daftar tagihan ${from} s.d. ${to}`,
  problems: (day: string): string => `Pinjaman bermasalah per ${day}`,
  columns: {
    group: 'KSM',
    loan: 'Pinjaman',
    chair: 'Ketua',
    phone: 'No HP',
    due: 'Tagihan',
    overdue: 'Tunggakan',
    since: 'Sejak',
    promise: 'Janji',
    member: 'Anggota',
    balance: 'Saldo',
    class: 'Kolektibilitas',
    cause: 'Sebab',
    step: 'Langkah',
    date: 'Tanggal',
  },
  promises: { kept: 'ditepati', partly: 'sebagian', broken: 'ingkar', pending: 'menunggu' },
  nothingDue: 'Tidak ada yang jatuh tempo atau menunggak.',
  nothingLate: 'Tidak ada pinjaman yang menunggak.',
  more: (count: string): string => `… dan ${count} baris lain; semuanya ada di --json dan --out.`,
};

export type CollectWords = typeof id;

const en: CollectWords = {
  list: (from, to) => `Collection list ${from} to ${to}`,
  problems: (day) => `Problem loans as of ${day}`,
  columns: {
    group: 'KSM',
    loan: 'Loan',
    chair: 'Chair',
    phone: 'Phone',
    due: 'Due',
    overdue: 'Overdue',
    since: 'Since',
    promise: 'Promise',
    member: 'Member',
    balance: 'Balance',
    class: 'Class',
    cause: 'Cause',
    step: 'Step',
    date: 'Date',
  },
  promises: { kept: 'kept', partly: 'in part', broken: 'broken', pending: 'pending' },
  nothingDue: 'Nothing is due or overdue.',
  nothingLate: 'No loan is in arrears.',
  more: (count) => `… and ${count} more rows; all of them are in --json and --out.`,
};

export const COLLECT_WORDS: Readonly<Record<Language, CollectWords>> = { id, en };
