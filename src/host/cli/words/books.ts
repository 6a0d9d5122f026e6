/** The books of groups and businesses at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  head: (day: string): string => `Per ${day}`,
  groups: {
    group: 'KSM',
    meeting: 'Rapat',
    saving: 'Menabung',
    bookkeeping: 'Mencatat',
    lending: 'Meminjamkan',
    repaying: 'Mengangsur',
    complete: 'Lengkap',
    overdue: 'Tunggakan',
    findings: 'Temuan',
  },
  businesses: {
    owner: 'Usaha',
    group: 'KSM',
    months: 'Bulan',
    profit: 'Laba terakhir',
    capacity: 'Kemampuan bayar',
    findings: 'Temuan',
  },
  states: { alive: 'hidup', asleep: 'tidur' },
  training: 'PWK:',
  trained: (group: string, [attended, passed, loaned]: readonly [number, number, number]): string =>
    `  ${group}: hadir ${attended}, layak ${passed}, dapat pinjaman ${loaned}`,
  noFindings: 'Temuan: tidak ada.',
  findings: 'Temuan:',
};

export type BooksWords = typeof id;

const en: BooksWords = {
  head: (day) => `As of ${day}`,
  groups: {
    group: 'KSM',
    meeting: 'Meets',
    saving: 'Saves',
    bookkeeping: 'Keeps books',
    lending: 'Lends',
    repaying: 'Repays',
    complete: 'Complete',
    overdue: 'Overdue',
    findings: 'Findings',
  },
  businesses: {
    owner: 'Business',
    group: 'KSM',
    months: 'Months',
    profit: 'Last profit',
    capacity: 'Capacity to repay',
    findings: 'Findings',
  },
  states: { alive: 'alive', asleep: 'asleep' },
  training: 'Training (PWK):',
  trained: (group, [attended, passed, loaned]) =>
    `  ${group}: attended ${attended}, passed ${passed}, given a loan ${loaned}`,
  noFindings: 'Findings: none.',
  findings: 'Findings:',
};

export const BOOKS_WORDS: Readonly<Record<Language, BooksWords>> = { id, en };
