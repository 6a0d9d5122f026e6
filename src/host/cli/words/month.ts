/** A month's end at a terminal, in both languages. */
import type { Language } from '../../language';

const id = {
  head: (day: string, convention: string): string => `Bulan per ${day} · cara hitung: ${convention}`,
  lpp: {
    loan: 'Pinjaman',
    group: 'KSM',
    principal: 'Alokasi',
    scheduled: 'Target pokok',
    before: 's.d. bulan lalu',
    month: 'Bulan ini',
    paid: 's.d. bulan ini',
    balance: 'Saldo',
    overduePrincipal: 'Tungg. pokok',
    overdueInterest: 'Tungg. jasa',
    class: 'Kelas',
  },
  history: { day: 'Per', balance: 'Saldo', overdue: 'Tunggakan pokok', source: 'Sumber' },
  sources: { book: 'buku', stored: 'penutupan', unknown: 'tidak diketahui' },
};

export type MonthWords = typeof id;

const en: MonthWords = {
  head: (day, convention) => `Month as of ${day} · convention: ${convention}`,
  lpp: {
    loan: 'Loan',
    group: 'KSM',
    principal: 'Loan (Rp)',
    scheduled: 'Principal due',
    before: 'To last month',
    month: 'This month',
    paid: 'To this month',
    balance: 'Balance',
    overduePrincipal: 'Overdue princ.',
    overdueInterest: 'Overdue jasa',
    class: 'Class',
  },
  history: { day: 'As of', balance: 'Balance', overdue: 'Overdue principal', source: 'Source' },
  sources: { book: 'book', stored: 'closing', unknown: 'not known' },
};

export const MONTH_WORDS: Readonly<Record<Language, MonthWords>> = { id, en };
