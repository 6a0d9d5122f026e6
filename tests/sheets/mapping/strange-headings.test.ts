/** A book whose headings no alias knows: tables that a person adds, and requests that cannot be followed. */
import { read, sheet } from '../grid';
import { insertRows } from './edit-book';
import { figures, refusal, saved, shown } from './mapped';

/** Headings that no alias knows. 6 instalments of 1.000.000 from 15-08-2022: five due by 31-01-2023. */
const STRANGE = [
  sheet(
    'Data',
    `
Sandi|Paguyuban|Dikasih|Sekian|Berapa kali|Nomor rumah
1|Melati|2022-08-15|6000000|6|12
2|Mawar|2022-08-15|12000000|12|14`,
  ),
  sheet(
    'Setor',
    `
Hari|Paguyuban|Uang masuk|Uang lebih|Petugas
2022-09-15|Melati|1000000|90000|Ani
2022-10-15|Melati|1000000|90000|Ani
2022-09-20|Mawar|1000000|180000|Ani`,
  ),
];
const [DATA, SETOR] = STRANGE.map(({ id }) => id);

const TABLES = [
  {
    sheetId: DATA,
    range: 'A1:F3',
    headings: 'A1:F1',
    kind: 'loans',
    columns: [
      { cell: 'A1', field: 'loanId' },
      { cell: 'B1', field: 'group' },
      { cell: 'C1', field: 'disbursed' },
      { cell: 'D1', field: 'principal' },
      { cell: 'E1', field: 'tenor' },
    ],
  },
  {
    sheetId: SETOR,
    range: 'A1:E4',
    headings: 'A1:E1',
    kind: 'repayments',
    columns: [
      { cell: 'A1', field: 'paidOn' },
      { cell: 'B1', field: 'group' },
      { cell: 'C1', field: 'principalPart' },
      { cell: 'D1', field: 'interestPart' },
    ],
  },
];

// Melati: five × 1.000.000 due, 2.000.000 paid, the third since 15-11 (77 days). Mawar: 1.000.000 paid, the second since 15-10 (108 days).
const STRANGE_FIGURES = [
  'Melati 6000000 2000000 180000 3000000 Perhatian',
  'Mawar 12000000 1000000 180000 4000000 Kurang Lancar',
];

describe('a book whose headings no alias knows', () => {
  test('is read as the person said, and the book grows', () => {
    expect(read(...STRANGE).problem?.variant).toBe('noLoanTable');
    const memory = saved(STRANGE, { ignoredSheets: [], tables: TABLES });
    expect(figures(STRANGE, memory)).toEqual(STRANGE_FIGURES);
    const [data, setor] = STRANGE;
    const longer = { ...setor!, cells: [...setor!.cells, ['15/01/2023', 'Mawar', '4.000.000', '', 'Ani']] };
    const moved = insertRows(data!, 1, 3);
    // Mawar pays 4.000.000 more: nothing is overdue
    expect(figures([longer, moved], memory)).toEqual([STRANGE_FIGURES[0], 'Mawar 12000000 5000000 180000 0 Lancar']);
  });

  test('is shown as corrected, with a confidence of one, and can be corrected again', () => {
    const memory = saved(STRANGE, { tables: TABLES });
    const now = shown(STRANGE, memory);
    expect(now.tables.map(({ sheet, kind, headings, remembered }) => [sheet, kind, headings, remembered])).toEqual([
      ['Data', 'loans', 'A1:E1', true],
      ['Setor', 'repayments', 'A1:D1', true],
    ]);
    expect(now.tables[0]!.columns.map(({ heading, field, confidence }) => [heading, field, confidence])).toEqual([
      ['Sandi', 'loanId', 1],
      ['Paguyuban', 'group', 1],
      ['Dikasih', 'disbursed', 1],
      ['Sekian', 'principal', 1],
      ['Berapa kali', 'tenor', 1],
    ]);
    const again = {
      ...now.tables[1]!,
      columns: now.tables[1]!.columns.map((c) => ({ ...c, field: c.heading === 'Uang lebih' ? null : c.field })),
    };
    const without = saved(STRANGE, { tables: [now.tables[0], again] }, memory);
    expect(figures(STRANGE, without)).toEqual(STRANGE_FIGURES.map((line) => line.replace('180000', '0')));
    expect(saved(STRANGE, { tables: [] }, memory)).toEqual(memory);
  });

  test.each([
    [
      'two columns for one meaning',
      [{ ...TABLES[0], columns: [...TABLES[0]!.columns, { cell: 'F1', field: 'principal' }] }],
      'Dua kolom di lembar "Data" diberi arti "Besar Pinjaman"',
    ],
    [
      'a column that is needed is missing',
      [{ ...TABLES[0], columns: TABLES[0]!.columns.slice(0, 3) }],
      'belum mempunyai kolom Besar Pinjaman, Jangka Waktu',
    ],
    [
      'a meaning that is none',
      [{ ...TABLES[0], columns: [{ cell: 'B1', field: '__proto__' }] }],
      'Arti kolom "__proto__" tidak dikenal',
    ],
    ['a place that is none', [{ ...TABLES[0], headings: 'x', range: 'y' }], 'Alamat tabel "x"'],
    ['a sheet that is none', [{ ...TABLES[0], sheetId: 5 }], 'Buku berubah sejak panel dibuka'],
    ['a kind that is none', [{ ...TABLES[0], kind: 'savings' }], 'Jenis tabel "savings"'],
    ['rows without headings', [{ ...TABLES[0], headings: 'A9:F9', range: 'A9:F12' }], 'tidak ada judul kolom'],
  ])('refused in one sentence: %s', (_, tables, sentence) => {
    expect(refusal(STRANGE, { tables })).toContain(sentence);
  });

  test.each([[{ tables: 3 }], [{ tables: [{ columns: 'x' }] }], [{ tables: [{ id: 4 }] }]])(
    'a request of another shape: %j',
    (request) => {
      expect(refusal(STRANGE, request)).toContain('tidak dapat dibaca');
    },
  );
});
