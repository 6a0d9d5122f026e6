/** Text from a cell stays text: no formula in own sheets, no markup on a page, nothing that a terminal or a file obeys. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { contentSize } from '../../src/host/model/edit-cells';
import { openWorkbook } from '../../src/host/xlsx';
import { BUNDLE } from './support/built';
import { bergulir, scratch } from './support/cli';
import { figuresOf, opened } from './support/opened';
import { plainBook, type PlainCell } from './support/plain-book';
import { ownSheetsOf } from './support/snapshot';

/** Excel's limit for the text of one cell; a longer one makes it offer a repair. */
const MOST = 32_767;
const NAMES = [
  '=HYPERLINK("http://x.test","klik")',
  '=1+1',
  '+1',
  '-1+1|cmd',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  "'",
  "'=1+1",
  '1/2/2024',
  '1.000',
  '00123',
  'TRUE',
  '#REF!',
  '${7*7}',
  '__proto__',
  'constructor',
  '\u001b[31mmerah\u0007',
  'baris\nbaru\ttab',
  '\u202Ekanan ke kiri',
  '../../etc/passwd',
  '_x0041_',
  '😀 KSM',
  `panjang ${'x'.repeat(MOST - 8)}`,
];
const SHEETS = ["Pinj'aman <b>&amp;", '=Angsuran'];

const folder = scratch();
afterAll(folder.remove);

const loanRow = (name: string, index: number): PlainCell[] => [
  name,
  name,
  { day: `2022-01-${String(index + 1).padStart(2, '0')}` },
  12,
  1_200_000,
  '1%',
  name,
];
const book = plainBook([
  {
    name: SHEETS[0]!,
    rows: [
      ['No Pinjaman', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa', 'Keterangan'],
      ...NAMES.map(loanRow),
      // What cannot be read is quoted in a finding, and must not act there either.
      ...NAMES.map((name, index): PlainCell[] => [`x${index}`, 'Mawar', name, name, name, name, name]),
    ],
  },
  {
    name: SHEETS[1]!,
    rows: [
      ['No Pinjaman', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa', 'Keterangan'],
      ...NAMES.map((name): PlainCell[] => [name, name, { day: '2022-12-15' }, 100_000, 12_000, name]),
      ...NAMES.map((name): PlainCell[] => [`${name} tak ada`, `${name} tak ada`, name, name, name, name]),
    ],
  },
]);

const host = opened(book);
const gids = host.model.sheets.map((sheet) => sheet.gid);
const result = figuresOf(host, 'hitungTunggakan', { asOf: '2022-12-31' });
const saved = host.save();

test('every loan is there under the name that was typed', () => {
  const named = new Set(result.loans.map((loan) => loan.group.trim()));
  // An apostrophe alone names nobody, and in front of a name it is how people make text; marks of direction are no name.
  const wanted = NAMES.filter((name) => name !== "'").map((name) => name.replace(/^'|\u202E/g, '').trim());
  expect(wanted.filter((name) => !named.has(name) && !named.has(name.replace(/\s+/g, ' ')))).toEqual([]);
});

test('no own sheet holds a formula, in the host or in the file', () => {
  for (const model of [host.model, openWorkbook(saved)]) {
    const own = ownSheetsOf(model, gids);
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const sheet of own)
      for (const { cells } of sheet.rows.values())
        for (const cell of cells) if (cell?.formula != null) throw new Error(`${sheet.name}: ${cell.formula}`);
  }
  const parts = Object.entries(unzipSync(saved)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(parts.filter(([, xml]) => /<f[ >]/.test(strFromU8(xml))).map(([name]) => name)).toEqual([]);
});

test('the name in the own sheet is the text itself, not what Sheets would make of it', () => {
  const sheet = ownSheetsOf(openWorkbook(saved), gids).find((each) => each.name.startsWith('Tunggakan'))!;
  const values = new Set([...sheet.rows.values()].flatMap(({ cells }) => cells.map((cell) => cell?.value ?? null)));
  // Names that Sheets could take for a number, a day, a truth or a formula.
  for (const name of ['=1+1', '+1', '@SUM(A1)', '1/2/2024', '1.000', '00123', 'TRUE'])
    expect([name, values.has(name)]).toEqual([name, true]);
});

test('no text is longer than a cell of Excel can be', () => {
  for (const sheet of ownSheetsOf(openWorkbook(saved), gids)) {
    expect(contentSize(sheet).rows).toBeGreaterThan(0);
    for (const { cells } of sheet.rows.values())
      for (const cell of cells)
        if (typeof cell?.value === 'string') expect(cell.value.length).toBeLessThanOrEqual(MOST);
  }
});

test('only links into the book', () => {
  for (const sheet of ownSheetsOf(openWorkbook(saved), gids))
    for (const { url } of sheet.links.values()) expect(url === null || url.startsWith('#')).toBe(true);
});

test('pages never take text for markup', () => {
  const pages = readdirSync(BUNDLE).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages)
    expect(readFileSync(`${BUNDLE}/${page}`, 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|<\?!?=/,
    );
  const shown = [...host.ui.pages.map((page) => page.html), ...host.ui.alerts.map((alert) => alert.message)];
  for (const text of shown) expect(text).not.toContain('onerror=alert');
});

test('the terminal gets no control characters, and no file but the one that was asked for is made', () => {
  const path = folder.path('serangan.xlsx');
  writeFileSync(path, book);
  const ran = bergulir(['arrears', path, '--as-of', '2022-12-31', '--out', folder.path('hasil.xlsx')], {
    cwd: folder.path('.'),
  });
  expect(ran.code).toBe(0);
  expect(`${ran.out}${ran.err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(folder.list()).toEqual(['hasil.xlsx', 'serangan.xlsx']);
});
