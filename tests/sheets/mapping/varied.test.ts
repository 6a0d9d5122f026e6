/** Books mapped as they were and changed afterwards, and books changed first and mapped then: the figures stay, or a sentence says why not. */
import { openBook } from '../open-book';
import * as vary from '../layouts/variations';
import { figures, saved, shown } from './mapped';

const BOOKS: readonly (readonly [string, vary.Place])[] = [
  ['b-kolektibilitas', { sheet: 0, top: 5, bottom: 6, first: 7, last: 18 }],
  ['c-lpp', { sheet: 0, top: 4, bottom: 5, first: 6, last: 17 }],
  ['d-bulanan', { sheet: 0, top: 3, bottom: 4, first: 5, last: 16 }],
  ['a-ledger', { sheet: 0, top: 5, bottom: 5, first: 6, last: 17 }],
];

const KEPT: Readonly<Record<string, vary.Change>> = {
  'title rows': vary.titleRows,
  'moved to D9': vary.movedAway,
  capitals: vary.capitals,
  'doubled spaces': vary.doubledSpaces,
  'line breaks': vary.lineBreaks,
  dots: vary.withDots,
  'blank rows': vary.blankRows,
  'second table': vary.secondTable,
  renamed: vary.renamed('Sheet1'),
};

describe.each(BOOKS)('%s', (name, place) => {
  const book = openBook(`${name}.xlsx`);
  const expected = figures(book);
  const memory = saved(book, { ...shown(book) });
  const changed = (change: vary.Change) =>
    book.map((sheet, at) => (at === place.sheet ? change(sheet, place).sheet : sheet));

  test.each(Object.keys(KEPT))('%s', (change) => {
    const now = changed(KEPT[change]!);
    expect(figures(now, memory)).toEqual(expected);
    expect(figures(now, saved(now, { ...shown(now) }))).toEqual(expected);
  });

  test('merged headings taken apart: the same figures, or a sentence', () => {
    const now = changed(vary.withoutMerges);
    const after = figures(now, memory);
    if (typeof after !== 'string') expect(after).toEqual(expected);
    else expect(after).toContain('tidak ditemukan lagi');
  });

  test('subtotals and amounts as text', () => {
    const now = changed((sheet, at) => {
      const first = vary.subtotals(sheet, at);
      return vary.amountsAs(Object.values(vary.AMOUNT_STYLES)[0]!)(first.sheet, first.place);
    });
    expect(figures(now, memory)).toEqual(figures(now));
  });
});
