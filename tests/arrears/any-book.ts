/** Books of any kind, days and conventions, for properties that must hold whatever stands in a book. */
import fc from 'fast-check';
import { CONVENTIONS } from '../../src/arrears/conventions';
import type { Convention, Payment } from '../../src/arrears/types';
import { civilFromDays } from '../../src/book/civil-date';
import type { Loan, LoanBook } from '../../src/book/records';
import { bookOf, day, loan, row } from './make';

const START = day('2022-01-01');
export const date = fc.integer({ min: 0, max: 800 }).map((days) => civilFromDays(START + days));
const amount = fc.integer({ min: 1, max: 3_000_000 });

export const payment: fc.Arbitrary<Payment> = fc.oneof(
  fc.record({ paid: date, total: amount }).map((it) => ({ ...it, principal: null, interest: null })),
  fc
    .record({
      paid: date,
      principal: fc.integer({ min: 0, max: 2_000_000 }),
      interest: fc.integer({ min: 0, max: 200_000 }),
    })
    .map((it) => ({ ...it, total: it.principal + it.interest })),
);

const anyLoan = (key: string): fc.Arbitrary<Loan> =>
  fc
    .record({
      principal: fc.integer({ min: 100_000, max: 20_000_000 }),
      disbursed: date,
      tenor: fc.integer({ min: 1, max: 18 }),
      rate: fc.option(fc.constantFrom(100, 145, 150)),
      method: fc.constantFrom('flat' as const, 'declining' as const, 'annuity' as const),
      group: fc.constantFrom('Mawar', 'Melati', 'KSM Mawar'),
      unit: fc.constantFrom('week' as const, 'month' as const),
      status: fc.option(
        fc.record({
          kind: fc.constantFrom('paidOff' as const, 'rescheduled' as const, 'writtenOff' as const),
          from: date,
        }),
        { freq: 4 },
      ),
    })
    .map(({ unit, ...it }) =>
      loan({ ...it, key, id: key, tenorUnit: unit, instalments: it.tenor, period: { every: 1, unit, atEnd: false } }),
    );

export const book: fc.Arbitrary<LoanBook> = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => {
    const keys = Array.from({ length: size }, (_, i) => `L${i}`);
    const repayment = fc.tuple(fc.constantFrom(...keys), payment).map(([key, it]) => row(key, it));
    return fc.tuple(fc.tuple(...keys.map(anyLoan)), fc.array(repayment, { maxLength: 25 }));
  })
  .map(([loans, repayments]) => bookOf(loans, repayments));

export const convention: fc.Arbitrary<Convention> = fc
  .record({
    preset: fc.constantFrom(...CONVENTIONS),
    split: fc.constantFrom('recorded' as const, 'interestFirst' as const, 'principalFirst' as const),
    tolerance: fc.constantFrom(0, 1000),
  })
  .map(({ preset, ...it }) => ({ ...preset, ...it }));
