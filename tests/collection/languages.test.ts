/** A book that changes the language of its sheets keeps what people entered, there and back. */
import { cellName } from '../../src/host/model/area';
import type { Host } from '../../src/host/host';
import { plainBook } from '../e2e/support/plain-book';
import { sheetNamed, type } from '../fresh/support/typing';
import { answerOf, columnOf, headingRow, opened, roundSheets, rowOf, WEEK } from './round-book';

const LIST = 'Daftar tagihan';
const PROBLEMS = 'Pinjaman bermasalah';
const PLAN = 'RKTL';

const book = (): Host =>
  opened(
    plainBook([
      ...roundSheets(),
      { name: 'Pengaturan', rows: [['Ketentuan', 'Nilai'], ['Bahasa lembar', 'Indonesia']] },
    ]),
  ); // prettier-ignore

function written(host: Host, language: 'Indonesia' | 'Inggris'): void {
  type(host, 'Pengaturan', 'B2', language);
  answerOf(host, 'tagih', WEEK);
}

/** The cell of a row about Melati: which column names it depends on the sheet and its language. */
function cellOf(host: Host, name: string, heading: string, naming = 'KSM'): { row: number; column: number } {
  const sheet = sheetNamed(host, name);
  return { row: rowOf(sheet, naming, 'KSM Melati'), column: columnOf(sheet, heading) };
}
const shown = (host: Host, name: string, heading: string, naming?: string): unknown => {
  const { row, column } = cellOf(host, name, heading, naming);
  return sheetNamed(host, name).rows.get(row)?.cells[column]?.value ?? '';
};
function fill(host: Host, name: string, texts: Readonly<Record<string, string>>, naming?: string): void {
  for (const [heading, text] of Object.entries(texts)) {
    const { row, column } = cellOf(host, name, heading, naming);
    type(host, name, cellName(row, column), text);
  }
}
/** A person adds a column at the end of a sheet. */
function addColumn(host: Host, name: string, heading: string, text: string): void {
  const sheet = sheetNamed(host, name);
  const column = sheet.rows.get(headingRow(sheet))?.cells.length ?? 0;
  type(host, name, cellName(headingRow(sheet), column), heading);
  fill(host, name, { [heading]: text });
}
const filled = (host: Host, name: string): number =>
  [...sheetNamed(host, name).rows.values()].flatMap(({ cells }) => cells.filter((cell) => cell?.value === 'KSM Melati'))
    .length;

test('visits, promises, causes, steps and added columns stand under the headings of the new language, and of the old again', () => {
  const host = book();
  written(host, 'Indonesia');
  fill(host, LIST, { 'Tgl kunjungan': '07/06/2022', Ditemui: 'Bu Sri', Hasil: 'berjanji', 'Janji (Rp)': '112000' });
  addColumn(host, LIST, 'Result', 'milik kader');
  fill(host, PROBLEMS, { Sebab: 'sakit', Kesediaan: 'mau dan mampu', 'Langkah disepakati': 'kunjungi lagi', Petugas: 'Ani' }); // prettier-ignore
  written(host, 'Indonesia');
  fill(host, PLAN, { Catatan: 'bawa kuitansi' }, 'Tentang');
  const rows = [filled(host, LIST), filled(host, PROBLEMS), filled(host, PLAN)];

  const inEnglish = (): void => {
    expect(sheetNamed(host, LIST).rows.get(headingRow(sheetNamed(host, LIST)))?.cells[2]?.value).toBe('Area');
    expect(shown(host, LIST, 'Met')).toBe('Bu Sri');
    expect(shown(host, LIST, 'Result')).toBe('berjanji');
    expect(shown(host, LIST, 'Promise (Rp)')).toBe(112000);
    expect(shown(host, LIST, 'Result (2)')).toBe('milik kader');
    expect(['Cause', 'Willingness', 'Step agreed on', 'Officer'].map((each) => shown(host, PROBLEMS, each))).toEqual([
      'sakit',
      'mau dan mampu',
      'kunjungi lagi',
      'Ani',
    ]);
    expect(shown(host, PLAN, 'Step', 'About')).toBe('kunjungi lagi');
    expect(shown(host, PLAN, 'Note', 'About')).toBe('bawa kuitansi');
    expect([filled(host, LIST), filled(host, PROBLEMS), filled(host, PLAN)]).toEqual(rows);
  };
  written(host, 'Inggris');
  inEnglish();
  written(host, 'Inggris');
  inEnglish();

  written(host, 'Indonesia');
  expect(['Ditemui', 'Hasil', 'Janji (Rp)', 'Result (2)'].map((each) => shown(host, LIST, each))).toEqual([
    'Bu Sri',
    'berjanji',
    112000,
    'milik kader',
  ]);
  expect(['Sebab', 'Kesediaan'].map((each) => shown(host, PROBLEMS, each))).toEqual(['sakit', 'mau dan mampu']);
  expect(shown(host, PLAN, 'Langkah', 'Tentang')).toBe('kunjungi lagi');
  expect(shown(host, PLAN, 'Catatan', 'Tentang')).toBe('bawa kuitansi');
  expect([filled(host, LIST), filled(host, PROBLEMS), filled(host, PLAN)]).toEqual(rows);
});

test('a promise that was written in one language is judged in the other', () => {
  const host = book();
  written(host, 'Indonesia');
  fill(host, LIST, { 'Tgl kunjungan': '01/06/2022', 'Janji bayar tgl': '05/06/2022', 'Janji (Rp)': '112000' });
  written(host, 'Inggris');
  const column = columnOf(sheetNamed(host, LIST), 'Promise');
  const states = [...sheetNamed(host, LIST).rows.values()].map(({ cells }) => cells[column]?.value);
  expect(states.filter((state) => state === 'broken')).toHaveLength(1);
});
