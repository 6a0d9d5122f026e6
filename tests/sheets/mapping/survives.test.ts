/** A remembered mapping and the changes that people make to a book afterwards. Figures are those of the unchanged book. */
import fc from 'fast-check';
import type { SheetData } from '../../../src/sheets/sheet-data';
import { openBook } from '../open-book';
import { insertColumn, insertRows, renamed, withCell } from './edit-book';
import { figures, saved, shown } from './mapped';

const NAMES = ['a-ledger', 'b-kolektibilitas', 'c-lpp', 'd-bulanan', 'e-kartu', 'g-hard', 'h-rich'];
const books = new Map(NAMES.map((name) => [name, openBook(`${name}.xlsx`)]));
const book = (name: string): readonly SheetData[] => books.get(name)!;

const asShown = (name: string) => saved(book(name), { ...shown(book(name)) });
const memories = new Map(NAMES.map((name) => [name, asShown(name)]));

/** The heading rows of every table of a sheet, and the columns in which headings stand. */
const places = (sheets: readonly SheetData[], sheet: SheetData) =>
  shown(sheets).tables.filter((table) => table.sheetId === sheet.id && table.kind !== 'card');

describe.each(NAMES)('%s', (name) => {
  test('saved as it was shown, it is read as before', () => {
    expect(figures(book(name), memories.get(name))).toEqual(figures(book(name)));
    expect(shown(book(name), memories.get(name)).changedSince).toBeNull();
  });

  test('sheets renamed and moved, rows above, a column inserted: the same figures', () => {
    const expected = figures(book(name));
    const neutral = fc.constantFrom('Warna map', 'Catatan lapangan', 'Zona X', '');
    const change = fc.record({
      rows: fc.integer({ min: 0, max: 4 }),
      heading: neutral,
      at: fc.nat(),
      reverse: fc.boolean(),
    });
    fc.assert(
      fc.property(change, ({ rows, heading, at, reverse }) => {
        const changed = book(name).map((sheet, index) => {
          let now = renamed(sheet, `Lembar ${index}`);
          const table = places(book(name), sheet)[0];
          if (table !== undefined) {
            const width = sheet.cells[0]!.length;
            const row = Number(/\d+$/.exec(table.headings)![0]);
            now = insertColumn(now, 1 + (at % width), { [row]: heading });
          }
          return rows === 0 ? now : insertRows(now, 1, rows);
        });
        const after = figures(reverse ? [...changed].reverse() : changed, memories.get(name));
        expect([...(after as readonly string[])].sort()).toEqual([...(expected as readonly string[])].sort());
      }),
      { numRuns: 12 },
    );
  });

  test('a mapped heading that is gone is named, and nothing is computed', () => {
    const remembered = shown(book(name), memories.get(name)).tables.filter((table) => table.remembered);
    let tried = 0;
    for (const table of remembered)
      for (const column of table.columns) {
        if (column.field === null || column.field.startsWith('month.')) continue;
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(column.cell)!;
        const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        const changed = book(name).map((sheet) =>
          sheet.id === table.sheetId ? withCell(sheet, Number(row), at, 'zz bukan judul') : sheet,
        );
        const said = figures(changed, memories.get(name));
        expect(typeof said).toBe('string');
        expect(said).toContain(`"${table.sheet}"`);
        expect(said).toContain(column.heading);
        tried++;
      }
    expect(tried > 4 || name === 'e-kartu').toBe(true);
  });
});

test('a sheet that is gone is named', () => {
  const [first, second] = book('a-ledger');
  expect(figures([first!], memories.get('a-ledger'))).toBe(
    `Lembar "${second!.name}" yang dulu dicocokkan tidak ada lagi di buku ini; jalankan Cocokkan kolom… sekali lagi.`,
  );
});

test('a copy of the book whose sheets have other ids is found by their names', () => {
  const copied = book('a-ledger').map((sheet) => ({ ...sheet, id: sheet.id + 1000 }));
  expect(figures(copied, memories.get('a-ledger'))).toEqual(figures(book('a-ledger')));
});
