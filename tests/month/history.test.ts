/** Twelve month ends: from the book where it holds them, from closed months where it does not, else unknown. */
import { URBAN } from '../../src/arrears/conventions';
import { formatIso } from '../../src/book/civil-date';
import type { LoanBook } from '../../src/book/records';
import { closedMonth, type ClosedMonth } from '../../src/month/closed-month';
import { monthEndsTo, monthlyHistory } from '../../src/month/history';
import { knownFrom } from '../../src/month/known-from';
import { monthEnd } from '../../src/month/month-end';
import { bookOf, day, loan, recorded, row } from '../arrears/make';

const when = (asOf: string) => ({ asOf: day(asOf), convention: { ...URBAN, tolerance: 0 } });
const plain = (book: LoanBook) => ({ book, layouts: new Map(), asOf: null });
const closed = (book: LoanBook, asOf: string): ClosedMonth => {
  const { convention } = when(asOf);
  return closedMonth(monthEnd({ book, stated: [], layouts: new Map() }, day(asOf), convention), book);
};

test('the reporting day and the eleven month ends before its month, leap years among them', () => {
  expect(monthEndsTo(day('2024-03-15')).map(formatIso)).toEqual([
    ...['2023-04-30', '2023-05-31', '2023-06-30', '2023-07-31', '2023-08-31', '2023-09-30', '2023-10-31'],
    ...['2023-11-30', '2023-12-31', '2024-01-31', '2024-02-29', '2024-03-15'],
  ]);
});

test('on paper: balance and arrears at each month end, recomputed', () => {
  // 1.000.000 from 15 January 2023, 100.000 a month from February; paid once.
  const book = bookOf([loan()], [row('A', recorded('2023-02-15', 100_000, 0))]);
  const history = monthlyHistory(plain(book), [], when('2023-04-30'));
  const known = history.map(({ asOf, source, byClass, overduePrincipal }) => [
    formatIso(asOf),
    source,
    byClass?.reduce((sum, one) => sum + one.outstandingPrincipal, 0),
    overduePrincipal,
  ]);
  expect(known.slice(-5)).toEqual([
    ['2022-12-31', 'book', 0, 0],
    ['2023-01-31', 'book', 1_000_000, 0],
    ['2023-02-28', 'book', 900_000, 0],
    ['2023-03-31', 'book', 900_000, 100_000],
    ['2023-04-30', 'book', 900_000, 200_000],
  ]);
  expect(history[0]).toMatchObject({ rr: null, lar: null, par: null, changed: false });
});

test('a report of one day has that day alone; the others come from closed months, or are unknown', () => {
  const before = bookOf([loan()], [row('A', recorded('2023-02-15', 100_000, 0))]);
  const now = bookOf([loan()], [{ ...row('A', recorded('2023-04-30', 150_000, 0)), opening: true }]);
  const months = [closed(before, '2023-02-28')];
  const history = monthlyHistory({ ...plain(now), asOf: day('2023-04-30') }, months, when('2023-04-30'));
  expect(history.slice(-3).map(({ source, byClass }) => [source, byClass?.[0]?.outstandingPrincipal ?? null])).toEqual([
    ['stored', 900_000],
    ['unknown', null],
    ['book', 0],
  ]);
  expect(history.slice(0, 9).every(({ source }) => source === 'unknown')).toBe(true);
});

test('a closed month of which the book now gives other figures is told', () => {
  const before = bookOf([loan()], []);
  const now = bookOf([loan()], [row('A', recorded('2023-02-15', 100_000, 0))]);
  const changed = (book: LoanBook) =>
    monthlyHistory(plain(book), [closed(before, '2023-02-28')], when('2023-03-31')).map((one) => one.changed);
  expect(changed(before)).toEqual(Array(12).fill(false));
  expect(changed(now)).toEqual([...Array<boolean>(10).fill(false), true, false]);
});

test('nothing is known before a balance brought forward, nor before the first month of a recap', () => {
  const opening = { ...row('A', recorded('2022-12-31', 100_000, 0)), opening: true };
  expect(knownFrom(plain(bookOf([loan()], [opening])))).toBe(day('2022-12-31'));
  const recap = bookOf(
    [loan()],
    [row('A', recorded('2023-02-28', 100_000, 0)), row('A', recorded('2023-03-31', 100_000, 0))],
  );
  expect(knownFrom({ book: recap, layouts: new Map([['A', 'monthly' as const]]), asOf: null })).toBe(day('2023-02-28'));
  expect(knownFrom(plain(recap))).toBeNull();
});

test('a ledger that begins with several loans paying for many instalments at once begins with balances brought forward', () => {
  const loans = ['A', 'B', 'C'].map((key) => loan({ key, id: key }));
  const begin = (amounts: readonly number[]) =>
    knownFrom(
      plain(
        bookOf(
          loans,
          amounts.map((amount, at) => row(loans[at]!.key, recorded('2023-06-30', amount, 0))),
        ),
      ),
    );
  // 100.000 an instalment: 200.000 are two of them
  expect(begin([200_000, 300_000, 100_000])).toBe(day('2023-06-30'));
  expect(begin([200_000, 199_999, 100_000])).toBeNull();
  expect(begin([200_000])).toBeNull();
});
