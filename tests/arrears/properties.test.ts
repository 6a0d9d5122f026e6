/** What must hold for every book, whatever stands in it. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import type { LoanBook, Repayment } from '../../src/book/records';
import { book, convention, date, payment } from './any-book';
import { row } from './make';

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
