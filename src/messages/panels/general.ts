/** What every sidebar says. */
import { count } from '../format';
import type { Languages } from './languages';

const id = {
  loading: 'Memuat…',
  lost: 'Sambungan terputus sebelum selesai. Coba sekali lagi.',
  retry: 'Coba lagi',
  open: (sheet: string): string => `Buka lembar ${sheet}`,
  progress: (done: number, all: number): string => `${count(done)} dari ${count(all)}`,
};
const en: typeof id = {
  loading: 'Loading…',
  lost: 'The connection broke before it was done. Please try again.',
  retry: 'Try again',
  open: (sheet) => `Open sheet ${sheet}`,
  progress: (done, all) => `${count(done)} of ${count(all)}`,
};

export const general: Languages<typeof id> = { id, en };
