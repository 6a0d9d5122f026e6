/**
 * The language that is spoken now. A run of the add-on is one request, worked through from beginning to end, so the edge
 * says once who is spoken to (`speak`), and what is kept in the book is said in the book's own (`saidIn`).
 */
import { LANGUAGES, type Language } from './panels/languages';

let current: Language = 'id';

/** The language of whoever is spoken to. */
export const spoken = (): Language => current;

/** From here on, until somebody says otherwise. */
export function speak(language: Language): void {
  current = language;
}

/** Does some work in a language, whatever is spoken around it. */
export function saidIn<T>(language: Language, work: () => T): T {
  const around = current;
  current = language;
  try {
    return work();
  } finally {
    current = around;
  }
}

/** The same in every language: what a sheet may say that was written before its book's language changed. */
export const inEach = <T>(work: () => T): readonly T[] => LANGUAGES.map((language) => saidIn(language, work));
