/** Several days at once are what each is alone. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import { figuresOnDays } from '../../src/arrears/series';
import { addDays } from '../../src/book/civil-date';
import { book, convention, date } from './any-book';
import { bookOf, day, loan, recorded, row } from './make';

test('every day is what the portfolio of that day alone is', () => {
  fc.assert(
    fc.property(book, fc.uniqueArray(date, { minLength: 1, maxLength: 12 }), convention, (it, unsorted, how) => {
      const days = [...unsorted].sort((a, b) => a - b);
      const alone = days.map((asOf) => {
        const { byClass, totals, indicators } = computePortfolio(it, asOf, how);
        const { lar, par, rr } = indicators;
        const { overduePrincipal, overdueInterest } = totals;
        return { asOf, byClass, overduePrincipal, overdueInterest, ratios: { lar, par, rr } };
      });
      expect(figuresOnDays(it, days, how)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

test('on paper: paid on its day, paid off, and a repayment taken back after that', () => {
  // Ten instalments of 100.000 on the 15th from February 2023 on.
  const all = row('A', recorded('2023-03-10', 1_000_000, 0));
  const back = row('A', recorded('2023-05-10', -400_000, 0));
  const it = bookOf([loan()], [all, back]);
  const days = ['2023-01-14', '2023-02-15', '2023-03-10', '2023-05-09', '2023-07-15'].map(day);
  const found = figuresOnDays(it, days, { ...URBAN, tolerance: 0 });
  expect(found.map(({ overduePrincipal }) => overduePrincipal)).toEqual([0, 100_000, 0, 0, 0]);
  expect(found.map(({ byClass }) => byClass.map((one) => one.outstandingPrincipal))).toEqual([
    [0, 0, 0, 0, 0],
    [0, 1_000_000, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
    [400_000, 0, 0, 0, 0],
  ]);
});

test('payments of the day itself count only where the convention says so', () => {
  const it = bookOf([loan()], [row('A', recorded('2023-02-15', 100_000, 0))]);
  const days = [day('2023-02-15'), addDays(day('2023-02-15'), 1)];
  const overdue = (paymentsOnAsOf: boolean) =>
    figuresOnDays(it, days, { ...URBAN, paymentsOnAsOf }).map(({ overduePrincipal }) => overduePrincipal);
  expect(overdue(true)).toEqual([0, 0]);
  expect(overdue(false)).toEqual([100_000, 0]);
});
