/** The menu, and what commands say when they are done, in English. */
import { menu as indonesian } from '../id/menu';
import type { Widen } from '../in-languages';
import { several } from '../several';

export const menu: Widen<typeof indonesian> = {
  title: indonesian.title,
  start: 'Start…',
  help: 'Help',
  language: 'Bahasa Indonesia',
  languageNow: indonesian.languageNow,
  compute: 'Compute arrears…',
  match: 'Match columns…',
  prepare: 'Make a new book',
  clearMarks: 'Remove marks',
  about: 'About',
  cleared: (sheets) =>
    sheets === 0
      ? 'There are no marks of Bergulir in this book.'
      : `Marks were removed from ${several(sheets, 'sheet')}.`,
  done: (loans, day) => `The arrears of ${several(loans, 'loan')} as of ${day} are computed.`,
  aboutTitle: 'About Bergulir',
  license: (version) => `Bergulir ${version} · licence Apache-2.0`,
  aboutLines: [
    'Bergulir computes the arrears of revolving loans right in the book that a UPK already keeps.',
    'Results go to sheets of Bergulir’s own: Ringkasan, Tunggakan, Kolektibilitas and Temuan. Your cells are not changed, except by corrections that you agree to one by one.',
    'Cells that need a look are marked with colour; Remove marks takes the marks away.',
    'No data leave this book.',
  ],
};
