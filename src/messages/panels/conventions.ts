/** The conventions as an English sidebar offers them; the server sends them in Indonesian. */
import type { Language } from './languages';

export interface OfferedConvention {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

const DUE_DAY = 'An instalment is late when it is not fully paid at the end of its due day';
const BOOK = {
  label: 'As this book says',
  words: 'Takes what the sheet Pengaturan decides; whatever it leaves open follows the urban convention (days late).',
};

const ENGLISH: Readonly<Record<string, { readonly label: string; readonly words: string }>> = {
  '': BOOK,
  urban: { label: 'Urban (days late)', words: `${DUE_DAY}; classes by days since the oldest unpaid principal.` },
  'urban-month': {
    label: 'Urban, days counted from the start of the month',
    words: 'Classes by days since the first day of the month in which the oldest unpaid principal fell due.',
  },
  'pnpm-rural': {
    label: 'Rural PNPM (months of instalment, rounded)',
    words: 'Classes by overdue principal divided by one instalment, rounded.',
  },
  'pnpm-rural-ceil': {
    label: 'Rural PNPM (months of instalment, rounded up)',
    words: 'Classes by overdue principal divided by one instalment, rounded up.',
  },
  'dbm-3': { label: 'DBM, three classes', words: 'Three classes by months of instalment.' },
  'ojk-lkm-2015': {
    label: 'OJK for microfinance, POJK 62/2015',
    words: 'The classes and provisions of POJK 62/2015 for microfinance institutions.',
  },
  slik: { label: 'SLIK (what a bank sees)', words: 'The five classes in the credit registry, by days past due.' },
};

/** A convention in the language of the sidebar; an own one keeps its own words. */
export const conventionWords = (language: Language, offered: OfferedConvention): OfferedConvention =>
  language === 'id' ? offered : { ...offered, ...ENGLISH[offered.name] };
