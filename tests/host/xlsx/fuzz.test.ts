/** Random edits, saved and opened again, give the same model; cells that nobody edited keep their XML. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellKey, cellName, type Area } from '../../../src/host/model/area';
import type { CellModel } from '../../../src/host/model/cell';
import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { restyle, styleOf } from '../../../src/host/model/style-table';
import type { SheetModel } from '../../../src/host/model/sheet';
import type { WorkbookModel } from '../../../src/host/model/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { EVERYTHING } from './everything';
import { assertSound, partsOf, zipOf } from './parts';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/xlsx/h-rich.xlsx')));
const everything = zipOf(EVERYTHING);

/** Any text that a person can type, control characters and lone surrogates among it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '_x0041_',
    '_x005F_',
    ' tepi ',
    'dua\nbaris',
    '\r\n',
    '\u0001',
    '\uD800',
    '\uFFFF',
    '<c r="A1"/>',
    ']]>',
    '&amp;',
    '=1+1',
    "'",
  ),
);
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  text,
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
  fc.constant(null),
);
const formula = fc.constantFrom('SUM(A1:B2)', "'Data ''22'!B2*2", 'IF(A1<"x",1,2)', '"a"&"b"', 'A1:A3');
const edit = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(300)),
  content: fc.oneof(
    { weight: 4, arbitrary: value.map((one) => ({ value: one, formula: null, arrayRange: null, stale: false })) },
    {
      weight: 1,
      arbitrary: fc.record({ formula, value }).map((one) => ({ ...one, arrayRange: null, stale: one.value === null })),
    },
  ),
  look: fc.option(
    fc.record(
      {
        bold: fc.boolean(),
        background: fc.constantFrom('#ff0000', '#d9ead3', null),
        numberFormat: fc.constantFrom('General', '#,##0', 'dd/mm/yyyy', '"Rp"#,##0', '0%', '@'),
        horizontal: fc.constantFrom('left' as const, 'center' as const, 'general' as const),
        wrap: fc.boolean(),
        fontColor: fc.constantFrom('#112233', null),
      },
      { requiredKeys: [] },
    ),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(book: WorkbookModel, sheet: SheetModel, edits: readonly Edit[]): void {
  for (const { row, column, content, look } of edits) {
    const style = look ? { style: restyle(book.styles, cellAt(sheet, row, column).style, look) } : {};
    editCell(sheet, { row, column }, { ...content, ...style });
  }
}

/** -0 is written 0. */
const plain = (cell: CellModel, book: WorkbookModel): unknown => ({
  ...cell,
  value: cell.value === 0 ? 0 : cell.formula !== null && cell.stale ? null : cell.value,
  style: styleOf(book.styles, cell.style),
});
/** Every cell with content or a look of its own. */
function cellsOf(book: WorkbookModel, sheet: SheetModel): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const standard = JSON.stringify(styleOf(book.styles, 0));
  for (const [row, { cells }] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const look = JSON.stringify(styleOf(book.styles, cell.style));
      if (cell.value === null && cell.formula === null && look === standard) return;
      found.set(cellName(row, column), plain(cell, book));
    });
  }
  return found;
}

const makes: readonly (readonly [string, () => WorkbookModel])[] = [
  ['a new book', newWorkbook],
  ['h-rich.xlsx', () => openWorkbook(rich)],
  ['everything', () => openWorkbook(everything)],
];
test.each(makes)('%s: what is saved is what is read', (_, make) => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), fc.nat(), (edits, pick) => {
      const book = make();
      const sheet = book.sheets[pick % book.sheets.length];
      if (!sheet) return;
      apply(book, sheet, edits);
      const saved = saveWorkbook(book);
      assertSound(saved);
      const again = openWorkbook(saved);
      book.sheets.forEach((own, index) => {
        const other = again.sheets[index];
        expect(other && cellsOf(again, other)).toEqual(cellsOf(book, own));
      });
    }),
    { numRuns: 30 },
  );
});

/** A cell's XML by its name, looked up without the code under test. */
const cellXml = (xml: string): ReadonlyMap<string, string> =>
  new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*?\/>|[^]*?<\/c>)/g)].map((match) => [match[1] ?? '', match[0]]));

test('cells that nobody edited keep their XML, character for character', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 20 }), (edits) => {
      const book = openWorkbook(rich);
      const [sheet] = book.sheets;
      if (!sheet) return;
      apply(book, sheet, edits);
      const touched = new Set(edits.map(({ row, column }) => cellName(row, column)));
      const part = 'xl/worksheets/sheet1.xml';
      const after = cellXml(partsOf(saveWorkbook(book))[part] ?? '');
      const before = cellXml(partsOf(rich)[part] ?? '');
      expect(before.size).toBeGreaterThan(90);
      // where the first cell of a shared formula was edited, the others must get theirs written out (save.test.ts)
      const orphaned = [...before].some(([name, xml]) => touched.has(name) && / t="shared" ref=/.test(xml));
      const kept = ([name, xml]: readonly [string, string]): boolean =>
        !touched.has(name) && !(orphaned && xml.includes('t="shared"'));
      for (const [name, xml] of [...before].filter(kept)) expect([name, after.get(name)]).toEqual([name, xml]);
      const order = [...after.keys()].map((name) => /\d+/.exec(name)?.[0]).map(Number);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 1, max: 20 }),
  column: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 2, max: 4 }),
});
const small = fc.integer({ min: 1, max: 20 });
const surroundings = fc.record({
  frozenRows: fc.integer({ min: 0, max: 5 }),
  frozenColumns: fc.integer({ min: 0, max: 3 }),
  merges: fc.array(area, { maxLength: 3 }).map((list) => list.map((one, index) => ({ ...one, row: 100 + index * 10 }))),
  columnWidths: fc.array(fc.tuple(small, fc.integer({ min: 10, max: 400 }))).map((list) => new Map(list)),
  rowHeights: fc.array(fc.tuple(small, fc.integer({ min: 10, max: 400 }))).map((list) => new Map(list)),
  hiddenRows: fc.array(small, { maxLength: 3 }).map((list) => new Set(list)),
  filter: fc.option(area),
  gridlines: fc.boolean(),
  tabColor: fc.constantFrom('#ff0000', '#00aa11', null),
  notes: fc
    .array(fc.tuple(small, small, fc.string({ unit: 'grapheme', minLength: 1 })), { maxLength: 4 })
    .map((list) => new Map(list.map(([row, column, note]) => [cellKey(row, column), note]))),
  links: fc
    .array(fc.tuple(small, small, fc.constantFrom('https://example.org/?a=1&b="2"', null)), { maxLength: 4 })
    .map(
      (list) =>
        new Map(
          list.map(([row, column, url]) => [cellKey(row, column), { url, location: url === null ? "'a b'!A1" : null }]),
        ),
    ),
});
test.each(makes)('%s: what surrounds the cells is read back as well', (_, make) => {
  fc.assert(
    fc.property(surroundings, fc.nat(), (changes, pick) => {
      const book = make();
      const sheet = book.sheets[pick % book.sheets.length];
      if (!sheet) return;
      changeSheet(sheet, changes);
      const saved = saveWorkbook(book);
      assertSound(saved);
      const again = openWorkbook(saved).sheets.find(({ gid }) => gid === sheet.gid);
      const sorted = <T>(map: ReadonlyMap<number, T> | undefined): unknown =>
        [...(map ?? [])].sort(([a], [b]) => a - b);
      expect(again).toMatchObject({
        frozenRows: changes.frozenRows,
        frozenColumns: changes.frozenColumns,
        merges: changes.merges,
        hiddenRows: changes.hiddenRows,
        filter: changes.filter,
        gridlines: changes.gridlines,
        tabColor: changes.tabColor,
      });
      expect(sorted(again?.columnWidths)).toEqual(sorted(changes.columnWidths));
      expect(sorted(again?.rowHeights)).toEqual(sorted(changes.rowHeights));
      expect(sorted(again?.notes)).toEqual(sorted(changes.notes));
      expect(sorted(again?.links)).toEqual(sorted(changes.links));
    }),
    { numRuns: 25 },
  );
});
