/** A short run of `npm run fuzz`, and that its oracle sees what it must see. */
import { changedBook, judged, outcomeOf, reduced, stepsOf } from '../../scripts/fuzz/run';
import { runOf } from '../../scripts/fuzz/main';
import { described, summaryOf } from '../../scripts/fuzz/report';
import type { FuzzBook, Spot } from '../../scripts/fuzz/types';
import { knownOf, subject, SUBJECTS } from './subjects';

const RUNS = 90;

/** The book with one cell otherwise. */
const withCell = (book: FuzzBook, page: number, row: number, column: number, value: Spot['value']): FuzzBook => ({
  ...book,
  pages: book.pages.map((one, p) => ({
    ...one,
    lines: one.lines.map((line, r) => ({
      ...line,
      spots: line.spots.map((spot, c) => (p === page && r + 1 === row && c + 1 === column ? { ...spot, value } : spot)),
    })),
  })),
});

test(`${RUNS} runs: no loan comes out otherwise without a word`, () => {
  const outcomes = Array.from({ length: RUNS }, (_, index) => runOf(SUBJECTS, 5000 + index));
  expect(outcomes.filter(({ silent }) => silent.length > 0).map((one) => described(reduced(one)))).toEqual([]);
  // The runs are worth something only where figures do change and are named.
  expect(outcomes.filter(({ changed, refused }) => changed > 0 && !refused).length).toBeGreaterThan(RUNS / 10);
  expect(summaryOf(outcomes, 5000)).toMatch(/^90 runs from seed 5000: \d+ .* 0 changed in silence$/);
});

test('the books as they are give their known findings and no others', () => {
  expect(SUBJECTS.map((one) => [one.book.file, knownOf(one)])).toEqual([
    ['a-ledger.xlsx', ['DAT-09 skipsText PINJAMAN!E19']],
    ['b-kolektibilitas.xlsx', ['DAT-03 snapshot Kolektibilitas!A5', 'DAT-16 className Kolektibilitas!K15']],
    ['c-lpp.xlsx', ['DAT-03 snapshot LPP!A4', 'DAT-16 amount LPP!O12']],
    ['d-bulanan.xlsx', []],
    ['e-kartu.xlsx', []],
    ['g-hard.xlsx', []],
  ]);
});

test('a figure that stands nowhere else, changed: the oracle calls it silent', () => {
  const cards = subject('e-kartu.xlsx');
  const { silent } = judged(cards, withCell(cards.book, 0, 6, 3, '24 bulan'));
  expect(silent.map(({ owner }) => owner)).toEqual(['melati']);
});

test('a figure that another contradicts: changed, named, not silent', () => {
  const report = subject('c-lpp.xlsx');
  // N9, Kenanga's Saldo 11.499.800; paid to date 11.500.200 of 23.000.000 says otherwise.
  const { changed, silent, told } = judged(report, withCell(report.book, 0, 9, 14, 1149980));
  expect([changed, silent, told]).toEqual([0, [], ['DAT-06 ledgerBalance LPP!N9']]);
  const months = subject('d-bulanan.xlsx');
  // I8, what Kenanga paid in January; Jumlah and Sisa say otherwise.
  const moved = judged(months, withCell(months.book, 0, 8, 9, 916700));
  expect([moved.changed, moved.silent]).toEqual([1, []]);
  expect(moved.told).toContain('DAT-06 ledgerPaid Rekap Angsuran!K8');
});

test('the same seed is the same run', () => {
  const [one, again] = [runOf(SUBJECTS, 42), runOf(SUBJECTS, 42)];
  expect([again.steps, again.told]).toEqual([one.steps, one.told]);
});

test('a failing run is brought down to what it needs', () => {
  const cards = subject('e-kartu.xlsx');
  const spoiled = { ...cards, told: { ...cards.told, figures: new Map([...cards.told.figures].slice(1)) } };
  const full = outcomeOf(spoiled, stepsOf(8, cards.book.pages.length), 8);
  expect(full.silent.map(({ owner }) => owner)).toContain('melati');
  expect(reduced(full).steps.length).toBeLessThanOrEqual(full.steps.length);
  expect(changedBook(cards.book, []).book).toBe(cards.book);
});
