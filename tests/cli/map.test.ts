/** `map`: how a book is understood; --sheet and --layout for every verb; a remembered mapping in a saved book. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, openDesk, ROOT, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.remove());

const book = (name: string): string => {
  copyFileSync(join(ROOT, 'tests/books', name), join(desk.folder, name));
  return name;
};

interface Column {
  readonly cell: string;
  readonly heading: string;
  readonly field: string | null;
  readonly confidence: number;
  readonly samples: readonly string[];
}

describe('map --json', () => {
  test('has the fields that were promised', () => {
    const result = desk.json('map', book('c-lpp.xlsx'));
    for (const key of ['layout', 'asOf', 'tables', 'missing', 'findings']) expect(result).toHaveProperty(key);
    for (const key of ['sheet', 'range', 'kind', 'headings', 'columns']) expect(result.tables[0]).toHaveProperty(key);
    expect(Object.keys(result.tables[0].columns[0])).toEqual(['cell', 'heading', 'field', 'confidence', 'samples']);
    for (const lack of result.missing)
      expect(lack).toMatchObject({ field: expect.any(String), costs: expect.stringMatching(/\.$/) });
  });

  // As the sheets stand in the reference books.
  test.each([
    [
      'a-ledger.xlsx',
      'ledger',
      null,
      [
        ['PINJAMAN', 'A5:I19', 'loans'],
        ['ANGSURAN', 'A3:J27', 'repayments'],
      ],
    ],
    ['b-kolektibilitas.xlsx', 'collectability', '2023-01-31', [['Kolektibilitas', 'A5:O19', 'loans']]],
    ['c-lpp.xlsx', 'progress', '2023-01-31', [['LPP', 'A4:P18', 'loans']]],
    ['d-bulanan.xlsx', 'monthly', null, [['Rekap Angsuran', 'A3:M16', 'loans']]],
    [
      'h-rich.xlsx',
      'ledger',
      null,
      [
        ['Pinjaman', 'A4:J17', 'loans'],
        ['Angsuran', 'A4:H27', 'repayments'],
      ],
    ],
  ])('%s is understood without a correction', (name, layout, asOf, tables) => {
    const result = desk.json('map', book(name));
    expect([result.layout, result.asOf]).toEqual([layout, asOf]);
    expect(
      result.tables.map((table: Record<string, string>) => [table['sheet'], table['range'], table['kind']]),
    ).toEqual(tables);
  });

  test('cards: a table a card, with the lines of its head', () => {
    const result = desk.json('map', book('e-kartu.xlsx'));
    expect(result.layout).toBe('card');
    expect(result.tables).toHaveLength(12);
    const fields = result.tables[0].columns.map(({ cell, field }: Column) => [cell, field]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['C3', 'group'],
        ['C5', 'principal'],
        ['B11', 'paidOn'],
        ['C11', 'principalPart'],
      ]),
    );
  });

  test('each column with its cell, its meaning and three of its cells', () => {
    const [list] = desk.json('map', book('a-ledger.xlsx')).tables;
    const column = (heading: string) => list.columns.find((one: Column) => one.heading === heading);
    expect(column('Jumlah Pinjaman')).toEqual({
      cell: 'E5',
      heading: 'Jumlah Pinjaman',
      field: 'principal',
      confidence: 0.9,
      samples: ['38000000', '54700000', '35000000'],
    });
    expect(column('Ket')).toMatchObject({ cell: 'I5', field: 'note' });
  });

  test('what a report cannot tell is missing, with what it costs', () => {
    const missing = desk
      .json('map', book('b-kolektibilitas.xlsx'))
      .missing.map(({ field }: { field: string }) => field);
    expect(missing).toEqual(expect.arrayContaining(['rate', 'interestPart', 'paidOn']));
  });
});

test('map as text names tables, meanings, and what is missing; it writes nothing', () => {
  const before = hash(desk.book);
  const { code, out, err } = desk.run('map', 'buku.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Tata letak: daftar pinjaman dan buku angsuran\n/);
  expect(out).toContain('· buku angsuran ·');
  expect(out).not.toMatch(/undefined|NaN|\[object/);
  expect(hash(desk.book)).toBe(before);
  expect(desk.files()).toEqual(['buku.xlsx']);
});

test('a book without a table says so, and is no failure', () => {
  const result = desk.json('map', 'buku.xlsx', '--sheet', desk.json('map', 'buku.xlsx').tables[1].sheet);
  expect(result.problem).toContain('Daftar pinjaman tidak ditemukan');
  expect(result.missing).toEqual([{ field: 'loans', label: 'Daftar pinjaman', costs: result.problem }]);
});

test('--sheet and --layout say what to read', () => {
  const name = book('d-bulanan.xlsx');
  expect(desk.json('arrears', name, '--as-of', '2023-01-31', '--layout', 'monthly').loans).toHaveLength(12);
  expect(desk.json('arrears', name, '--as-of', '2023-01-31', '--sheet', 'Rekap Angsuran').loans).toHaveLength(12);
  expect(desk.run('arrears', name, '--layout', 'card')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Tata letak kartu pinjaman'),
  });
  expect(desk.run('map', name, '--layout', 'kartu')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"kartu" tidak dikenal'),
  });
  expect(desk.run('map', name, '--sheet', 'Kas')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Lembar "Kas" tidak ada'),
  });
  const ledger = book('a-ledger.xlsx');
  const both = ['--sheet', 'PINJAMAN', '--sheet', 'ANGSURAN'];
  expect(desk.json('arrears', ledger, '--as-of', '2023-01-31', ...both).loans).toHaveLength(12);
  expect(desk.run('arrears', ledger, '--as-of', '2023-01-31', '--sheet', 'PINJAMAN').code).toBe(2);
});

test('Cocokkan kolom… from the menu remembers what is shown, and the next command reads by it', () => {
  const { code, out } = desk.run('menu', 'buku.xlsx', 'Cocokkan kolom...', '--out', 'ingat.xlsx');
  expect(code).toBe(0);
  expect(out).toMatch(/^Tata letak: /);
  expect(desk.json('arrears', 'ingat.xlsx', '--as-of', '2024-12-31')).toEqual(
    desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31'),
  );
  expect(desk.json('map', 'ingat.xlsx').tables[0].columns[1].confidence).toBe(1);
});
