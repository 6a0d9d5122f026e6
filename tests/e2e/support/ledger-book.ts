/** A UPK's book of any size: a list of loans and a ledger of repayments, with figures that can be checked on paper. */
import { plainBook, type PlainCell, type PlainSheet } from './plain-book';

const LOAN_HEADS = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];
const LEDGER_HEADS = ['No', 'Nama KSM', 'Tanggal Pencairan', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'];

/** The day a whole number of months after 2022-01-10. */
const dayAfter = (months: number): string =>
  `${2022 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-10`;

/**
 * Loan k of `loans`: 1.200.000 over 12 months at 1% (100.000 principal, 12.000 jasa a month), disbursed on
 * 10 January 2022 plus k mod 6 months. Loan k pays its first k mod 5 instalments on their due day and no more.
 */
export function ledgerSheets(loans: number): readonly PlainSheet[] {
  const numbers = Array.from({ length: loans }, (_, k) => k);
  const list = numbers.map((k): PlainCell[] => [
    k + 1,
    `KSM Mawar ${k + 1}`,
    { day: dayAfter(k % 6) },
    12,
    1_200_000,
    '1%',
  ]);
  const paid = numbers.flatMap((k) =>
    Array.from({ length: k % 5 }, (_, month): PlainCell[] => [
      null,
      `Mawar ${k + 1}`,
      { day: dayAfter(k % 6) },
      { day: dayAfter((k % 6) + month + 1) },
      100_000,
      12_000,
    ]),
  );
  return [
    { name: 'Pinjaman', rows: [['UPK CONTOH'], LOAN_HEADS, ...list] },
    { name: 'Angsuran', rows: [['BUKU ANGSURAN'], LEDGER_HEADS, ...paid] },
  ];
}

export const ledgerBook = (loans: number): Uint8Array => plainBook(ledgerSheets(loans));
