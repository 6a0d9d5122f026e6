/** A loan's card and a new loan's schedule, against paper arithmetic. */
import fc from 'fast-check';
import { URBAN } from '../../src/arrears/conventions';
import { computePortfolio } from '../../src/arrears/portfolio';
import { formatIso } from '../../src/book/civil-date';
import { loanCard } from '../../src/month/loan-card';
import { newSchedule } from '../../src/month/new-loan';
import { book, convention, date } from '../arrears/any-book';
import { bookOf, day, loan, lump, recorded, row } from '../arrears/make';

test('the card says what the portfolio says, and its lines come to it', () => {
  fc.assert(
    fc.property(book, date, convention, (it, asOf, how) => {
      const all = new Map(computePortfolio(it, asOf, how).loans.map((one) => [one.loan.key, one]));
      for (const one of it.loans) {
        const card = loanCard(it, one, { asOf, convention: how });
        const known = all.get(one.key);
        if (card === null || known === undefined) {
          expect([card, known]).toEqual([null, undefined]);
          continue;
        }
        const { arrears, planned, paid } = card;
        expect([arrears.paidPrincipal, arrears.overduePrincipal]).toEqual([
          known.paidPrincipal,
          known.overduePrincipal,
        ]);
        expect(paid.reduce((sum, line) => sum + line.principal, 0)).toBe(known.paidPrincipal);
        expect(paid.reduce((sum, line) => sum + line.interest, 0)).toBe(known.paidInterest);
        expect(planned.reduce((sum, line) => sum + line.principal, 0)).toBe(one.principal);
        for (const line of planned) expect(line.paid + line.lacking).toBe(line.principal + line.interest);
      }
    }),
  );
});

test('on paper: one amount, then recorded parts, each with the principal left', () => {
  // 1.000.000 over ten months at 1%: 100.000 and 10.000 on the 15th from February on.
  const it = bookOf(
    [loan({ rate: 100 })],
    [row('A', recorded('2023-03-15', 50_000, 10_000)), row('A', lump('2023-02-15', 110_000))],
  );
  const card = loanCard(it, it.loans[0]!, { asOf: day('2023-04-14'), convention: { ...URBAN, tolerance: 0 } });
  expect(
    card?.paid.map(({ paid, principal, interest, balance }) => [formatIso(paid), principal, interest, balance]),
  ).toEqual([
    ['2023-02-15', 100_000, 10_000, 900_000],
    ['2023-03-15', 50_000, 10_000, 850_000],
  ]);
  expect(
    card?.planned.slice(0, 3).map(({ due, paid, lacking, isDue }) => [formatIso(due), paid, lacking, isDue]),
  ).toEqual([
    ['2023-02-15', 110_000, 0, true],
    ['2023-03-15', 60_000, 50_000, true],
    ['2023-04-15', 0, 110_000, false],
  ]);
  expect(card?.arrears.overduePrincipal).toBe(50_000);
});

test('a loan that is disbursed later has no card yet', () => {
  const it = bookOf([loan()]);
  expect(loanCard(it, it.loans[0]!, { asOf: day('2023-01-14'), convention: URBAN })).toBeNull();
  expect(loanCard(it, it.loans[0]!, { asOf: day('2023-01-15'), convention: URBAN })).not.toBeNull();
});

test('on paper: the schedule of Rp 38.000.000 over 12 months at 1,5%, rounded up to Rp 100', () => {
  const made = newSchedule(
    { principal: 38_000_000, tenor: 12, tenorUnit: 'month', rate: 150, method: 'flat', disbursed: day('2022-04-20') },
    URBAN,
  );
  // tests/books/expected.json, loan 1: 3.166.700 eleven times, 3.166.300 at the end, 570.000 of jasa each
  expect(made.lines.map((line) => line.principal)).toEqual([...Array<number>(11).fill(3_166_700), 3_166_300]);
  expect(made.lines.map((line) => line.total).slice(-1)).toEqual([3_736_300]);
  expect([made.principal, made.interest, made.total]).toEqual([38_000_000, 6_840_000, 44_840_000]);
  expect(made.lines.map((line) => line.balance).slice(-2)).toEqual([3_166_300, 0]);
  expect(formatIso(made.lines[11]!.due)).toBe('2023-04-20');
});

test('in weeks, and from a month end that the next months do not have', () => {
  const weekly = newSchedule(
    { principal: 1_000_000, tenor: 25, tenorUnit: 'week', rate: 100, method: 'flat', disbursed: day('2024-01-01') },
    URBAN,
  );
  expect([weekly.lines.length, formatIso(weekly.lines[0]!.due), weekly.lines[0]!.interest]).toEqual([
    25,
    '2024-01-08',
    2_500,
  ]);
  const clamped = newSchedule(
    { principal: 300_000, tenor: 3, tenorUnit: 'month', rate: 0, method: 'flat', disbursed: day('2024-01-31') },
    URBAN,
  );
  expect(clamped.lines.map(({ due }) => formatIso(due))).toEqual(['2024-02-29', '2024-03-31', '2024-04-30']);
});
