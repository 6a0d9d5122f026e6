/** Stored mappings of every version, and whatever else may lie in a hidden sheet that people can reach. */
import { storedMapping } from '../../../src/sheets/mapping/migrate';
import { sheet } from '../grid';
import { figures, MAPPING_KEY, refusal, saved, shown } from './mapped';

/** As version 0 wrote it: a flat list of tables, headings without their number, ignored sheets by name. */
const VERSION_0 = {
  schema: 0,
  ignored: ['Coretan'],
  tables: [
    {
      sheetId: 11,
      sheet: 'Data',
      kind: 'loans',
      columns: { paguyuban: 'group', dikasih: 'disbursed', sekian: 'principal', 'berapa kali': 'tenor' },
    },
    {
      sheetId: 12,
      sheet: 'Setor',
      kind: 'repayments',
      dateOrder: 'monthFirst',
      columns: { hari: 'paidOn', paguyuban: 'group', 'uang masuk': 'principalPart' },
    },
  ],
};
const BOOK = [
  { ...sheet('Data', 'Paguyuban|Dikasih|Sekian|Berapa kali\nMelati|2022-08-15|6000000|6'), id: 11 },
  { ...sheet('Setor', 'Hari|Paguyuban|Uang masuk\n9/25/2022|Melati|1000000\n10/25/2022|Melati|1000000'), id: 12 },
  { ...sheet('Coretan', 'No|KSM|Tgl Cair|Jumlah Pinjaman|JW\n1|Coba|2022-08-15|9000000|6'), id: 13 },
];

test('version 0 is migrated and read as it was meant', () => {
  const now = storedMapping(VERSION_0);
  expect(now.kind === 'mapping' && now.mapping.schema).toBe(1);
  // five of six instalments of 1.000.000 due by 31-01-2023, two paid on 25-09 and 25-10
  expect(figures(BOOK, { [MAPPING_KEY]: VERSION_0 })).toEqual(['Melati 6000000 2000000 0 3000000 Perhatian']);
  const view = shown(BOOK, { [MAPPING_KEY]: VERSION_0 });
  expect(view.sheets.filter(({ ignored }) => ignored).map(({ name }) => name)).toEqual(['Coretan']);
  expect(view.tables.map(({ dateOrder }) => dateOrder)).toEqual(['dayFirst', 'monthFirst']);
});

test('what is saved over a migrated one is of today’s version', () => {
  const memory = { [MAPPING_KEY]: VERSION_0 };
  const view = shown(BOOK, memory);
  const after = saved(BOOK, { ...view }, memory);
  expect(after[MAPPING_KEY]).toMatchObject({ schema: 1 });
  expect(figures(BOOK, after)).toEqual(figures(BOOK, memory));
});

test('today’s version goes through unchanged', () => {
  const view = shown(BOOK, { [MAPPING_KEY]: VERSION_0 });
  const stored = saved(BOOK, { ...view }, { [MAPPING_KEY]: VERSION_0 })[MAPPING_KEY];
  expect(storedMapping(stored)).toEqual({ kind: 'mapping', mapping: stored });
});

test('a later version is not read, and says so', () => {
  expect(storedMapping({ schema: 2, sheets: [] })).toEqual({ kind: 'unreadable', later: true });
  expect(figures(BOOK, { [MAPPING_KEY]: { schema: 2, sheets: [] } })).toContain('perbarui add-on');
});

const table = { kind: 'loans', columns: [{ heading: '|ksm', nth: 0, shown: 'KSM', field: 'group' }] };
test.each([
  ['a text', 'x'],
  ['a list', []],
  ['no version', { sheets: [] }],
  ['a version that is no number', { schema: '1', sheets: [] }],
  ['no sheets', { schema: 1 }],
  ['a sheet that is none', { schema: 1, sheets: [null] }],
  ['a sheet without id', { schema: 1, sheets: [{ name: 'x', tables: [] }] }],
  ['a table of no kind', { schema: 1, sheets: [{ sheetId: 1, name: 'x', tables: [{ ...table, kind: 'x' }] }] }],
  ['a table without columns', { schema: 1, sheets: [{ sheetId: 1, name: 'x', tables: [{ ...table, columns: [] }] }] }],
  [
    'a column without a field',
    { schema: 1, sheets: [{ sheetId: 1, name: 'x', tables: [{ ...table, columns: [{ heading: 'a', nth: 0 }] }] }] },
  ],
])('%s is not read, and says so', (_, stored) => {
  expect(storedMapping(stored)).toEqual({ kind: 'unreadable', later: false });
  expect(figures(BOOK, { [MAPPING_KEY]: stored })).toContain('rusak');
  expect(shown(BOOK, { [MAPPING_KEY]: stored }).changedSince).toContain('rusak');
});

test('a broken mapping can be replaced', () => {
  const memory = { [MAPPING_KEY]: 'x' };
  expect(refusal(BOOK, { tables: [] })).toBe('');
  expect(saved(BOOK, { tables: [] }, memory)[MAPPING_KEY]).toMatchObject({ schema: 1 });
});

test('nothing remembered is nothing', () => {
  expect(storedMapping(null)).toEqual({ kind: 'none' });
});
