/** A book that stands in a report of one day is computed on that day, and on no other. */
import { civilDate } from '../../src/book/civil-date';
import { computeArrears, viewArrears } from '../../src/commands/compute-arrears';
import { openBook } from '../sheets/open-book';
import { memoryWorkbook } from './memory-workbook';

const TODAY = civilDate(2023, 6, 10);
const book = (memory = {}) => memoryWorkbook(openBook('c-lpp.xlsx'), memory);

test("without a day the report's own day is taken, whatever was remembered", () => {
  for (const memory of [{}, { hitungTunggakan: { asOf: '2022-12-31' } }]) {
    const outcome = viewArrears(book(memory), {}, TODAY);
    expect(outcome.ok && outcome.result.asOf).toBe('2023-01-31');
  }
});

test('another day is refused in one sentence, and nothing is written', () => {
  const port = book();
  const outcome = computeArrears(port, { asOf: '2022-12-31' }, TODAY);
  expect(outcome).toEqual({
    ok: false,
    message:
      'Buku ini berisi laporan kumulatif per 31 Januari 2023; keadaan pada tanggal lain tidak dapat diketahui darinya.',
  });
  expect(port.plans).toEqual([]);
  expect(port.memory).toEqual({});
});

test('the planted fault is among the findings that are written', () => {
  const outcome = computeArrears(book(), { asOf: '2023-01-31' }, TODAY);
  const found = outcome.ok ? outcome.result.findings.filter(({ code }) => code === 'DAT-16') : [];
  expect(found.map(({ sheet, cell, loan }) => [sheet, cell, loan])).toEqual([['LPP', 'O12', '7']]);
});
