/** The host's own few sentences, in both languages. Everything else that a person reads comes from the bundle. */
import type { Language } from './language';

const id = {
  noMenuItem: (label: string, known: readonly string[]): string =>
    `Tidak ada menu "${label}". Yang ada: ${known.join(', ') || 'tidak satu pun'}.`,
};

const en: typeof id = {
  noMenuItem: (label, known) => `There is no menu item "${label}". There are: ${known.join(', ') || 'none'}.`,
};

export const HOST_WORDS: Readonly<Record<Language, typeof id>> = { id, en };
