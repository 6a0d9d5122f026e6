/** A city's book: 24.000 loans and 216.000 repayments, or a part of them; and what a command on it costs by the model. */
import type { Host } from '../../src/host/host';
import type { PlainCell, PlainSheet } from '../e2e/support/plain-book';

export const CITY = 24_000;
/** How many instalments of each loan are paid. */
const EACH = 9;
/** Apps Script gives a run six minutes. */
export const LIMIT = 6 * 60;
const A_CALL = 1;
const A_CELL = 20e-6;

const dayAfter = (months: number): string =>
  `${2022 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-10`;

/** Loan k, 1.200.000 over 12 months at 1%, disbursed on 10 January 2022 plus k mod 3 months; each pays its first nine. */
export function cityBook(loans: number): readonly PlainSheet[] {
  const heads = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];
  const ledgerHeads = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'];
  const numbers = Array.from({ length: loans }, (_, k) => k);
  const nameOf = (k: number): string => (k === 0 ? 'Melati' : `Mawar ${k + 1}`);
  const list = numbers.map((k): PlainCell[] => [k + 1, `KSM ${nameOf(k)}`, { day: dayAfter(k % 3) }, 12, 1_200_000, '1%']);
  const paid = numbers.flatMap((k) =>
    Array.from({ length: EACH }, (_, n): PlainCell[] => [
      null, nameOf(k), { day: dayAfter(k % 3) }, { day: dayAfter((k % 3) + n + 1) }, 100_000, 12_000,
    ]),
  );
  return [
    { name: 'Pinjaman', rows: [['UPK CONTOH'], heads, ...list] },
    { name: 'Angsuran', rows: [['BUKU ANGSURAN'], ledgerHeads, ...paid] },
  ];
} // prettier-ignore

export interface Cost {
  readonly calls: number;
  readonly cells: number;
  readonly seconds: number;
}

/**
 * What has been asked of the spreadsheet since its counter was reset: a second a call, 20 µs a cell that was handed over.
 *
 * @param times how many times as many cells the whole city has
 */
export function costOf({ calls }: Host, times = 1): Cost {
  const cells = calls.handedOver * times;
  return { calls: calls.total, cells, seconds: calls.total * A_CALL + cells * A_CELL };
}

export const costLine = (name: string, { calls, cells, seconds }: Cost): string =>
  `${name.padEnd(36)} ${String(calls).padStart(4)} calls ${String(cells).padStart(8)} cells ${seconds.toFixed(0).padStart(4)} s of ${LIMIT}\n`;
