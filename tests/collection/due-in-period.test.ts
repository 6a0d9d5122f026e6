/** What a collection list asks for is what the arrears say: one computation, cut at the first day of the list. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import { addDays } from '../../src/book/civil-date';
import type { LoanBook, Repayment } from '../../src/book/records';
import { collectibles } from '../../src/collection/due-in-period';
import { day, loan } from '../arrears/make';

const EXACT = { ...URBAN, tolerance: 0 };

const paid = (key: string, on: number, principal: number, interest: number): Repayment => ({
  loan: key,
  paid: addDays(day('2023-01-15'), on),
  principal,
  interest,
  total: principal + interest,
  opening: false,
  receipt: null,
  source: { sheet: 'Angsuran', row: 2, columns: {} },
});

const anyBook = fc
  .array(
    fc.record({
      start: fc.nat(200),
      tenor: fc.integer({ min: 1, max: 18 }),
      principal: fc.integer({ min: 1, max: 60 }),
      payments: fc.array(fc.record({ on: fc.nat(500), principal: fc.nat(400), interest: fc.nat(40) }), {
        maxLength: 8,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((loans): LoanBook => ({
    loans: loans.map(
      ({ start, tenor, principal }, index) =>
      loan({ key: `L${index}`, id: String(index), disbursed: addDays(day('2023-01-15'), start), tenor, instalments: tenor, principal: principal * 100_000, rate: 150 }), // prettier-ignore
    ),
    repayments: loans.flatMap(({ start, payments }, index) =>
      payments.map(({ on, principal, interest }) => paid(`L${index}`, start + on, principal * 1000, interest * 1000)),
    ),
    interestRecorded: true,
  }));

test('overdue from before and due in the period make the arrears at its end', () => {
  fc.assert(
    fc.property(anyBook, fc.nat(600), fc.nat(60), (book, start, length) => {
      const from = addDays(day('2023-01-15'), start);
      const to = addDays(from, length);
      const rows = new Map(collectibles(book, { from, to, ledger: to }, EXACT).map((row) => [row.loan.key, row]));
      for (const { loan: of, overduePrincipal, overdueInterest } of computePortfolio(book, to, EXACT).loans) {
        const row = rows.get(of.key);
        const principal = (row?.duePrincipal ?? 0) + (row?.overduePrincipal ?? 0);
        const interest = (row?.dueInterest ?? 0) + (row?.overdueInterest ?? 0);
        expect([principal, interest]).toEqual([overduePrincipal, overdueInterest]);
        const within = row?.dueDay ?? from;
        expect(within >= from && within <= to).toBe(true);
        expect((row?.dueDay ?? null) === null).toBe((row?.duePrincipal ?? 0) + (row?.dueInterest ?? 0) === 0);
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('a loan that is paid off, rescheduled or written off by the end is not asked for; one that comes later neither', () => {
  const book = (status: 'paidOff' | 'rescheduled' | 'writtenOff' | null): LoanBook => ({
    loans: [loan({ status: status === null ? null : { kind: status, from: day('2023-06-10') } })],
    repayments: [],
    interestRecorded: true,
  });
  const listed = (of: LoanBook, from: string, to: string): number =>
    collectibles(of, { from: day(from), to: day(to), ledger: day(to) }, URBAN).length;
  for (const kind of ['paidOff', 'rescheduled', 'writtenOff'] as const) {
    expect(listed(book(kind), '2023-06-05', '2023-06-09')).toBe(1);
    expect(listed(book(kind), '2023-06-05', '2023-06-10')).toBe(0);
  }
  expect(listed(book(null), '2023-02-15', '2023-02-15')).toBe(1);
  expect(listed(book(null), '2023-02-08', '2023-02-14')).toBe(0);
});
