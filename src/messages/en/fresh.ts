/**
 * What is said of a fresh book in English. The book itself is kept by people of a UPK: its headings are the programme's and
 * its help stands in the declarations of its columns, so what stands in its cells is Indonesian in every language.
 */
import { fresh as indonesian } from '../id/fresh';
import type { Widen } from '../in-languages';

export const fresh: Widen<typeof indonesian> = {
  ...indonesian,
  made: (names) => `Ready to be filled in: ${names.join(', ')}.`,
  complete: 'All sheets of a new book are there; nothing was added.',
};
