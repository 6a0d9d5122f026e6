/** The four other layouts of the reference portfolio: every figure against those that others computed. */
import { CONVENTIONS, URBAN } from '../../../src/arrears/conventions';
import { computePortfolio } from '../../../src/arrears/portfolio';
import { civilDate, formatIso } from '../../../src/book/civil-date';
import { readBook } from '../../../src/sheets/read-book';
import { checkStatements } from '../../../src/sop/book-check';
import { openBook } from '../open-book';
import { EXPECTED, figuresOf, wanted } from './expected';

const today = civilDate(2023, 6, 30);
const DAY = civilDate(2023, 1, 31);

test.each([
  ['b-kolektibilitas.xlsx', false],
  ['c-lpp.xlsx', true],
  ['d-bulanan.xlsx', true],
  ['e-kartu.xlsx', true],
])('%s: every loan, to the rupiah', (file, interest) => {
  const { book, problem } = readBook(openBook(file), { today });
  expect(problem).toBeNull();
  expect(book.interestRecorded).toBe(interest);
  const { loans } = computePortfolio(book, DAY, URBAN);
  expect(figuresOf(loans, interest)).toEqual(wanted(EXPECTED.loans, interest));
});

test.each([
  ['b-kolektibilitas.xlsx', 'collectability', '2023-01-31'],
  ['c-lpp.xlsx', 'progress', '2023-01-31'],
  ['d-bulanan.xlsx', 'monthly', null],
  ['e-kartu.xlsx', 'card', null],
])('%s is read as %s', (file, layout, asOf) => {
  const reading = readBook(openBook(file), { today });
  expect([...new Set(reading.layouts.values())]).toEqual([layout]);
  expect(reading.asOf === null ? null : formatIso(reading.asOf)).toBe(asOf);
});

test.each([
  ['b-kolektibilitas.xlsx', [['className', 'Kolektibilitas!K15', '9']]],
  ['c-lpp.xlsx', [['amount', 'LPP!O12', '7']]],
  ['d-bulanan.xlsx', []],
  ['e-kartu.xlsx', []],
])('%s: the planted fault is found at its cell and nothing else is', (file, planted) => {
  const { book, stated, findings } = readBook(openBook(file), { today });
  const found = checkStatements(book, stated, URBAN);
  expect(found.map(({ code, variant, sheet, cell, loan }) => [code, variant, `${sheet}!${cell}`, loan])).toEqual(
    planted.map(([variant, cell, loan]) => ['DAT-16', variant, cell, loan]),
  );
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what a cumulative report cannot tell is said once, as a note', () => {
  const said = (file: string) =>
    readBook(openBook(file), { today }).findings.map(({ variant, severity, params }) => [variant, severity, params]);
  expect(said('b-kolektibilitas.xlsx')).toEqual([['snapshot', 'info', { date: '2023-01-31', interest: false }]]);
  expect(said('c-lpp.xlsx')).toEqual([['snapshot', 'info', { date: '2023-01-31', interest: true }]]);
});

test('a report that was made by another convention: one finding a column, naming the preset that fits', () => {
  const { book, stated } = readBook(openBook('b-kolektibilitas.xlsx'), { today });
  const slik = CONVENTIONS.find(({ name }) => name === 'slik') ?? URBAN;
  const found = checkStatements(book, stated, slik).filter(({ variant }) => variant === 'preset');
  expect(found.map(({ cell, params }) => [cell, params['fits'], params['used']])).toEqual([
    ['K7:K18', 'urban', 'slik'],
  ]);
});
