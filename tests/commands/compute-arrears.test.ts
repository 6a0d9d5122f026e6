/** The command on the reference books; expected figures are those of tests/books, not of the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '../../src/book/civil-date';
import { arrearsState } from '../../src/commands/arrears-state';
import { clearMarks } from '../../src/commands/clear-marks';
import { computeArrears, viewArrears } from '../../src/commands/compute-arrears';
import { openBook } from '../sheets/open-book';
import { memoryWorkbook } from './memory-workbook';

const BOOKS = join(__dirname, '..', 'books');
const expected = JSON.parse(readFileSync(join(BOOKS, 'expected.json'), 'utf8')) as {
  loans: Record<string, string | number>[];
  totals: Record<string, number>;
  byClass: Record<string, number>;
  indicators: Record<string, number>;
};
const TODAY = civilDate(2023, 2, 10);
const ledger = openBook('a-ledger.xlsx');

function resultOf(request = {}): ReturnType<typeof viewArrears> & { ok: true } {
  const outcome = viewArrears(memoryWorkbook(ledger), request, TODAY);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

test('the reference ledger as of 31 January 2023', () => {
  const { result } = resultOf({ asOf: '2023-01-31' });
  const place = (loan: { disbursed: string; principal: number }): string => `${loan.disbursed} ${loan.principal}`;
  const fields = [
    'scheduledPrincipal',
    'paidPrincipal',
    'outstandingPrincipal',
    'overduePrincipal',
    'class',
    'provision',
  ];
  const shape = (loan: Record<string, unknown>): string => fields.map((field) => String(loan[field])).join(' ');
  const got = result.loans.map((loan) => `${place(loan)} ${shape({ ...loan })}`).sort();
  const wanted = expected.loans
    .map((loan) => `${String(loan['disbursed'])} ${String(loan['principal'])} ${shape(loan)}`)
    .sort();
  expect(got).toEqual(wanted);
  expect(result.totals).toMatchObject(expected.totals);
  for (const [name, value] of Object.entries(expected.byClass)) expect(result.byClass[name] ?? 0).toBe(value);
  expect(result.indicators.lar).toBeCloseTo(expected.indicators['lar'] ?? NaN, 5);
  expect(result.indicators.par).toBeCloseTo(expected.indicators['par'] ?? NaN, 5);
});

test('the default day is the end of last month; the choice is remembered', () => {
  expect(resultOf().result.asOf).toBe('2023-01-31');
  const port = memoryWorkbook(ledger);
  const outcome = computeArrears(port, { asOf: '2022-12-31', convention: 'slik' }, TODAY);
  expect(outcome.ok).toBe(true);
  expect(port.memory).toEqual({ hitungTunggakan: { asOf: '2022-12-31', convention: 'slik' } });
  expect(arrearsState(port, TODAY)).toMatchObject({ ok: true, result: { asOf: '2022-12-31', convention: 'slik' } });
});

test('what lies in the memory and makes no sense is passed over', () => {
  const port = memoryWorkbook(ledger, { hitungTunggakan: { asOf: '31/12/2022', convention: 'x' } });
  expect(arrearsState(port, TODAY)).toMatchObject({ ok: true, result: { asOf: '2023-01-31', convention: '' } });
});

test('everything is read before the first write, and looking writes nothing', () => {
  const port = memoryWorkbook(ledger);
  computeArrears(port, { asOf: '2023-01-31' }, TODAY);
  expect(port.log).toEqual(['recall', 'recall', 'readBook', 'writeSheets', 'mark', 'remember', 'toast']);
  expect(port.plans.map(({ key }) => key)).toEqual(['ringkasan', 'tunggakan', 'kolektibilitas', 'temuan']);
  const looked = memoryWorkbook(ledger);
  viewArrears(looked, { asOf: '2023-01-31' }, TODAY);
  expect(looked.log).toEqual(['recall', 'recall', 'readBook']);
});

test.each([
  [{ asOf: '31-01-2023' }, 'Tanggal laporan "31-01-2023" tidak dapat dibaca'],
  [{ asOf: '2023-02-30' }, 'Tanggal laporan "2023-02-30" tidak dapat dibaca'],
  [{ convention: 'bank' }, 'Cara hitung "bank" tidak dikenal; pilih salah satu: urban, '],
])('%p is refused with a sentence, and nothing is written', (request, sentence) => {
  const port = memoryWorkbook(ledger);
  const outcome = computeArrears(port, request, TODAY);
  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining(sentence) as string });
  expect(port.plans).toEqual([]);
});

test('an empty book is refused with a sentence', () => {
  const outcome = computeArrears(memoryWorkbook([]), {}, TODAY);
  expect(outcome).toEqual({ ok: false, message: 'Buku ini kosong: tidak ada satu sel pun yang berisi.' });
});

test('taking the marks away tells from how many sheets', () => {
  expect(clearMarks(memoryWorkbook([]))).toEqual({
    ok: true,
    result: { sheets: 2, message: 'Penanda dihapus dari 2 lembar.' },
  });
});
