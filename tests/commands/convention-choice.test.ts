/** What Pengaturan decides: a scheme that is none is said, never taken for another. */
import { civilDate } from '../../src/book/civil-date';
import { computeArrears } from '../../src/commands/compute-arrears';
import { conventionOfSettings } from '../../src/commands/convention-choice';
import { NO_SETTINGS } from '../../src/sheets/settings';
import { openBook } from '../sheets/open-book';
import { memoryWorkbook } from './memory-workbook';

const nameOf = (scheme: string | null): string | null => {
  const outcome = conventionOfSettings({ ...NO_SETTINGS, scheme });
  return outcome.ok ? outcome.result.name : null;
};

test.each([
  [null, 'urban'],
  ['dbm-3', 'dbm-3'],
  [' DBM-3 ', 'dbm-3'],
  ['dbm3', null],
  ['Pedoman 2008', null],
])('a scheme of %j is %j', (scheme, name) => {
  expect(nameOf(scheme)).toBe(name);
});

const rows = [
  ['Ketentuan', 'Nilai'],
  ['Skema kolektibilitas', 'dbm3'],
];
const settings = { id: 99, name: 'Pengaturan', hidden: false, cells: rows, formats: [], merges: [], hiddenRows: [] };
const book = () => {
  const sheets = openBook('a-ledger.xlsx');
  return memoryWorkbook([...sheets, { ...sheets[0]!, ...settings }]);
};
const TODAY = civilDate(2023, 2, 10);

test('an unknown scheme stops the computing in one sentence, and nothing is written', () => {
  const port = book();
  const outcome = computeArrears(port, {}, TODAY);
  expect(outcome).toEqual({
    ok: false,
    message:
      'Skema kolektibilitas "dbm3" di lembar Pengaturan tidak dikenal; pilih salah satu: urban, urban-month, pnpm-rural, pnpm-rural-ceil, dbm-3, ojk-lkm-2015, slik.',
  });
  expect(port.plans).toEqual([]);
});

test('an explicit choice goes before Pengaturan', () => {
  expect(computeArrears(book(), { convention: 'urban' }, TODAY)).toMatchObject({ ok: true });
});
