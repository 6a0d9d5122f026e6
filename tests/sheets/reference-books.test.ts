/** The reference books: what is read from them, against figures that others computed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate, formatIso, parseIso } from '../../src/book/civil-date';
import { readBook } from '../../src/sheets/read-book';
import { openBook } from './open-book';

interface Expected {
  readonly asOf: string;
  readonly loans: readonly {
    readonly disbursed: string;
    readonly principal: number;
    readonly tenor: number;
    readonly paidPrincipal: number;
    readonly paidInterest?: number;
    readonly loan?: string;
  }[];
}
const expected = (name: string): Expected =>
  JSON.parse(readFileSync(join(__dirname, '../books', name), 'utf8')) as Expected; // the file's shape is its SOURCE.md's
const today = civilDate(2023, 6, 30);

const cases: readonly (readonly [string, string])[] = [
  ['a-ledger.xlsx', 'expected.json'],
  ['h-rich.xlsx', 'expected.json'],
  ['g-hard.xlsx', 'g-hard.expected.json'],
];

test.each(cases)('%s: every loan with its terms and what was paid by the day', (file, figures) => {
  const { asOf, loans } = expected(figures);
  const day = parseIso(asOf) ?? today;
  const { book, problem } = readBook(openBook(file), { today });
  expect(problem).toBeNull();
  const one_amount = new Set(book.repayments.filter((one) => one.principal === null).map((one) => one.loan));
  const read = book.loans.map((loan) => {
    const own = book.repayments.filter((one) => one.loan === loan.key && one.paid <= day);
    return {
      disbursed: formatIso(loan.disbursed), principal: loan.principal, tenor: loan.tenor,
      paid: one_amount.has(loan.key) ? 'one amount' : own.reduce((sum, one) => sum + (one.principal ?? 0), 0),
    }; // prettier-ignore
  });
  const mixed = book.loans.map((loan) => one_amount.has(loan.key));
  expect(read).toEqual(
    loans.map((loan, i) => ({
      disbursed: loan.disbursed,
      principal: loan.principal,
      tenor: loan.tenor,
      paid: mixed[i] === true ? 'one amount' : loan.paidPrincipal,
    })),
  );
});

test('a-ledger: jasa holds BOP, and the one fault of the book is found', () => {
  const { book, findings } = readBook(openBook('a-ledger.xlsx'), { today });
  const interest = (row: number) => book.repayments.find((one) => one.source.row === row)?.interest;
  expect([interest(4), interest(18)]).toEqual([4408000 + 152000, 0]);
  expect(findings.map(({ code, variant, cell, params }) => ({ code, variant, cell, params }))).toEqual([
    {
      code: 'DAT-09',
      variant: 'skipsText',
      cell: 'E19',
      params: { column: 'Jumlah Pinjaman', stated: 449700000, computed: 790700000 },
    },
  ]);
});

test('g-hard: numbers, statuses, the weekly loan, the stated instalment, one-amount repayments', () => {
  const { book, findings } = readBook(openBook('g-hard.xlsx'), { today });
  const loan = (id: string) => book.loans.find((one) => one.id === id);
  expect(loan('P-003')?.status).toEqual({ kind: 'rescheduled', from: civilDate(2023, 2, 28) });
  expect(loan('P-005')?.status).toEqual({ kind: 'writtenOff', from: civilDate(2023, 4, 30) });
  expect(loan('P-009')).toMatchObject({
    tenor: 25,
    tenorUnit: 'week',
    instalments: 25,
    period: { every: 1, unit: 'week', atEnd: false },
  });
  expect(loan('P-007')?.statedPrincipal).toBe(600000);
  expect(
    book.repayments
      .filter((one) => one.loan === loan('P-008')?.key)
      .every((one) => one.principal === null && one.total === 1080000),
  ).toBe(true);
  expect(findings.filter((one) => one.severity !== 'info')).toEqual([]);
});

test('h-rich: paid and balance beside a ledger are held against it, never added; hidden rows count', () => {
  const { book, findings } = readBook(openBook('h-rich.xlsx'), { today });
  expect(book.loans).toHaveLength(12);
  expect(book.repayments).toHaveLength(23);
  expect(findings).toEqual([]);
});
