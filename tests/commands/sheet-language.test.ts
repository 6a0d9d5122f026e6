/** Own sheets speak the language that Pengaturan says, whoever has them made. */
import { civilDate } from '../../src/book/civil-date';
import { computeArrears } from '../../src/commands/compute-arrears';
import { inSheetLanguage, sheetLanguage } from '../../src/commands/sheet-language';
import { speak, spoken } from '../../src/messages/current-language';
import { TEMUAN_KEY } from '../../src/report/temuan/temuan-plan';
import { readSettings } from '../../src/sheets/settings/read-settings';
import { sheet } from '../sheets/grid';
import { openBook } from '../sheets/open-book';
import { memoryWorkbook } from './memory-workbook';

const TODAY = civilDate(2023, 2, 10);
const settings = (value: string) => readSettings([sheet('Pengaturan', `Ketentuan | Nilai\nBahasa lembar | ${value}`)]);

afterEach(() => {
  speak('id');
});

test.each([
  ['', 'id'],
  ['Indonesia', 'id'],
  ['bahasa Indonesia', 'id'],
  ['Inggris', 'en'],
  ['English', 'en'],
  ['Bahasa Inggris', 'en'],
  ['en', 'en'],
])('%j is %s', (value, language) => {
  expect(sheetLanguage(settings(value))).toBe(language);
  expect(settings(value).findings).toEqual([]);
});

test('a language that we do not speak is a finding, and decides nothing', () => {
  expect(sheetLanguage(settings('Jawa'))).toBe('id');
  expect(settings('Jawa').findings).toMatchObject([{ code: 'DAT-01', variant: 'setting', cell: 'B2' }]);
});

test('the last row holds, and a row for something else does not matter', () => {
  const rows = 'Ketentuan | Nilai\nBahasa lembar | Inggris\nBahasa lembar | Indonesia\nNama pembuku | en';
  expect(sheetLanguage(readSettings([sheet('Pengaturan', rows)]))).toBe('id');
});

test('what a command tells stays in the language of the person', () => {
  speak('en');
  expect(inSheetLanguage(settings('Indonesia'), spoken)).toBe('id');
  expect(inSheetLanguage(settings('Inggris'), spoken)).toBe('en');
  expect(spoken()).toBe('en');
});

const cells = [
  ['Ketentuan', 'Nilai'],
  ['Bahasa lembar', 'Inggris'],
];
const book = (inEnglish: boolean) => {
  const sheets = openBook('a-ledger.xlsx');
  const first = sheets[0];
  if (first === undefined) throw new Error('no sheet');
  const own = { ...first, id: 99, name: 'Pengaturan', hidden: false, cells, formats: [], merges: [] };
  return memoryWorkbook(inEnglish ? [...sheets, own] : sheets);
};
const textsIn = (port: ReturnType<typeof book>, key: string): string => {
  const plan = port.plans.filter((each) => each.key === key).at(-1);
  return JSON.stringify(plan?.rows.map((row) => row.cells));
};

test.each([
  ['id', false, 'Peringatan', 'Warning'],
  ['en', false, 'Peringatan', 'Warning'],
  ['id', true, 'Warning', 'Peringatan'],
] as const)('asked in %s, with English in Pengaturan: %s', (person, english, has, lacks) => {
  speak(person);
  const port = book(english);
  expect(computeArrears(port, { asOf: '2022-12-31' }, TODAY).ok).toBe(true);
  expect(textsIn(port, TEMUAN_KEY)).toContain(`"${has}"`);
  expect(textsIn(port, TEMUAN_KEY)).not.toContain(`"${lacks}"`);
});
