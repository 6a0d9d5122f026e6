/** The reference books as the fuzz changes them: where each table stands and what each of its columns is. Data, by eye. */
import { civilDate, type CivilDate } from '../../src/book/civil-date';

export interface Declared {
  /** 0-based; null: every sheet alike, as with cards. */
  readonly sheet: number | null;
  /** The declaration that its headings come from; a report shares only what tells a loan. */
  readonly headed: 'loans' | 'repayments' | 'report';
  /** Rows of the headings, then of the body, 1-based and inclusive. */
  readonly heading: readonly [number, number];
  readonly body: readonly [number, number];
  readonly totals: readonly number[];
  /** A letter a column: # number, n name, d date, a amount, r rate, t tenor, . anything else. */
  readonly kinds: string;
  /** The column that names the loan, 1-based; null: the sheet's name does. */
  readonly owner: number | null;
  /** Columns whose figures follow from others, 1-based. */
  readonly redundant: readonly number[];
  /** Lines above the table with a label in A and a value in C: row and letter. */
  readonly keys?: readonly (readonly [number, string])[];
}

export interface DeclaredBook {
  readonly file: string;
  readonly asOf: CivilDate;
  readonly by: 'group' | 'id';
  readonly tables: readonly Declared[];
}

const JANUARY = civilDate(2023, 1, 31);

export const REFERENCE_BOOKS: readonly DeclaredBook[] = [
  {
    file: 'a-ledger.xlsx',
    asOf: JANUARY,
    by: 'group',
    tables: [
      {
        // Redundant: the loans' sum (JUMLAH). Day and name of a loan stand in the ledger too, and join the two.
        sheet: 0, headed: 'loans', heading: [5, 6], body: [7, 18], totals: [19], kinds: '#ndtar...', owner: 2, redundant: [2, 3],
      },
      {
        // Redundant: pokok, jasa and BOP with Jumlah Angsuran, pokok with Total too, and what joins a row to its loan.
        sheet: 1, headed: 'repayments', heading: [3, 3], body: [4, 26], totals: [27], kinds: '#ndd.aaaa.', owner: 2, redundant: [2, 3, 6, 7, 8, 9],
      },
    ],
  },
  {
    file: 'b-kolektibilitas.xlsx',
    asOf: JANUARY,
    by: 'group',
    tables: [
      {
        // Redundant: the disbursement with kredit seharusnya, the balance with its class column, …
        sheet: 0, headed: 'report', heading: [5, 6], body: [7, 18], totals: [19], kinds: '#nddaaaaaaaaaaa', owner: 2,
        redundant: [3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      },
    ],
  },
  {
    file: 'c-lpp.xlsx',
    asOf: JANUARY,
    by: 'group',
    tables: [
      {
        // Redundant: last month + this month = to date, loan − to date = saldo, target − to date = tunggakan
        // (not the target of jasa: too low a one looks like jasa paid ahead).
        sheet: 0, headed: 'report', heading: [4, 5], body: [6, 17], totals: [18], kinds: '#ndtaaaaaaaaaaaa', owner: 2,
        redundant: [3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16],
      },
    ],
  },
  {
    file: 'd-bulanan.xlsx',
    asOf: JANUARY,
    by: 'group',
    tables: [
      {
        // Redundant: the months with Jumlah, the loan with Jumlah and Sisa.
        sheet: 0, headed: 'report', heading: [3, 4], body: [5, 16], totals: [], kinds: '#ndtaaaaaaaaa', owner: 2,
        redundant: [5, 7, 8, 9, 10, 11, 12, 13],
      },
    ],
  },
  {
    file: 'e-kartu.xlsx',
    asOf: JANUARY,
    by: 'group',
    tables: [
      {
        // Redundant: pokok with Sisa Pokok, the loan with the first Sisa Pokok.
        sheet: null, headed: 'repayments', heading: [11, 11], body: [12, 13], totals: [], kinds: '.daaa.', owner: null, redundant: [3, 5],
        keys: [[3, 'n'], [4, 'd'], [5, 'A'], [6, 't'], [7, 'r'], [8, 'a']],
      },
    ],
  },
  {
    file: 'g-hard.xlsx',
    asOf: civilDate(2023, 3, 31),
    by: 'id',
    tables: [
      { sheet: 0, headed: 'loans', heading: [2, 2], body: [3, 16], totals: [], kinds: '.ndtara..d', owner: 1, redundant: [] },
      // Redundant: pokok and jasa with Jumlah Angsuran, where both stand.
      { sheet: 1, headed: 'repayments', heading: [2, 2], body: [3, 57], totals: [], kinds: 'd.aaa', owner: 2, redundant: [3, 4, 5] },
    ],
  },
]; // prettier-ignore
