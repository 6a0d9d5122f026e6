/** Zones whose rules are known: Jakarta (+7, no summer time) and New York (−5; −4 from 12 March to 5 November 2023). */
import { LOCAL_CLOCK, zonedClock } from '../../src/addon/spreadsheet/day-clock';
import { addDays, civilDate, formatIso } from '../../src/book/civil-date';

const HOUR = 3_600_000;
const newYork = (ms: number): number =>
  ms >= Date.UTC(2023, 2, 12, 7) && ms < Date.UTC(2023, 10, 5, 6) ? -4 * HOUR : -5 * HOUR;

test('a zone without summer time', () => {
  const clock = zonedClock(() => 7 * HOUR);
  expect(formatIso(clock.dayOf(new Date('2023-01-30T17:00:00Z')))).toBe('2023-01-31');
  expect(formatIso(clock.dayOf(new Date('2023-01-31T16:59:59Z')))).toBe('2023-01-31');
  expect(clock.dateOf(civilDate(2023, 1, 31)).toISOString()).toBe('2023-01-30T17:00:00.000Z');
});

test('around the change to and from summer time', () => {
  const clock = zonedClock(newYork);
  expect(formatIso(clock.dayOf(new Date('2023-03-12T05:00:00Z')))).toBe('2023-03-12');
  expect(formatIso(clock.dayOf(new Date('2023-03-13T04:00:00Z')))).toBe('2023-03-13');
  expect(formatIso(clock.dayOf(new Date('2023-03-13T03:59:00Z')))).toBe('2023-03-12');
  expect(clock.dateOf(civilDate(2023, 7, 1)).toISOString()).toBe('2023-07-01T04:00:00.000Z');
  expect(clock.dateOf(civilDate(2023, 12, 1)).toISOString()).toBe('2023-12-01T05:00:00.000Z');
});

test('there and back for every day, with few questions', () => {
  let asked = 0;
  const zoned = zonedClock((ms) => {
    asked += 1;
    return newYork(ms);
  });
  for (let i = 0; i < 3000; i += 1) {
    const day = addDays(civilDate(2018, 1, 1), i);
    expect(zoned.dayOf(zoned.dateOf(day))).toBe(day);
    expect(LOCAL_CLOCK.dayOf(LOCAL_CLOCK.dateOf(day))).toBe(day);
  }
  expect(asked).toBeLessThan(300);
});
