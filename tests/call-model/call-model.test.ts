/**
 * Whether a city's book fits into the six minutes that Apps Script gives a command, by a model of what a call costs:
 * a second a call and 20 µs a cell that is handed over. Nothing is timed, so a slow machine changes nothing.
 */
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';
import { plainBook } from '../e2e/support/plain-book';
import { CITY, cityBook, costLine, costOf, LIMIT } from './city-book';

/** Of V8, for the whole host with the book in it; a script of Google's has some gigabytes less of its own to hold. */
const HEAP = 3 * 2 ** 30;

test('24.000 loans with 216.000 repayments are mapped, computed, written and closed within six minutes of Apps Script', () => {
  const host = opened(plainBook(cityBook(CITY)), { now: Date.UTC(2023, 1, 15, 5) });
  const within = (name: string): void => {
    const cost = costOf(host);
    process.stdout.write(costLine(name, cost));
    expect(cost.seconds).toBeLessThan(LIMIT);
    host.calls.reset();
  };
  host.calls.reset();
  const result = figuresOf(host, 'hitungTunggakan', { asOf: '2022-12-31' });
  within('hitungTunggakan');
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(`heap ${Math.round(heapUsed / 2 ** 20)} MB\n`);
  expect(result.loans).toHaveLength(CITY);
  // Due by 31 December: 11, 10 or 9 instalments of 100.000; nine are paid (by then the last of the third group too).
  expect(result.totals['overduePrincipal']).toBe((CITY / 3) * (200_000 + 100_000));
  expect(result.totals['outstandingPrincipal']).toBe(CITY * 300_000);
  expect(result.written).toHaveLength(4);
  expect(heapUsed).toBeLessThan(HEAP);
  for (const name of ['hitungTunggakan', 'tutupBulan', 'tutupBulan']) {
    expect(envelopeOf(host, name, { asOf: '2022-12-31' }).ok).toBe(true);
    within(`${name}, after`);
  }
  expect(envelopeOf(host, 'lihatPemahaman').ok).toBe(true);
  within('lihatPemahaman');
}, 600_000);

test('what is counted: an array with an entry a cell is, one value for a whole range is not', () => {
  const host = opened(
    plainBook([
      {
        name: 'Pinjaman',
        rows: [
          ['a', 'b', 'c'],
          [1, 2, 3],
        ],
      },
    ]),
  );
  host.calls.reset();
  envelopeOf(host, 'lihatTunggakan', { asOf: '2022-12-31' });
  // The sheet's values are read, 2 × 3 cells, and which of the second and third column are struck out; the first only
  // counts its rows. Number formats are not, since no table asks for any.
  const { byMember } = host.calls;
  expect([byMember['Range.getValues'], byMember['Range.getFontLines'], byMember['Range.getNumberFormats']]).toEqual([1, 1, undefined]); // prettier-ignore
  expect(host.calls.handedOver).toBe(6 + 4);
});
