/** Some changed books through a real .xlsx, so that what holds for sheets as data holds for files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatIso } from '../../src/book/civil-date';
import { loadBook, sheetsOfBook } from '../../scripts/fuzz/load-book';
import { REFERENCE_BOOKS } from '../../scripts/fuzz/reference-books';
import { changedBook } from '../../scripts/fuzz/run';
import { tell } from '../../scripts/fuzz/told';
import type { FuzzBook } from '../../scripts/fuzz/types';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { sheetsOf } from '../sheets/open-book';
import type { Cell } from '../../src/sheets/sheet-data';
import { subject } from './subjects';

const plainCell = (cell: Cell): PlainCell => {
  if (cell === '') return null;
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? { day: formatIso(cell.date) } : { error: cell.error };
};

/** The book saved by a stranger's program and opened again; merged cells are lost on the way. */
function throughFile(book: FuzzBook): FuzzBook {
  const bytes = plainBook(
    sheetsOfBook(book).map(({ name, cells }) => ({ name, rows: cells.map((row) => row.map(plainCell)) })),
  );
  const opened = sheetsOf(bytes);
  const pages = book.pages.map((page, index) => {
    const cells = opened[index]?.cells ?? [];
    const lines = page.lines.map((line, row) => ({
      ...line,
      spots: line.spots.map((spot, column) => ({ ...spot, value: cells[row]?.[column] ?? '' })),
    }));
    return { ...page, name: opened[index]?.name ?? '', lines, merges: opened[index]?.merges ?? [] };
  });
  return { ...book, pages };
}

test.each([
  ['a-ledger.xlsx', ['title rows', 'columns reordered', 'dates mixed', 'amounts with spaces']],
  ['c-lpp.xlsx', ['amounts Rp. 500.000,-', 'dates d Januari yyyy', 'blank rows']],
  ['d-bulanan.xlsx', ['moved', 'capitals', 'dates as numbers']],
  ['e-kartu.xlsx', ['amounts Rp 1.000.000,00', 'names', 'sheet renamed']],
  ['g-hard.xlsx', ['tenors', 'rates', 'rows shuffled', 'line breaks']],
])('%s after %j', (file, changes) => {
  const one = subject(file);
  const { book, done } = changedBook(
    one.book,
    changes.map((change) => ({ change, page: -1, seed: 7, share: 1 })),
  );
  expect(done).toHaveLength(changes.length);
  const told = tell(throughFile(book));
  expect([told.refused, [...told.figures].sort()]).toEqual([null, [...one.told.figures].sort()]);
});

test.each([
  ['a-ledger.xlsx', 3],
  ['c-lpp.xlsx', 5],
  ['g-hard.xlsx', 2],
])('%s with column %d hidden: read all the same', (file, column) => {
  const parts = unzipSync(readFileSync(join(__dirname, '..', 'books', file)));
  const hidden = `<cols><col min="${column}" max="${column}" width="0" hidden="1" customWidth="1"/></cols>`;
  let put = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/<cols>.*?<\/cols>/s, '').replace('<sheetData', () => (put++, `${hidden}<sheetData`));
    parts[name] = strToU8(xml);
  }
  expect(put).toBeGreaterThan(0);
  const declared = REFERENCE_BOOKS.find((book) => book.file === file);
  if (declared === undefined) throw new Error(file);
  const told = tell(loadBook(declared, sheetsOf(zipSync(parts))));
  expect([...told.figures]).toEqual([...subject(file).told.figures]);
}); // prettier-ignore
