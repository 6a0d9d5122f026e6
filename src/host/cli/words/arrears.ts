/** An arrears report at a terminal, in both languages. Names of classes stay as the programme's forms have them. */
import type { Language } from '../../language';

const id = {
  head: (day: string, convention: string): string => `Tunggakan per ${day} · cara hitung: ${convention}`,
  columns: {
    loan: 'Pinjaman',
    group: 'KSM',
    disbursed: 'Cair',
    principal: 'Pinjaman (Rp)',
    outstanding: 'Saldo (Rp)',
    overduePrincipal: 'Tunggakan pokok',
    overdueInterest: 'Tunggakan jasa',
    since: 'Sejak',
    days: 'Hari',
    instalments: 'Angs.',
    class: 'Kolektibilitas',
  },
  total: 'JUMLAH',
  moreLoans: (count: string): string => `… dan ${count} pinjaman lain; semuanya ada di --json dan --out.`,
  indicator: 'Indikator',
  byAmount: 'menurut jumlah',
  byAge: 'menurut umur',
  grade: 'kelas',
  lar: 'LAR (KSM menunggak ÷ KSM bersaldo)',
  par: 'PAR (saldo pinjaman menunggak ÷ saldo)',
  rr: 'RR (tingkat pengembalian)',
  active: (loans: string, late: string, groups: string, lateGroups: string): string =>
    `Pinjaman aktif ${loans}, menunggak ${late} · KSM aktif ${groups}, menunggak ${lateGroups}`,
  byClass: (classes: string): string => `Saldo menurut kolektibilitas: ${classes}`,
  provision: (amount: string): string => `Cadangan risiko pinjaman: ${amount}`,
  noFindings: 'Temuan: tidak ada.',
  findings: (counts: string): string => `Temuan: ${counts}`,
  severities: { error: 'kesalahan', warning: 'peringatan', info: 'info' },
  moreFindings: (count: string): string => `  … dan ${count} temuan lain.`,
  /** A status or grade, as a person reads it. */
  state: (word: string): string => word,
};

export type ArrearsWords = typeof id;

const STATES: Readonly<Record<string, string>> = {
  lunas: 'paid off',
  'jadwal ulang': 'rescheduled',
  'hapus buku': 'written off',
  memuaskan: 'satisfactory',
  ditunda: 'suspended',
};

const en: ArrearsWords = {
  head: (day, convention) => `Arrears as of ${day} · convention: ${convention}`,
  columns: {
    loan: 'Loan',
    group: 'KSM',
    disbursed: 'Disbursed',
    principal: 'Loan (Rp)',
    outstanding: 'Balance (Rp)',
    overduePrincipal: 'Overdue principal',
    overdueInterest: 'Overdue jasa',
    since: 'Since',
    days: 'Days',
    instalments: 'Inst.',
    class: 'Class',
  },
  total: 'TOTAL',
  moreLoans: (count) => `… and ${count} more loans; all of them are in --json and --out.`,
  indicator: 'Indicator',
  byAmount: 'by amount',
  byAge: 'by age',
  grade: 'grade',
  lar: 'LAR (KSM in arrears ÷ KSM with a balance)',
  par: 'PAR (balance of loans in arrears ÷ balance)',
  rr: 'RR (repayment rate)',
  active: (loans, late, groups, lateGroups) =>
    `Active loans ${loans}, in arrears ${late} · active KSM ${groups}, in arrears ${lateGroups}`,
  byClass: (classes) => `Balance by class: ${classes}`,
  provision: (amount) => `Provision: ${amount}`,
  noFindings: 'Findings: none.',
  findings: (counts) => `Findings: ${counts}`,
  severities: { error: 'errors', warning: 'warnings', info: 'info' },
  moreFindings: (count) => `  … and ${count} more findings.`,
  state: (word) => STATES[word] ?? word,
};

export const ARREARS_WORDS: Readonly<Record<Language, ArrearsWords>> = { id, en };
