/** What must hold at every month's end, whatever stands in the book. */
import fc from 'fast-check';
import { addMonths, endOfMonth, parseIso } from '../../src/book/civil-date';
import type { LoanBook } from '../../src/book/records';
import { crossChecks } from '../../src/month/checks';
import { dayBeforeMonth, monthEnd, type MonthEnd } from '../../src/month/month-end';
import { URBAN } from '../../src/arrears/conventions';
import { book, convention, date } from '../arrears/any-book';
import { bookOf, day, loan, lump, recorded, row } from '../arrears/make';

const source = (it: LoanBook) => ({ book: it, stated: [], layouts: new Map() });
const key = ({ arrears }: MonthEnd['lpp'][number]): string => arrears.loan.key;

test('target less realised is the arrears where it is positive', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      for (const { arrears } of monthEnd(source(it), asOf, { ...how, tolerance: 0 }).lpp) {
        if (arrears.apart !== null) continue;
        expect(arrears.overduePrincipal).toBe(Math.max(0, arrears.scheduledPrincipal - arrears.paidPrincipal));
        expect(arrears.overdueInterest).toBe(Math.max(0, arrears.scheduledInterest - arrears.paidInterest));
      }
    }),
  );
});

test("last month and this month come to date, and the next month's last month is this month's to date", () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const end = monthEnd(source(it), endOfMonth(asOf), how);
      const next = monthEnd(source(it), endOfMonth(addMonths(asOf, 1)), how);
      const later = new Map(next.lpp.map((one) => [key(one), one]));
      for (const one of end.lpp) {
        const { arrears, before, during } = one;
        expect((before.principal ?? NaN) + (during.principal ?? NaN)).toBe(arrears.paidPrincipal);
        expect((before.interest ?? NaN) + (during.interest ?? NaN)).toBe(arrears.paidInterest);
        const carried = later.get(key(one))?.before;
        expect([carried?.principal, carried?.interest]).toEqual([arrears.paidPrincipal, arrears.paidInterest]);
      }
    }),
  );
});

test('every check of the papers among themselves holds, unless something is paid in excess or before the loan', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const end = monthEnd(source(it), asOf, how);
      const excess = end.lpp.some(({ arrears }) => arrears.paidPrincipal > arrears.loan.principal);
      const early = it.repayments.some(
        (one) => one.paid < (it.loans.find((of) => of.key === one.loan)?.disbursed ?? 0),
      );
      const failed = crossChecks(end, { book: it, statements: [] }).checks.filter(({ ok }) => !ok);
      const allowed = [...(excess ? ['balance'] : []), ...(early ? ['receipts'] : [])];
      expect(failed.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);
    }),
  );
});

test('the day before a month, from any day of it', () => {
  expect(dayBeforeMonth(day('2023-01-31'))).toBe(parseIso('2022-12-31'));
  expect(dayBeforeMonth(day('2023-03-01'))).toBe(parseIso('2023-02-28'));
});

test('on paper: one amount, a recorded one, and a balance brought forward this month', () => {
  // 1.000.000 over ten months at 1%: 100.000 and 10.000 each month from 15 February on.
  const loans = [loan({ rate: 100 }), loan({ key: 'B', id: 'B', rate: 100 })];
  const opening = { ...row('B', recorded('2023-03-01', 100_000, 10_000)), opening: true };
  const it = bookOf(loans, [
    row('A', lump('2023-02-20', 110_000)),
    row('A', lump('2023-03-20', 60_000)),
    opening,
    row('B', recorded('2023-03-31', 100_000, 10_000)),
    row('B', recorded('2023-04-01', 100_000, 10_000)),
  ]);
  const end = monthEnd(source(it), day('2023-03-31'), URBAN);
  expect(end.lpp.map(({ before, during }) => [before, during])).toEqual([
    [
      { principal: 100_000, interest: 10_000 },
      { principal: 50_000, interest: 10_000 },
    ],
    [
      { principal: 100_000, interest: 10_000 },
      { principal: 100_000, interest: 10_000 },
    ],
  ]);
  expect(end.receipts).toBe(170_000); // 60.000 and 110.000 of March; what was brought forward was paid before
});

test('where no jasa is recorded it is unknown, not zero', () => {
  const it = {
    ...bookOf([loan({ rate: 100 })], [row('A', recorded('2023-02-20', 100_000, 0))]),
    interestRecorded: false,
  };
  const [only] = monthEnd(source(it), day('2023-02-28'), URBAN).lpp;
  expect([only?.before, only?.during]).toEqual([
    { principal: 0, interest: null },
    { principal: 100_000, interest: null },
  ]);
});
