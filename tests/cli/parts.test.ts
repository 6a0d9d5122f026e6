/** The parts of the command line that need no book. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destinationOf, readBookFile, writeBookFile } from '../../src/host/cli/book-file';
import { checkedDay, todayInJakarta } from '../../src/host/cli/dates';
import { decimal, dotted, percent, rupiah, shortDay } from '../../src/host/cli/figures';
import { gridLines } from '../../src/host/cli/grid';
import { RefusalError } from '../../src/host/cli/refusal';

let folder: string;
let book: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bergulir-cli-'));
  book = join(folder, 'buku.xlsx');
  writeFileSync(book, 'lama');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('days', () => {
  test.each(['2023-01-31', '2024-02-29', '2000-12-01'])('%s is one', (text) => expect(checkedDay(text)).toBe(text));
  test.each(['2023-02-29', '2023-13-01', '31/01/2023', '2023-1-31', '', 'kemarin', '2023-01-31T00:00'])(
    '"%s" is none',
    (text) => expect(() => checkedDay(text)).toThrow(RefusalError),
  );
  // Jakarta is UTC+7: its day begins at 17.00 UTC.
  test.each([
    [Date.UTC(2023, 0, 31, 16, 59, 59), '2023-01-31'],
    [Date.UTC(2023, 0, 31, 17, 0, 0), '2023-02-01'],
  ])('%i falls on %s', (now, day) => expect(todayInJakarta(now)).toBe(day));
});

test('figures are written the Indonesian way', () => {
  expect([0, 999, 1000, 1234567, -5000].map(dotted)).toEqual(['0', '999', '1.000', '1.234.567', '-5.000']);
  expect([rupiah(1234567), rupiah(-5000)]).toEqual(['Rp1.234.567', '-Rp5.000']);
  expect([percent(0.083333), percent(1), percent(null)]).toEqual(['8,33%', '100,00%', '–']);
  expect([decimal(2.14), decimal(3)]).toEqual(['2,14', '3,00']);
  expect([shortDay('2023-01-31'), shortDay(null)]).toEqual(['31/01/2023', '–']);
});

describe('the grid', () => {
  const columns = [
    { heading: 'KSM', align: 'left' },
    { heading: 'Saldo', align: 'right' },
  ] as const;
  test('aligns its columns and rules its total', () => {
    expect(
      gridLines(
        columns,
        [
          ['Melati', '1'],
          ['Mawar', '12.345.678'],
        ],
        ['JUMLAH', '12.345.679'],
      ),
    ).toEqual([
      'KSM          Saldo',
      '──────────────────',
      'Melati           1',
      'Mawar   12.345.678',
      '──────────────────',
      'JUMLAH  12.345.679',
    ]);
  });
  test('lets nothing from a cell steer the terminal', () => {
    expect(gridLines(columns, [['\u001b[31mMerah\u0007\nbaris', '1']])[2]).toBe(' [31mMerah baris      1'.trim());
  });
});

describe('reading the book', () => {
  test.each([
    ['tiada.xlsx', /tidak ditemukan/],
    ['.', /folder/],
  ])('%s is refused', (name, sentence) => {
    expect(() => readBookFile(join(folder, name))).toThrow(sentence);
  });
});

describe('where the result goes', () => {
  const choose = (out: string | undefined, inPlace = false) => destinationOf({ book, out, inPlace });
  test('nowhere, unless asked', () => expect(choose(undefined)).toBeNull());
  test('to the file named', () => {
    expect(choose(join(folder, 'hasil.XLSX'))).toEqual({ path: join(folder, 'hasil.XLSX'), backup: null });
  });
  test('never over the book, however it is spelled', () => {
    symlinkSync(book, join(folder, 'tautan.xlsx'));
    linkSync(book, join(folder, 'keras.xlsx'));
    for (const name of ['buku.xlsx', './x/../buku.xlsx', 'tautan.xlsx', 'keras.xlsx']) {
      mkdirSync(join(folder, 'x'), { recursive: true });
      expect(() => choose(`${folder}/${name}`)).toThrow(/sama dengan buku asal/);
    }
  });
  test('not to what is no .xlsx, no folder, or a folder', () => {
    mkdirSync(join(folder, 'dir.xlsx'));
    expect(() => choose(join(folder, 'hasil.csv'))).toThrow(/berakhiran \.xlsx/);
    expect(() => choose(join(folder, 'tiada', 'hasil.xlsx'))).toThrow(/Folder.*tidak ada/);
    expect(() => choose(join(folder, 'dir.xlsx'))).toThrow(/folder/);
    expect(() => choose(join(folder, 'hasil.xlsx'), true)).toThrow(/Pilih salah satu/);
  });
  test('in place with a backup that takes no other backup away', () => {
    expect(choose(undefined, true)).toEqual({ path: book, backup: `${book}.bak` });
    writeFileSync(`${book}.bak`, 'lebih lama');
    expect(choose(undefined, true)).toEqual({ path: book, backup: `${book}.bak2` });
  });
});

describe('writing the result', () => {
  const bytes = new TextEncoder().encode('baru');
  test('whole, and nothing beside it', () => {
    writeBookFile(bytes, { path: join(folder, 'hasil.xlsx'), backup: null });
    expect(readdirSync(folder).sort()).toEqual(['buku.xlsx', 'hasil.xlsx']);
    expect(readFileSync(join(folder, 'hasil.xlsx'), 'utf8')).toBe('baru');
  });
  test('in place, the old book in its .bak', () => {
    writeBookFile(bytes, { path: book, backup: `${book}.bak` });
    expect([readFileSync(book, 'utf8'), readFileSync(`${book}.bak`, 'utf8')]).toEqual(['baru', 'lama']);
  });
  test('not at all when the backup cannot be made', () => {
    writeFileSync(`${book}.bak`, 'milik orang');
    expect(() => writeBookFile(bytes, { path: book, backup: `${book}.bak` })).toThrow(RefusalError);
    expect([readFileSync(book, 'utf8'), readFileSync(`${book}.bak`, 'utf8')]).toEqual(['lama', 'milik orang']);
    expect(readdirSync(folder).sort()).toEqual(['buku.xlsx', 'buku.xlsx.bak']);
  });
  test('not at all when the place is gone', () => {
    const path = join(folder, 'tiada', 'hasil.xlsx');
    expect(() => writeBookFile(bytes, { path, backup: null })).toThrow(/tidak dapat ditulis/);
    expect(existsSync(path)).toBe(false);
  });
});
