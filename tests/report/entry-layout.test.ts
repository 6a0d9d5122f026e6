/** Sheets that people fill are laid out alike in every language, and read in the one that they were written in. */
import { layoutIn } from '../../src/entries/read-entries';
import { KEY_HEADING } from '../../src/entries/row-key';
import { followUpColumns, followUpNaming } from '../../src/report/collection/follow-up-plan';
import { listColumns, listNaming } from '../../src/report/collection/list-columns';
import { problemColumns, problemNaming } from '../../src/report/collection/problem-columns';
import { layoutsOf } from '../../src/report/entry-layout';
import { monitorSheet } from '../../src/report/group-books/pantauan';
import { listLayouts } from '../../src/report/nominees/list-sheet';

const SHEETS = {
  'Daftar tagihan': layoutsOf(() => ({ columns: listColumns(), naming: listNaming() })),
  'Pinjaman bermasalah': layoutsOf(() => ({ columns: problemColumns([]), naming: problemNaming() })),
  RKTL: layoutsOf(() => ({ columns: followUpColumns(), naming: followUpNaming() })),
  'Pantauan KSM': layoutsOf(monitorSheet),
  'Calon Nasabah': listLayouts(),
};

test.each(Object.entries(SHEETS))('%s', (_, layouts) => {
  const [indonesian, english] = layouts;
  if (indonesian === undefined || english === undefined) throw new Error('two languages');
  expect(english.fields.map(({ key, kind }) => [key, kind])).toEqual(
    indonesian.fields.map(({ key, kind }) => [key, kind]),
  );
  expect(english.headings).not.toEqual(indonesian.headings);
  for (const layout of layouts) {
    expect(new Set(layout.headings.map((heading) => heading.toLowerCase())).size).toBe(layout.headings.length);
    expect(layout.naming.filter((heading) => !layout.headings.includes(heading))).toEqual([]);
    // A person took half of the columns away, and added one that is named as one of the other language.
    const other = layout === english ? indonesian : english;
    const left = layout.headings.filter((_each, index) => index % 2 === 0);
    const added = other.headings.find((heading) => !layout.headings.includes(heading)) ?? '';
    expect(layoutIn([['Bergulir'], [...left, KEY_HEADING, added]], layouts)).toBe(layout);
  }
});

test('a sheet that never got its headings is read in none in particular', () => {
  expect(layoutIn([['Bergulir']], SHEETS.RKTL)).toBe(SHEETS.RKTL[0]);
});
