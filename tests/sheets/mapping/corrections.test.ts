/** What a person can correct of a table that was found, and what it does to the figures: worked out in the comments. */
import { sheet } from '../grid';
import { insertRows, withCell } from './edit-book';
import { figures, saved, shown } from './mapped';

/** "Pokok" stands in both; the person's Jumlah is a loan that was only planned. */
const PLAIN = [
  sheet(
    'Pinjaman',
    `
No|KSM|Tgl Cair|Usulan|Jumlah Pinjaman|JW|Jasa
1|Melati|2022-08-15|6000000|12000000|6|1,5%
2|Mawar|2022-08-15|12000000|24000000|12|1,5%`,
  ),
  sheet(
    'Angsuran',
    `
Tanggal|KSM|Pokok|Jasa
15/09/2022|Melati|'1.000|'90.000
10/11/2022|Mawar|'1.000|'180.000`,
  ),
];

const change = (heading: string, field: string | null, tableAt = 0) => {
  const now = shown(PLAIN);
  return {
    ...now,
    tables: now.tables.map((table, index) =>
      index === tableAt
        ? { ...table, columns: table.columns.map((c) => (c.heading === heading ? { ...c, field } : c)) }
        : table,
    ),
  };
};

test('the meaning of a column is taken from one and given to another', () => {
  const two = change('Jumlah Pinjaman', null);
  const request = {
    ...two,
    tables: two.tables.map((t, i) =>
      i === 0
        ? { ...t, columns: t.columns.map((c) => (c.heading === 'Usulan' ? { ...c, field: 'principal' } : c)) }
        : t,
    ),
  };
  const memory = saved(PLAIN, request);
  expect((figures(PLAIN, memory) as string[]).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'Melati 6000000',
    'Mawar 12000000',
  ]);
  expect(shown(PLAIN, memory).tables[0]!.columns.map(({ heading, field }) => [heading, field])).toContainEqual([
    'Jumlah Pinjaman',
    null,
  ]);
});

test('the decimal sign and the order of days', () => {
  // "1.000" is ambiguous in itself: said to be thousands it is 1.000, said to be decimals it is 1
  const with_ = (patch: Record<string, unknown>) => {
    const now = shown(PLAIN);
    return saved(PLAIN, { ...now, tables: now.tables.map((t) => (t.kind === 'repayments' ? { ...t, ...patch } : t)) });
  };
  const paid = (memory: Record<string, unknown>) =>
    (figures(PLAIN, memory) as string[]).map((line) => line.split(' ').slice(0, 4).join(' '));
  expect(paid(with_({ thousands: '.' }))).toEqual(['Melati 12000000 1000 90000', 'Mawar 24000000 1000 180000']);
  expect(paid(with_({ thousands: ',' }))).toEqual(['Melati 12000000 1 90', 'Mawar 24000000 1 180']);
  expect(shown(PLAIN, with_({ thousands: ',' })).tables[1]!.thousands).toBe(',');
  // 10/11/2022 is 10 November, or 11 October: seen by an as-of day between them
  const monthFirst = with_({ dateOrder: 'monthFirst' });
  expect(shown(PLAIN, monthFirst).tables[1]!.dateOrder).toBe('monthFirst');
  expect(shown(PLAIN, monthFirst).findings.some(({ code, cell }) => code === 'DAT-02' && cell === 'A2')).toBe(true);
});

test('a sheet is ignored, and read again', () => {
  const copy = {
    ...PLAIN[1]!,
    id: 77,
    name: 'Salinan dari Angsuran',
    cells: PLAIN[1]!.cells.map((row, i) => (i === 1 ? row.map((cell, c) => (c === 2 ? '2.000.000' : cell)) : row)),
  };
  const sheets = [...PLAIN, copy];
  const now = shown(sheets);
  const memory = saved(sheets, { ...now, ignoredSheets: [77] });
  expect(figures(sheets, memory)).toEqual(figures(PLAIN));
  expect(shown(sheets, memory).sheets).toContainEqual({ id: 77, name: 'Salinan dari Angsuran', ignored: true });
  const back = saved(sheets, { ...shown(sheets, memory), ignoredSheets: [] }, memory);
  expect(figures(sheets, back)).toEqual(figures(sheets));
  expect(
    saved(sheets, {
      ...now,
      ignoredSheets: undefined,
      sheets: now.sheets.map((s) => ({ ...s, ignored: s.id === 77 })),
    }),
  ).toEqual(memory);
});

test('a table is ignored with all its rows, and stays so', () => {
  const one = sheet(
    'Buku',
    `
No|KSM|Tgl Cair|Jumlah Pinjaman|JW|Jasa
1|Melati|2022-08-15|12000000|6|1,5%

Tanggal|KSM|Pokok|Jasa
2022-09-15|Melati|1000000|90000

Tanggal|KSM|Pokok|Jasa|Ket
2022-10-15|Melati|2000000|90000|percobaan
2022-11-15|Melati|2000000|90000|percobaan`,
  );
  const now = shown([one]);
  expect(now.tables.map(({ range }) => range)).toEqual(['A1:F2', 'A4:D5', 'A7:E9']);
  const memory = saved([one], {
    ...now,
    tables: now.tables.map((t) => (t.range === 'A7:E9' ? { ...t, kind: 'ignored' } : t)),
  });
  // 12.000.000 in 6 is 2.000.000 a month: five due, 1.000.000 paid
  expect(figures([one], memory)).toEqual(['Melati 12000000 1000000 90000 9000000 Kurang Lancar']);
  const again = saved([one], { ...shown([one], memory) }, memory);
  expect(figures([insertRows(one, 6, 2)], again)).toEqual(['Melati 12000000 1000000 90000 9000000 Kurang Lancar']);
  const columns = ['paidOn', 'group', 'principalPart', 'interestPart'].map((field, i) => ({
    cell: `${'ABCD'[i]}7`,
    field,
  }));
  const wanted = { sheetId: one.id, kind: 'repayments', range: 'A7:E9', headings: 'A7:E7', columns };
  const back = saved([one], { ...shown([one], again), tables: [wanted] }, again);
  expect(figures([one], back)).toEqual(figures([one]));
});

test('a table is ended early, before a text by which its end is found again', () => {
  const lists = sheet(
    'Pinjaman',
    `
No|KSM|Tgl Cair|Jumlah Pinjaman|JW|Jasa
1|Melati|2022-08-15|12000000|6|1,5%
Rencana|||||
2|Anggrek|2022-12-15|9000000|6|1,5%`,
  );
  const sheets = [lists, PLAIN[1]!];
  const now = shown(sheets);
  expect(now.tables[0]!.range).toBe('A1:F4');
  const memory = saved(sheets, { ...now, tables: now.tables.map((t, i) => (i === 0 ? { ...t, range: 'A1:F2' } : t)) });
  const groups = (given: typeof sheets) => (figures(given, memory) as string[]).map((line) => line.split(' ')[0]);
  expect(groups(sheets)).toEqual(['Melati']);
  expect(groups([insertRows(lists, 2, 1), PLAIN[1]!])).toEqual(['Melati']);
  expect(figures([withCell(lists, 3, 1, ''), PLAIN[1]!], memory)).toContain('"rencana" yang menandai akhir tabel');
});

test('headings in other rows than were found', () => {
  const twoRows = sheet(
    'Pinjaman',
    `
No|KSM|Tgl Cair|Nilai|Nilai|JW
|||Diminta|Disetujui|
1|Melati|2022-08-15|20000000|12000000|6`,
  );
  const sheets = [twoRows, PLAIN[1]!];
  const columns = [
    { cell: 'B1', field: 'group' },
    { cell: 'C1', field: 'disbursed' },
    { cell: 'D2', field: null },
    { cell: 'E2', field: 'principal' },
    { cell: 'F1', field: 'tenor' },
  ];
  const request = {
    ...shown(sheets),
    tables: shown(sheets).tables.map((t, i) => (i === 0 ? { id: t.id, headings: 'A1:F2', columns } : t)),
  };
  expect((figures(sheets, saved(sheets, request)) as string[])[0]).toMatch(/^Melati 12000000 /);
});
