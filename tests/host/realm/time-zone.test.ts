/** Wall time against instants; expected values from the tz database's published rules. */
import fc from 'fast-check';
import { instantOfWall, wallOfInstant, zoneOf } from '../../../src/host/realm/time-zone';

const HOUR = 3_600_000;

test.each([
  ['Asia/Jakarta', Date.UTC(2023, 0, 31), 7],
  ['Asia/Makassar', Date.UTC(2023, 0, 31), 8],
  ['Asia/Jayapura', Date.UTC(2023, 0, 31), 9],
  ['America/New_York', Date.UTC(2023, 0, 31), -5],
  ['America/New_York', Date.UTC(2023, 6, 1), -4],
  // tz database, Asia/Jakarta: +8 from May 1948, +7:30 from May 1950, +7 from 1964.
  ['Asia/Jakarta', Date.UTC(1949, 5, 1), 8],
  ['Asia/Jakarta', Date.UTC(1955, 5, 1), 7.5],
])('%s', (name, instant, hours) => {
  expect(zoneOf(name).offsetAt(instant)).toBe(hours * HOUR);
});

test('around the change to summer time in New York, 12 March 2023 at 2:00', () => {
  const zone = zoneOf('America/New_York');
  expect(instantOfWall(Date.UTC(2023, 2, 12, 1, 59), zone)).toBe(Date.UTC(2023, 2, 12, 6, 59));
  expect(instantOfWall(Date.UTC(2023, 2, 12, 3), zone)).toBe(Date.UTC(2023, 2, 12, 7));
  // 2:30 does not exist: it is half past three.
  expect(instantOfWall(Date.UTC(2023, 2, 12, 2, 30), zone)).toBe(Date.UTC(2023, 2, 12, 7, 30));
});

test('every instant comes back, but for the hour that a clock shows twice', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Asia/Jakarta', 'America/New_York', 'Europe/London', 'UTC'),
      fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2060, 0, 1) }),
      (name, instant) => {
        const zone = zoneOf(name);
        const back = instantOfWall(wallOfInstant(instant, zone), zone);
        expect([0, HOUR]).toContain(Math.abs(back - instant));
        expect(wallOfInstant(back, zone)).toBe(wallOfInstant(instant, zone));
      },
    ),
  );
});

test('an unknown zone is refused', () => {
  expect(() => zoneOf('Asia/Bergulir')).toThrow(RangeError);
});
