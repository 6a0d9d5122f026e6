/** The books that we make for groups and businesses: which columns, how wide on a phone, what may be typed, a worked example. */
import { civilDate } from '../../book/civil-date';
import { BUSINESS_CASH_COLUMNS, CATEGORIES, GROUP_CASH_COLUMNS, GROUP_PHRASES } from './cash-book';
import type { ColumnDeclaration } from './declaration';
import type { EntryRule, FreshFormat, FreshValue } from './fresh-tables';
import type { BookTitle } from './group-book-names';
import { ATTENDANCE_COLUMNS, MEMBER_LOAN_COLUMNS, SAVINGS_COLUMNS, TRAINING_COLUMNS } from './member-books';

/** `again` offers what stands in the column so far. */
export type BookRule = EntryRule | { readonly kind: 'again' };

export interface BookColumn {
  readonly column: ColumnDeclaration;
  readonly format: FreshFormat;
  /** Pixels; the columns of a book fit 360 together. */
  readonly width: number;
  readonly rule: BookRule | null;
  /** Worked out by the sheet itself; {row} is the cell's row, {first} the first that people fill. */
  readonly formula: string | null;
}

export interface BookTemplate {
  readonly title: BookTitle;
  readonly columns: readonly BookColumn[];
  /** Rows of a worked example, never counted: "Contoh" stands where the day would. */
  readonly examples: readonly (readonly FreshValue[])[];
  readonly fontSize: number;
}

type Entry = readonly [key: string, format: FreshFormat, width: number, rule?: BookRule | null, formula?: string];

const columns = (declared: readonly ColumnDeclaration[], entries: readonly Entry[]): readonly BookColumn[] =>
  entries.flatMap(([key, format, width, rule = null, formula = null]) => {
    const column = declared.find((one) => one.key === key);
    return column === undefined ? [] : [{ column, format, width, rule, formula }];
  });

const DAY: BookRule = { kind: 'date', from: civilDate(1999, 1, 1) };
const AMOUNT: BookRule = { kind: 'number', from: 0, to: null };
const AGAIN: BookRule = { kind: 'again' };
const YES_NO: BookRule = { kind: 'list', values: ['Ya', 'Tidak'] };
const WORDS: BookRule = { kind: 'list', values: GROUP_PHRASES, advice: true };
const KINDS: BookRule = { kind: 'list', values: Object.values(CATEGORIES) };

/** What came in less what went out up to this row; nothing where nothing was written. */
const running = (came: string, went: string): string =>
  `=IF(AND(${came}{row}="";${went}{row}="");"";SUM(${came}\${first}:${came}{row})-SUM(${went}\${first}:${went}{row}))`;
/** The same of the member of this row alone. */
const ofMember = (came: string, went: string): string =>
  `=IF(B{row}="";"";SUMIFS(${came}\${first}:${came}{row};B\${first}:B{row};B{row})-SUMIFS(${went}\${first}:${went}{row};B\${first}:B{row};B{row}))`;

const EXAMPLE = 'Contoh';

export const BOOK_TEMPLATES: Readonly<Record<Exclude<BookTitle, 'businessReport'>, BookTemplate>> = {
  groupCash: {
    title: 'groupCash',
    columns: columns(GROUP_CASH_COLUMNS, [
      ['date', 'date', 68, DAY],
      ['text', 'text', 96, WORDS],
      ['in', 'rupiah', 64, AMOUNT],
      ['out', 'rupiah', 64, AMOUNT],
      ['balance', 'rupiah', 68, null, running('C', 'D')],
    ]),
    examples: [
      [EXAMPLE, 'Saldo awal', 100000, '', 100000],
      [EXAMPLE, 'Tabungan anggota', 50000, '', 150000],
      [EXAMPLE, 'Angsuran ke UPK', '', 115000, 35000],
    ],
    fontSize: 9,
  },
  savings: {
    title: 'savings',
    columns: columns(SAVINGS_COLUMNS, [
      ['date', 'date', 68, DAY],
      ['member', 'text', 100, AGAIN],
      ['in', 'rupiah', 64, AMOUNT],
      ['out', 'rupiah', 60, AMOUNT],
      ['balance', 'rupiah', 68, null, ofMember('C', 'D')],
    ]),
    examples: [
      [EXAMPLE, 'Ibu Contoh', 10000, '', 10000],
      [EXAMPLE, 'Ibu Contoh', 10000, '', 20000],
      [EXAMPLE, 'Ibu Contoh', '', 5000, 15000],
    ],
    fontSize: 9,
  },
  memberLoans: {
    title: 'memberLoans',
    columns: columns(MEMBER_LOAN_COLUMNS, [
      ['date', 'date', 60, DAY],
      ['member', 'text', 72, AGAIN],
      ['in', 'rupiah', 60, AMOUNT],
      ['principal', 'rupiah', 54, AMOUNT],
      ['interest', 'rupiah', 54, AMOUNT],
      ['balance', 'rupiah', 60, null, ofMember('C', 'D')],
    ]),
    examples: [
      [EXAMPLE, 'Ibu Contoh', 1000000, '', '', 1000000],
      [EXAMPLE, 'Ibu Contoh', '', 100000, 15000, 900000],
    ],
    fontSize: 8,
  },
  attendance: {
    title: 'attendance',
    columns: columns(ATTENDANCE_COLUMNS, [
      ['date', 'date', 70, DAY],
      ['present', 'integer', 60, AMOUNT],
      ['absent', 'text', 100],
      ['decision', 'text', 130],
    ]),
    examples: [[EXAMPLE, 7, 'Ibu Contoh (sakit)', 'Menabung 10.000 tiap bulan']],
    fontSize: 9,
  },
  businessCash: {
    title: 'businessCash',
    columns: columns(BUSINESS_CASH_COLUMNS, [
      ['date', 'date', 60, DAY],
      ['text', 'text', 70],
      ['category', 'text', 68, KINDS],
      ['in', 'rupiah', 54, AMOUNT],
      ['out', 'rupiah', 54, AMOUNT],
      ['balance', 'rupiah', 54, null, running('D', 'E')],
    ]),
    examples: [
      [EXAMPLE, 'Uang sendiri', CATEGORIES.capital, 500000, '', 500000],
      [EXAMPLE, 'Tepung, gula', CATEGORIES.purchase, '', 200000, 300000],
      [EXAMPLE, 'Jual kue', CATEGORIES.sales, 350000, '', 650000],
      [EXAMPLE, 'Beras di rumah', CATEGORIES.drawing, '', 60000, 590000],
    ],
    fontSize: 8,
  },
  training: {
    title: 'training',
    columns: columns(TRAINING_COLUMNS, [
      ['date', 'date', 68, DAY],
      ['person', 'text', 92],
      ['group', 'text', 70, AGAIN],
      ['attended', 'text', 42, YES_NO],
      ['passed', 'text', 42, YES_NO],
      ['note', 'text', 46],
    ]),
    examples: [[EXAMPLE, 'Ibu Contoh', 'KSM Contoh', 'Ya', 'Ya', '']],
    fontSize: 9,
  },
}; // prettier-ignore
