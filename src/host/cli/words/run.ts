/** What every command says while it runs and when it is done, in both languages. */
import type { Language } from '../../language';

const id = {
  saved: (path: string): string => `Hasil disimpan di ${path}`,
  backup: (path: string): string => `Salinan buku lama: ${path}`,
  steps: { read: 'membaca buku', open: 'membuka add-on', compute: 'menghitung', save: 'menyimpan' },
};

export type RunWords = typeof id;

const en: RunWords = {
  saved: (path) => `Result saved as ${path}`,
  backup: (path) => `Copy of the old book: ${path}`,
  steps: { read: 'reading the book', open: 'opening the add-on', compute: 'computing', save: 'saving' },
};

export const RUN_WORDS: Readonly<Record<Language, RunWords>> = { id, en };
