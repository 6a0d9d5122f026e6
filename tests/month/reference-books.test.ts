/** LPP, classes, provision and cross-checks of the reference books, to the rupiah. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URBAN } from '../../src/arrears/conventions';
import { formatIso, parseIso } from '../../src/book/civil-date';
import { crossChecks } from '../../src/month/checks';
import { monthEnd } from '../../src/month/month-end';
import { readBook } from '../../src/sheets/read-book';
import { statementsOn } from '../../src/sop/book-check';
import { day } from '../arrears/make';
import { openBook } from '../sheets/open-book';

interface Expected {
  readonly loans: readonly (Readonly<Record<string, unknown>> & {
    readonly disbursed: string;
    readonly principal: number;
  })[];
  readonly totals: Readonly<Record<string, number>>;
  readonly byClass: Readonly<Record<string, number>>;
}
const EXPECTED = JSON.parse(readFileSync(join(__dirname, '../books/expected.json'), 'utf8')) as Expected; // its shape is described in SOURCE.md

const ASOF = day('2023-01-31');
const TODAY = day('2023-04-15');

function papersOf(name: string, asOf = ASOF) {
  const reading = readBook(openBook(name), { today: TODAY, asOf, asked: true });
  const end = monthEnd(reading, asOf, URBAN);
  const statements = statementsOn(reading, asOf, URBAN);
  const { checks, unchecked } = crossChecks(end, { book: reading.book, statements });
  const idOf = new Map(reading.book.loans.map((loan) => [loan.key, loan.id]));
  const failed = checks
    .filter(({ ok }) => !ok)
    .map(({ name: check, loans }) => [check, loans.map((key) => idOf.get(key))]);
  return { end, checks, failed, unchecked: unchecked.map(({ name: check }) => check) };
}

const HISTORY = ['a-ledger', 'd-bulanan', 'e-kartu', 'h-rich'];
const SNAPSHOT = ['b-kolektibilitas', 'c-lpp'];

test.each([...HISTORY, ...SNAPSHOT])('%s: LPP, classes and provision are those of the reference', (name) => {
  const { end } = papersOf(`${name}.xlsx`);
  const rows = end.lpp.map(({ arrears: it }) => ({
    ...{ disbursed: formatIso(it.loan.disbursed), principal: it.loan.principal },
    ...{
      scheduledPrincipal: it.scheduledPrincipal,
      paidPrincipal: it.paidPrincipal,
      outstandingPrincipal: it.outstandingPrincipal,
    },
    ...{ overduePrincipal: it.overduePrincipal, class: it.className, provision: it.provision },
  }));
  const fields = Object.keys(rows[0] ?? {});
  const wanted = EXPECTED.loans.map((it) => Object.fromEntries(fields.map((field) => [field, it[field]])));
  const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
  expect(sorted(rows)).toEqual(sorted(wanted));
  const { byClass, totals } = end.portfolio;
  expect(Object.fromEntries(byClass.map((one) => [one.name, one.outstandingPrincipal]))).toEqual(EXPECTED.byClass);
  expect(totals.provision).toBe(EXPECTED.totals['provision']);
});

test.each(HISTORY)('%s: last month and this month, as the LPP of the same portfolio has them', (name) => {
  const movement = (book: string): readonly string[] =>
    papersOf(`${book}.xlsx`)
      .end.lpp.map(({ arrears, before, during }) =>
        JSON.stringify([arrears.loan.disbursed, arrears.loan.principal, before, during]),
      )
      .sort();
  expect(movement(name)).toEqual(movement('c-lpp'));
});

test.each(HISTORY)('%s is right: every check holds', (name) => {
  expect(papersOf(`${name}.xlsx`).failed).toEqual([]);
});

test('the wrong figures planted in b and c are what the checks name, and nothing else is', () => {
  expect(papersOf('b-kolektibilitas.xlsx').failed).toEqual([['bookClass', ['9']]]);
  expect(papersOf('c-lpp.xlsx').failed).toEqual([['bookArrears', ['7']]]);
});

test('a wrong total row of the book is DAT-09, not a check that fails', () => {
  const sheets = openBook('c-lpp.xlsx').map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cells) =>
      cells.some((cell) => /^jumlah$/i.test(String(cell)))
        ? cells.map((cell) => (typeof cell === 'number' ? cell + 1 : cell))
        : cells,
    ),
  }));
  const reading = readBook(sheets, { today: TODAY, asOf: ASOF, asked: true });
  expect(reading.findings.some(({ code }) => code === 'DAT-09')).toBe(true);
  const statements = statementsOn(reading, ASOF, URBAN);
  const { checks } = crossChecks(monthEnd(reading, ASOF, URBAN), { book: reading.book, statements });
  expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['bookArrears']);
});

test('figures that an LPP states wrongly are each named by their own check', () => {
  const wrong = (column: number): readonly unknown[] => {
    const sheets = openBook('c-lpp.xlsx').map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cells, row) =>
        row === 6
          ? cells.map((cell, at) => (at === column && typeof cell === 'number' ? cell + 100_000 : cell))
          : cells,
      ),
    }));
    const reading = readBook(sheets, { today: TODAY, asOf: ASOF, asked: true });
    const statements = statementsOn(reading, ASOF, URBAN);
    const { checks } = crossChecks(monthEnd(reading, ASOF, URBAN), { book: reading.book, statements });
    return checks
      .filter(({ ok, name }) => !ok && name !== 'bookArrears')
      .map(({ name, loans }) => [name, loans.length]);
  };
  // Row 7 is the second loan: target F, last month H, to date L, balance N.
  expect(wrong(5)).toEqual([['bookTarget', 1]]);
  expect(wrong(7)).toEqual([['toDatePrincipal', 1]]);
  expect(wrong(11)).toEqual([['toDatePrincipal', 1]]);
  expect(wrong(13)).toEqual([['bookBalance', 1]]);
});

test('what a book cannot answer is said: a collectability report tells no movement', () => {
  const { end, unchecked } = papersOf('b-kolektibilitas.xlsx');
  expect(unchecked).toEqual(expect.arrayContaining(['toDatePrincipal', 'toDateInterest', 'receipts']));
  expect(end.lpp.every(({ before, during }) => before.principal === null && during.principal === null)).toBe(true);
  expect(papersOf('a-ledger.xlsx').unchecked).toEqual([
    'bookBalance',
    'bookTarget',
    'bookArrears',
    'bookMonth',
    'bookClass',
  ]);
});

test('g-hard: every check holds on its day, with loans apart left out of the sums', () => {
  const { end, failed } = papersOf('g-hard.xlsx', parseIso('2023-03-31') ?? ASOF);
  expect(failed).toEqual([]);
  expect(end.lpp.some(({ arrears }) => arrears.apart !== null)).toBe(true);
});
