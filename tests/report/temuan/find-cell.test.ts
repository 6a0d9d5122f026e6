/** A cell is found again by its row: moved, sorted, beside a new column, corrected; and not found where it is gone. */
import fc from 'fast-check';
import { anchorsOf, findCells, type Place } from '../../../src/report/temuan/find-cell';
import { anchorText, parseAnchor, printsOf } from '../../../src/report/temuan/row-print';
import type { Cell } from '../../../src/sheets/sheet-data';
import { gridSheet } from '../grid-sheet';

type Grid = readonly (readonly Cell[])[];

const BOOK: Grid = [
  ['No', 'KSM', 'Cair', 'Pokok'],
  [1, 'Mawar', 44571, 5_000_000],
  [2, 'Melati', 44602, 5_000_000],
  [3, 'Anggrek', 44630, 2_500_000],
];

function find(before: Grid, after: Grid, places: readonly Place[]): readonly (Place | null)[] {
  const anchors = anchorsOf(printsOf(gridSheet('A', before)), places).map(anchorText);
  const sought = places.map((place, index) => ({ ...place, anchor: parseAnchor(anchors[index] ?? '')! }));
  return findCells(printsOf(gridSheet('A', after)), sought);
}
const at = (row: number, column: number): Place => ({ row, column });

test.each<[string, Grid, Place | null]>([
  ['where it was', BOOK, at(3, 4)],
  ['two rows lower', [['UPK'], [], ...BOOK], at(5, 4)],
  ['sorted the other way round', [BOOK[0]!, BOOK[3]!, BOOK[2]!, BOOK[1]!], at(3, 4)],
  ['with the rows above it deleted', [BOOK[2]!, BOOK[3]!], at(1, 4)],
  ['beside a new column', BOOK.map((row) => ['x', ...row]), at(3, 5)],
  ['beside a new empty column', BOOK.map((row) => ['', ...row]), at(3, 5)],
  ['corrected', [BOOK[0]!, BOOK[1]!, [2, 'Melati', 44602, 4_000_000], BOOK[3]!], at(3, 4)],
  ['corrected and moved', [[], BOOK[0]!, [2, 'Melati', 44602, 4_000_000], BOOK[3]!], at(3, 4)],
  ['half of its row changed where it was', [BOOK[0]!, BOOK[1]!, [2, 'Melati', 1, 4_000_000], BOOK[3]!], at(3, 4)],
  ['most of its row changed', [BOOK[0]!, BOOK[1]!, [2, 'Dahlia', 1, 4_000_000], BOOK[3]!], null],
  ['its row deleted', [BOOK[0]!, BOOK[1]!, BOOK[3]!], null],
  ['nothing left', [], null],
])('%s', (_, after, expected) => expect(find(BOOK, after, [at(3, 4)])).toEqual([expected]));

test('an empty cell is found in its column', () => {
  const book: Grid = [['No', 'PB.03'], [1, ''], [2, 'PB-2']];
  expect(find(book, [[], ...book], [at(2, 2)])).toEqual([at(3, 2)]);
}); // prettier-ignore

test('of rows that are alike, the same one by count', () => {
  const alike: Grid = [['a', 1], ['a', 1], ['b', 2], ['a', 1]];
  expect(find(alike, [['x'], ...alike], [at(1, 2), at(2, 2), at(4, 2)])).toEqual([at(2, 2), at(3, 2), at(5, 2)]);
  expect(find(alike, alike.slice(0, 2), [at(4, 2)])).toEqual([at(2, 2)]);
}); // prettier-ignore

test('a word that is no anchor is none', () => {
  for (const text of ['', 'a.b.c', 'a.b.c.d', 'A.b.c.', 'a.b.c.1234', '__proto__'])
    expect(parseAnchor(text)).toBeNull();
  expect(parseAnchor('a.b.0.')).toEqual({ rest: 10, own: 11, nth: 0, cells: [] });
});

test('whatever the rows hold and however they are shuffled, a row that is like no other is found', () => {
  const cell = fc.oneof(fc.integer(), fc.string(), fc.constantFrom('', '__proto__', '=1+1', 'x'.repeat(10_000)));
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 5 }), (some, turn, blanks) => {
      const numbered: Grid = some.map((row, index) => [`nomor ${index}`, ...row]);
      const shift = turn % numbered.length;
      const turned = [...numbered.slice(shift), ...numbered.slice(0, shift)];
      const after: Grid = [...Array.from({ length: blanks }, () => []), ...turned];
      const places = numbered.map((_, index) => at(index + 1, 3));
      const moved = numbered.map((_, index) => {
        const now = (index - shift + numbered.length) % numbered.length;
        return at(now + 1 + blanks, 3);
      });
      expect(find(numbered, after, places)).toEqual(moved);
    }),
  );
});
