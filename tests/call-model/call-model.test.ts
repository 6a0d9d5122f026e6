/**
 * Whether a city's book fits into the six minutes that Apps Script gives a command, by a model of what a call costs:
 * a second a call and 20 µs a cell that is handed over. Nothing is timed, so a slow machine changes nothing.
 */
import { plainBook, type PlainCell, type PlainSheet } from '../e2e/support/plain-book';
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';

const LOANS = 24_000;
const EACH = 9;
const LIMIT = 6 * 60;
const A_CALL = 1;
const A_CELL = 20e-6;
/** Of V8, for the whole host with the book in it; a script of Google's has some gigabytes less of its own to hold. */
const HEAP = 3 * 2 ** 30;

const dayAfter = (months: number): string =>
  `${2022 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-10`;

/** Loan k, 1.200.000 over 12 months at 1%, disbursed on 10 January 2022 plus k mod 3 months; each pays its first nine. */
function cityBook(): readonly PlainSheet[] {
  const heads = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];
  const ledgerHeads = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'];
  const numbers = Array.from({ length: LOANS }, (_, k) => k);
  const list = numbers.map((k): PlainCell[] => [k + 1, `KSM Mawar ${k + 1}`, { day: dayAfter(k % 3) }, 12, 1_200_000, '1%']);
  const paid = numbers.flatMap((k) =>
    Array.from({ length: EACH }, (_, n): PlainCell[] => [
      null, `Mawar ${k + 1}`, { day: dayAfter(k % 3) }, { day: dayAfter((k % 3) + n + 1) }, 100_000, 12_000,
    ]),
  );
  return [
    { name: 'Pinjaman', rows: [['UPK CONTOH'], heads, ...list] },
    { name: 'Angsuran', rows: [['BUKU ANGSURAN'], ledgerHeads, ...paid] },
  ];
} // prettier-ignore

test('24.000 loans with 216.000 repayments are mapped, computed and written within six minutes of Apps Script', () => {
  const host = opened(plainBook(cityBook()), { now: Date.UTC(2023, 1, 15, 5) });
  host.calls.reset();
  const result = figuresOf(host, 'hitungTunggakan', { asOf: '2022-12-31' });
  const { total, handedOver, cells } = host.calls;
  const seconds = total * A_CALL + handedOver * A_CELL;
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(
    `hitungTunggakan: ${total} calls, ${handedOver} cells handed over (${cells} in all ranges), ${seconds.toFixed(0)} s of ${LIMIT}, ` +
      `heap ${Math.round(heapUsed / 2 ** 20)} MB\n`,
  );
  expect(result.loans).toHaveLength(LOANS);
  // Due by 31 December: 11, 10 or 9 instalments of 100.000; nine are paid (by then the last of the third group too).
  expect(result.totals['overduePrincipal']).toBe((LOANS / 3) * (200_000 + 100_000));
  expect(result.totals['outstandingPrincipal']).toBe(LOANS * 300_000);
  expect(result.written).toHaveLength(4);
  expect(seconds).toBeLessThan(LIMIT);
  expect(heapUsed).toBeLessThan(HEAP);

  host.calls.reset();
  const understood = envelopeOf(host, 'lihatPemahaman');
  const looked = host.calls.total * A_CALL + host.calls.handedOver * A_CELL;
  process.stdout.write(`lihatPemahaman: ${host.calls.total} calls, ${host.calls.handedOver} cells handed over, ${looked.toFixed(0)} s\n`);
  expect(understood.ok).toBe(true);
  expect(looked).toBeLessThan(LIMIT);
}, 300_000); // prettier-ignore

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
  // The sheet is read twice, its values and its number formats: 2 × 3 cells each.
  expect([host.calls.byMember['Range.getValues'], host.calls.byMember['Range.getNumberFormats']]).toEqual([1, 1]);
  expect(host.calls.handedOver).toBe(12);
});
