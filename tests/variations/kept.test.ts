/** Changes that people make to a book without changing what it says: every figure stays, and nothing new is found. */
import { KEEPING } from '../../scripts/fuzz/changes/all';
import { movedBy, subtotalsEvery } from '../../scripts/fuzz/changes/layout';
import { randomOf } from '../../scripts/fuzz/random';
import { judged } from '../../scripts/fuzz/run';
import type { Change, FuzzBook } from '../../scripts/fuzz/types';
import { EXPECTED } from '../sheets/layouts/expected';
import { afterChange, subject, SUBJECTS } from './subjects';

/** What a change justifies: a sum over typed amounts skips them, a lone "600.000" is ambiguous, mixed signs may be. */
const JUSTIFIED: Readonly<Record<string, readonly (readonly [RegExp, RegExp])[]>> = {
  'a-ledger.xlsx': [
    [/^amounts/, /^DAT-09 total PINJAMAN!E19$/],
    [/^amounts/, /^DAT-17 ambiguous ANGSURAN!F18$/], // its "500,000" among dots
    [/^subtotals/, /^DAT-09 skipsText /],
  ],
  'g-hard.xlsx': [[/^amounts/, /^DAT-17 ambiguous Pinjaman!G9$/]], // the only amount of its column
};
/** Signs of every kind side by side: what cannot be told is asked, whatever the cell. */
const MIXED = 'amounts mixed';

describe.each(SUBJECTS.map((one) => [one.book.file, one] as const))('%s', (file, one) => {
  const justified = (change: string, told: string): boolean =>
    (JUSTIFIED[file] ?? []).some(([changes, findings]) => changes.test(change) && findings.test(told));

  test.each(Object.keys(KEEPING).filter((name) => name !== MIXED))('%s', (change) => {
    const { changed, refused, told } = afterChange(one, change);
    expect([changed, refused, told.filter((line) => !justified(change, line))]).toEqual([0, false, []]);
  });

  test.each([1, 2, 3])('amounts of every style mixed, seed %d: nothing wrong without a word', (seed) => {
    const { silent, refused } = afterChange(one, MIXED, seed);
    expect([silent, refused]).toEqual([[], false]);
  });

  test.each([2, 3, 4])('columns in order %d', (seed) => {
    const { changed, refused, told } = afterChange(one, 'columns reordered', seed);
    expect([changed, refused, told]).toEqual([0, false, []]);
  });

  const all = (change: Change): FuzzBook => ({
    ...one.book,
    pages: one.book.pages.map((page, index) => change(page, randomOf(index), 1) ?? page),
  });

  test('the table moved to D9', () => {
    const heading = (book: FuzzBook): number => book.pages[0]?.lines.findIndex(({ part }) => part === 'heading') ?? 0;
    const moved = all((page, ...rest) => movedBy(Math.max(0, 8 - heading(one.book)), 3)(page, ...rest));
    expect(moved.pages[0]?.lines[Math.max(8, heading(one.book))]?.spots[3]?.kind).toMatch(/heading/);
    const { changed, told } = judged(one, moved);
    expect([changed, told]).toEqual([0, []]);
  });

  test('subtotals every ten rows', () => {
    const { changed, told } = judged(one, all(subtotalsEvery(10, 'Sub Jumlah')));
    expect([changed, told.filter((line) => !justified('subtotals', line))]).toEqual([0, []]);
  });

  test.each(['Sheet1', 'Salinan dari Pinjaman', 'Salinan dari Salinan dari Sheet1'])('sheets named %s', (name) => {
    const named = { ...one.book, pages: one.book.pages.map((page, n) => ({ ...page, name: n ? `${name} (${n})` : name })) };
    const { changed, told } = judged(one, named);
    expect([changed, told]).toEqual([0, []]);
  }); // prettier-ignore
});

test('a-ledger as it is: the figures that others computed', () => {
  const { told, book } = subject('a-ledger.xlsx');
  const lines = [...told.figures.values()].map((line) => line.split(' | ').map((part): unknown => JSON.parse(part)));
  expect(book.pages).toHaveLength(2);
  expect(lines).toEqual(
    EXPECTED.loans.map((loan) => [
      loan.disbursed, loan.principal, `${loan.tenor} month`, null, loan.scheduledPrincipal, loan.paidPrincipal, loan.outstandingPrincipal,
      loan.overduePrincipal, loan.class, loan.scheduledInterest, loan.paidInterest, loan.overdueInterest,
    ]),
  ); // prettier-ignore
});

describe('every declared heading, one at a time', () => {
  test.each(
    ['a-ledger.xlsx', 'g-hard.xlsx', 'b-kolektibilitas.xlsx', 'c-lpp.xlsx', 'd-bulanan.xlsx'].map((file) => [file]),
  )('%s', (file) => {
    const one = subject(file);
    const wrong: unknown[] = [];
    one.book.pages.forEach((page, p) =>
      page.lines.forEach((line, r) =>
        line.spots.forEach((spot, c) => {
          for (const alias of spot.synonyms ?? []) {
            const lines = page.lines.map((other, row) =>
              row === r
                ? { ...other, spots: other.spots.map((old, column) => (column === c ? { ...old, value: alias } : old)) }
                : other,
            );
            const pages = one.book.pages.map((old, index) => (index === p ? { ...page, lines } : old));
            const { changed, told, refused } = judged(one, { ...one.book, pages });
            if (changed > 0 || refused || told.length > 0) wrong.push([spot.value, alias, changed, told.slice(0, 2)]);
          }
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
