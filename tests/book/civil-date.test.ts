import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDate,
  civilFromDays,
  civilParts,
  daysInMonth,
  endOfMonth,
  firstOfMonth,
  formatIso,
  isCivil,
  parseIso,
} from '../../src/book/civil-date';
import { day } from '../arrears/make';

const DAY = 86400000;

test('agrees with the ECMAScript calendar over four centuries', () => {
  const [from, to] = [Date.UTC(1800, 0, 1) / DAY, Date.UTC(2200, 0, 1) / DAY];
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (days) => {
      const js = new Date(days * DAY);
      const parts = { year: js.getUTCFullYear(), month: js.getUTCMonth() + 1, day: js.getUTCDate() };
      expect(civilParts(civilFromDays(days))).toEqual(parts);
      expect(civilDate(parts.year, parts.month, parts.day)).toBe(days);
      expect(formatIso(civilFromDays(days))).toBe(js.toISOString().slice(0, 10));
    }),
  );
});

test.each([
  ['2022-03-31', 1, '2022-04-30'],
  ['2022-01-31', 1, '2022-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2022-12-31', 2, '2023-02-28'],
  ['2022-12-31', 12, '2023-12-31'],
  ['2022-02-28', 1, '2022-03-28'],
  ['2022-01-31', -2, '2021-11-30'],
])('%s and %i months is %s', (from, months, to) => {
  expect(formatIso(addMonths(day(from), months))).toBe(to);
});

test('steps from one day, never chained: the 31st comes back after a short month', () => {
  const dues = [1, 2, 3, 4].map((k) => formatIso(addMonths(day('2022-12-31'), k)));
  expect(dues).toEqual(['2023-01-31', '2023-02-28', '2023-03-31', '2023-04-30']);
});

test('month bounds', () => {
  expect(formatIso(firstOfMonth(day('2024-02-29')))).toBe('2024-02-01');
  expect(formatIso(endOfMonth(day('2024-02-01')))).toBe('2024-02-29');
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(formatIso(addDays(day('2024-02-29'), 1))).toBe('2024-03-01');
});

test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '23-01-01', '2023-01-01T00:00', ''])(
  '%s is no day',
  (text) => {
    expect(parseIso(text)).toBeNull();
  },
);

test('no such day throws', () => {
  expect(() => civilDate(2023, 2, 29)).toThrow(RangeError);
  expect(isCivil(2023, 4, 31)).toBe(false);
  expect(isCivil(2023, 4, 30)).toBe(true);
});

test('a number is no day until it has been made one', () => {
  const date: number = civilDate(2023, 1, 1);
  // @ts-expect-error a bare number does not pass for a day
  expect(civilParts(date)).toEqual({ year: 2023, month: 1, day: 1 });
});
