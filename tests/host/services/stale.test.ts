/** Which formulas a write makes stale; expected cells by hand, and against a plain search over random books. */
import fc from 'fast-check';
import { hostOf } from '../../../src/host/host';
import { type BookSheet, bookBytes } from '../../../src/host/xlsx/build-book';
import { script } from '../../conformance/selftest-bundle';

const CODE = `
function tulis(sheet, a1, v) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(a1).setValue(v); }
function nama(n, sheet, a1) { var b = SpreadsheetApp.getActive(); b.setNamedRange(n, b.getSheetByName(sheet).getRange(a1)); }
function baca(sheet, a1) { try { return SpreadsheetApp.getActive().getSheetByName(sheet).getRange(a1).getValue(); } catch (e) { return e.name; } }`;
const STALE = 'StaleFormula';
const formula = (text: string) => ({ formula: text, value: 7 });

function readAfterWriting(f: string, at: readonly [string, string]): unknown {
  const book = bookBytes([
    {
      name: 'Satu',
      rows: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    { name: 'Buku 2', rows: [[formula(f)]] },
  ]);
  const host = hostOf(script(CODE), { book });
  host.call('nama', 'pokok', 'Satu', 'B1:B2');
  expect(host.call('baca', 'Buku 2', 'A1')).toBe(7);
  host.call('tulis', at[0], at[1], 99);
  return host.call('baca', 'Buku 2', 'A1');
}

test.each([
  ['Satu!A1', 'A1', STALE],
  ['Satu!A1', 'A2', 7],
  ['SUM(Satu!A1:B2)', 'B2', STALE],
  ['SUM(Satu!A1:B2)', 'C1', 7],
  ['SUM(Satu!B:B)', 'B900', STALE],
  ['SUM(Satu!B:B)', 'C900', 7],
  ['SUM(Satu!2:2)', 'Z2', STALE],
  ['SUM($A$1:Satu!$C$2)', 'C2', STALE],
  ['SUM(pokok)', 'B2', STALE],
  ['SUM(pokok)', 'A2', 7],
  ['INDIRECT("Satu!A1")', 'Z9', STALE],
  ['"Satu!A1"&1', 'A1', 7],
  ['tak_dikenal+1', 'C5', 7],
])('%s after a write to Satu!%s', (text, cell, expected) => {
  expect(readAfterWriting(text, ['Satu', cell])).toBe(expected);
});

test('staleness goes on through formulas, and stops where a value is written over', () => {
  const sheets: BookSheet[] = [
    { name: 'Satu', rows: [[1, formula('A1+1'), formula('B1+1'), formula('C1+1'), formula('1+1')]] },
  ];
  const host = hostOf(script(CODE), { book: bookBytes(sheets) });
  host.call('tulis', 'Satu', 'A1', 5);
  expect(['B1', 'C1', 'D1', 'E1'].map((cell) => host.call('baca', 'Satu', cell))).toEqual([STALE, STALE, STALE, 7]);
  host.call('tulis', 'Satu', 'C1', 8);
  expect(host.call('baca', 'Satu', 'C1')).toBe(8);
});

test('writing what is there already makes nothing stale', () => {
  const host = hostOf(script(CODE), { book: bookBytes([{ name: 'Satu', rows: [[1, formula('A1+1')]] }]) });
  host.call('tulis', 'Satu', 'A1', 1);
  expect(host.call('baca', 'Satu', 'B1')).toBe(7);
});

test('random books: exactly what a plain search over references finds', () => {
  const SIZE = 6;
  const name = (row: number, column: number): string => 'ABCDEF'[column] + String(row + 1);
  const reference = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
  const book = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), reference, reference), { maxLength: 14 });
  fc.assert(
    fc.property(book, reference, (formulas, [row, column]) => {
      const cells = new Map<string, readonly (readonly [number, number])[]>();
      for (const [r, c, one, two] of formulas) cells.set(name(r, c), [one, two]);
      const rows = Array.from({ length: SIZE }, (_, r) =>
        Array.from({ length: SIZE }, (__, c) => {
          const refs = cells.get(name(r, c));
          return refs ? formula(refs.map(([a, b]) => name(a, b)).join('+')) : 1;
        }),
      );
      const host = hostOf(script(CODE), { book: bookBytes([{ name: 'Satu', rows }]) });
      host.call('tulis', 'Satu', name(row, column), 1234);
      // Plain search: repeat until nothing new depends on what changed.
      const changed = new Set([name(row, column)]);
      cells.delete(name(row, column));
      for (let grown = true; grown;) {
        grown = false;
        for (const [cell, refs] of cells) {
          if (!changed.has(cell) && refs.some(([a, b]) => changed.has(name(a, b)))) {
            changed.add(cell);
            grown = true;
          }
        }
      }
      for (const cell of cells.keys())
        expect([cell, host.call('baca', 'Satu', cell)]).toEqual([cell, changed.has(cell) ? STALE : 7]);
    }),
    { numRuns: 25 },
  );
});
