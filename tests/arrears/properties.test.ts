/** What must hold for every book, whatever stands in it. */
import fc from 'fast-check';
import { CONVENTIONS, URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import type { Convention, Payment } from '../../src/arrears/types';
import { civilFromDays } from '../../src/book/civil-date';
import type { Loan, LoanBook, Repayment } from '../../src/book/records';
import { bookOf, day, loan, row } from './make';

const START = day('2022-01-01');
const date = fc.integer({ min: 0, max: 800 }).map((days) => civilFromDays(START + days));
const amount = fc.integer({ min: 1, max: 3_000_000 });

const payment: fc.Arbitrary<Payment> = fc.oneof(
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

const book: fc.Arbitrary<LoanBook> = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => {
    const keys = Array.from({ length: size }, (_, i) => `L${i}`);
    const repayment = fc.tuple(fc.constantFrom(...keys), payment).map(([key, it]) => row(key, it));
    return fc.tuple(fc.tuple(...keys.map(anyLoan)), fc.array(repayment, { maxLength: 25 }));
  })
  .map(([loans, repayments]) => bookOf(loans, repayments));

const convention: fc.Arbitrary<Convention> = fc
  .record({
    preset: fc.constantFrom(...CONVENTIONS),
    split: fc.constantFrom('recorded' as const, 'interestFirst' as const, 'principalFirst' as const),
    tolerance: fc.constantFrom(0, 1000),
  })
  .map(({ preset, ...it }) => ({ ...preset, ...it }));

const withRepayments = (it: LoanBook, repayments: readonly Repayment[]): LoanBook => ({ ...it, repayments });

test('nothing is negative, and the parts sum to the whole', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const portfolio = computePortfolio(it, asOf, how);
      for (const one of portfolio.loans) {
        for (const value of Object.values(one)) if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
        expect(one.overdueUpTo90 + one.overdueOver90).toBe(one.overduePrincipal);
        const paid = it.repayments.filter((row) => row.loan === one.loan.key && row.paid <= asOf);
        expect(one.paidPrincipal + one.paidInterest).toBe(paid.reduce((sum, row) => sum + row.total, 0));
      }
      const { byClass, totals } = portfolio;
      expect(byClass.reduce((sum, one) => sum + one.outstandingPrincipal, 0)).toBe(totals.outstandingPrincipal);
      expect(byClass.reduce((sum, one) => sum + one.provision, 0)).toBe(totals.provision);
    }),
  );
});

test('overdue has a day, a day has overdue', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      for (const one of computePortfolio(it, asOf, how).loans) {
        const overdue = one.overduePrincipal + one.overdueInterest > 0;
        expect(one.oldestDue !== null).toBe(overdue);
        expect(one.unpaidInstalments > 0).toBe(overdue);
      }
    }),
  );
});

test('paying never raises arrears, age or balance', () => {
  fc.assert(
    fc.property(book, payment, date, convention, (it, more, asOf, how) => {
      const before = computePortfolio(it, asOf, how).loans;
      const after = computePortfolio(withRepayments(it, [...it.repayments, row('L0', more)]), asOf, how).loans;
      before.forEach((one, i) => {
        const next = after[i];
        if (!next) throw new Error('a payment took a loan away');
        const owed = ({ overduePrincipal, overdueInterest }: typeof one) => overduePrincipal + overdueInterest;
        expect(owed(next)).toBeLessThanOrEqual(owed(one));
        expect(next.daysPastDue).toBeLessThanOrEqual(one.daysPastDue);
        expect(next.outstandingPrincipal).toBeLessThanOrEqual(one.outstandingPrincipal);
      });
    }),
  );
});

test('the order of rows never matters', () => {
  const shuffled = book.chain((it) =>
    fc.shuffledSubarray([...it.repayments], { minLength: it.repayments.length }).map((rows) => [it, rows] as const),
  );
  fc.assert(
    fc.property(shuffled, date, convention, ([it, rows], asOf, how) => {
      expect(computePortfolio(withRepayments(it, rows), asOf, how)).toEqual(computePortfolio(it, asOf, how));
    }),
  );
});

test('one payment in two on one day changes nothing', () => {
  const halves = (total: number): readonly [number, number] => [Math.floor(total / 3), total - Math.floor(total / 3)];
  const split = (it: Repayment): readonly Repayment[] => {
    const [principal, interest, total] = [it.principal ?? 0, it.interest ?? 0, it.total].map(halves);
    return [0, 1].map((i) =>
      it.principal === null
        ? { ...it, total: total?.[i] ?? 0 }
        : {
            ...it,
            principal: principal?.[i] ?? 0,
            interest: interest?.[i] ?? 0,
            total: (principal?.[i] ?? 0) + (interest?.[i] ?? 0),
          },
    );
  };
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      expect(computePortfolio(withRepayments(it, it.repayments.flatMap(split)), asOf, how)).toEqual(
        computePortfolio(it, asOf, how),
      );
    }),
  );
});

test('as-of rewinds: the book of March gives the figures of 31 December that the book of December gave', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const then: LoanBook = {
        ...it,
        loans: it.loans
          .filter(({ disbursed }) => disbursed <= asOf)
          .map((one) => (one.status?.from && one.status.from > asOf ? { ...one, status: null } : one)),
        repayments: it.repayments.filter(({ paid }) => paid <= asOf),
      };
      const figures = (from: LoanBook) => {
        const { loans, ...rest } = computePortfolio(from, asOf, how);
        return { ...rest, loans: loans.map((one) => ({ ...one, loan: one.loan.key })) };
      };
      expect(figures(it)).toEqual(figures(then));
    }),
  );
});

test('what is tolerated never exceeds Rp 1.000 an instalment due and column', () => {
  fc.assert(
    fc.property(book, date, (it, asOf) => {
      for (const one of computePortfolio(it, asOf, URBAN).loans) {
        expect(one.roundingDifference).toBeLessThanOrEqual(2 * 1000 * one.instalmentsDue);
      }
    }),
  );
});
