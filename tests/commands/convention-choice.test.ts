/** What Pengaturan decides: a scheme that is none is said, never taken for another. */
import { civilDate } from '../../src/book/civil-date';
import { computeArrears } from '../../src/commands/compute-arrears';
import { conventionOfSettings } from '../../src/commands/convention-choice';
import { readSettings } from '../../src/sheets/settings/read-settings';
import { sheet } from '../sheets/grid';
import { openBook } from '../sheets/open-book';
import { memoryWorkbook } from './memory-workbook';

const TODAY = civilDate(2023, 2, 10);
const nameOf = (scheme: string | null): string | null => {
  const outcome = conventionOfSettings(
    readSettings([sheet('Pengaturan', `Ketentuan | Nilai\nSkema kolektibilitas | ${scheme ?? ''}`)]),
    TODAY,
  );
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

const own = (...rows: readonly string[]) =>
  conventionOfSettings(
    readSettings([sheet('Pengaturan', `Ketentuan | Nilai | Berlaku sejak\n${rows.join('\n')}`)]),
    TODAY,
  );
const CLASSES = [
  'Kolektibilitas 1 | Baik; 0 hari; 0,5 | 2022-01-01',
  'Kolektibilitas 2 | Kurang; 90 hari; 10 | 2022-01-01',
  'Kolektibilitas 3 | Macet; lebih; 100 | 2022-01-01',
];

test("a BKM's own scheme", () => {
  const outcome = own(...CLASSES, 'Toleransi per angsuran (Rp) | 500');
  expect(outcome).toMatchObject({
    ok: true,
    result: {
      name: 'Skema BKM',
      tolerance: 500,
      scheme: {
        unit: 'days',
        firstClass: 'byBound',
        classes: [
          { name: 'Baik', upTo: 0, provision: 50 },
          { name: 'Kurang', upTo: 90, provision: 1000 },
          { name: 'Macet', upTo: null, provision: 10000 },
        ],
      },
    },
  });
});

test('of own classes and a scheme by name the later decision holds; of one day, the own classes', () => {
  const name = (outcome: ReturnType<typeof own>) => (outcome.ok ? outcome.result.name : outcome.message);
  expect(name(own(...CLASSES, 'Skema kolektibilitas | slik | 2022-01-02'))).toBe('slik');
  expect(name(own(...CLASSES, 'Skema kolektibilitas | slik | 2022-01-01'))).toBe('Skema BKM');
  expect(name(own(...CLASSES, 'Skema kolektibilitas | slik |'))).toBe('Skema BKM');
  expect(name(own(...CLASSES.map((row) => row.replace('2022', '2024')), 'Skema kolektibilitas | slik |'))).toBe('slik');
});

test.each([
  [[CLASSES[0], CLASSES[2]], 'Kolektibilitas 2 kosong'],
  [[CLASSES[0], CLASSES[1]], 'kelas terakhir, harus tanpa batas'],
  [[CLASSES[1], CLASSES[0], CLASSES[2]].map((row, i) => row?.replace(/\d \|/, `${i + 1} |`)), 'harus lebih besar'],
  [[CLASSES[0], 'Kolektibilitas 2 | Kurang; 3 bulan; 10', CLASSES[2]], 'semua dalam hari atau semua dalam bulan'],
])('own classes that make no scheme stop the computing', (rows, words) => {
  const outcome = own(...rows.map(String));
  expect(outcome.ok ? '' : outcome.message).toContain(words);
});
