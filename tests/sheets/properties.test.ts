/** The same book, laid out otherwise, is the same book. */
import fc from 'fast-check';
import { addDays, civilDate, formatIso } from '../../src/book/civil-date';
import { LOAN_COLUMNS } from '../../src/sheets/columns/loans';
import { REPAYMENT_COLUMNS } from '../../src/sheets/columns/repayments';
import type { Cell, SheetData } from '../../src/sheets/sheet-data';
import { loansOf, paymentsOf, read, sheetOf } from './grid';

interface PlainLoan {
  readonly name: string;
  readonly day: number;
  readonly tenor: number;
  readonly principal: number;
}
interface PlainPayment {
  readonly loan: number;
  readonly after: number;
  readonly principal: number;
  readonly interest: number;
}
type Row = Readonly<Record<string, Cell>>;

const START = civilDate(2020, 1, 1);
const NAMES = ['Mawar', 'Melati', 'Nusa Indah', 'Seruni 2', 'Al-Ikhlas', 'Dahlia'];
const loan: fc.Arbitrary<PlainLoan> = fc.record({
  name: fc.constantFrom(...NAMES),
  day: fc.integer({ min: 0, max: 700 }),
  tenor: fc.integer({ min: 3, max: 24 }),
  principal: fc.integer({ min: 10, max: 500 }).map((n) => n * 100000),
});
const loans = fc.uniqueArray(loan, { minLength: 1, maxLength: 8, selector: (one) => `${one.name}${one.day}` });
const payments = fc.array(
  fc.record({
    loan: fc.nat(7),
    after: fc.integer({ min: 1, max: 400 }),
    principal: fc.integer({ min: 1, max: 90 }).map((n) => n * 1000),
    interest: fc.integer({ min: 0, max: 90 }).map((n) => n * 1000),
  }),
  { minLength: 1, maxLength: 20 },
);

const loanRowsOf = (all: readonly PlainLoan[]): Row[] =>
  all.map((one, i) => ({
    loanId: `P-${i + 1}`,
    group: `KSM ${one.name}`,
    disbursed: { date: addDays(START, one.day) },
    tenor: one.tenor,
    principal: one.principal,
    rate: 1.5,
  }));
const paymentRowsOf = (all: readonly PlainLoan[], paid: readonly PlainPayment[]): Row[] =>
  paid.map((one) => {
    const index = one.loan % all.length;
    const of = all[index] as PlainLoan; // the index is within the list
    return {
      loanId: `P-${index + 1}`,
      group: of.name.toUpperCase(),
      disbursed: { date: addDays(START, of.day) },
      paidOn: { date: addDays(START, of.day + one.after) },
      principalPart: one.principal,
      interestPart: one.interest,
    };
  });

const LOAN_KEYS = ['loanId', 'group', 'disbursed', 'tenor', 'principal', 'rate'];
const PAYMENT_KEYS = ['loanId', 'group', 'disbursed', 'paidOn', 'principalPart', 'interestPart'];
const HEADER: Readonly<Record<string, string>> = {
  loanId: 'No Pinjaman',
  group: 'Nama KSM',
  disbursed: 'Tgl Cair',
  tenor: 'JW',
  principal: 'Besar Pinjaman',
  rate: 'Jasa',
  paidOn: 'Tgl Angsuran',
  principalPart: 'Angsuran Pokok',
  interestPart: 'Angsuran Jasa',
};

interface Layout {
  readonly keys: readonly string[];
  readonly header: (key: string) => string;
  readonly above: number;
  readonly left: number;
  /** Blank rows before the n-th row. */
  readonly blankBefore: ReadonlySet<number>;
}
const plain = (keys: readonly string[]): Layout => ({
  keys,
  header: (key) => HEADER[key] ?? key,
  above: 0,
  left: 0,
  blankBefore: new Set(),
});

function laidOut(name: string, rows: readonly Row[], layout: Layout): SheetData {
  const width = layout.left + layout.keys.length;
  const blank = Array<Cell>(width).fill('');
  const line = (values: readonly Cell[]): Cell[] => [...Array<Cell>(layout.left).fill(''), ...values];
  const body = rows.flatMap((row, i) => [
    ...(layout.blankBefore.has(i) ? [blank] : []),
    line(layout.keys.map((key) => row[key] ?? '')),
  ]);
  return sheetOf(name, [
    ...Array.from({ length: layout.above }, () => blank),
    line(layout.keys.map(layout.header)),
    ...body,
  ]);
}

const bookOf = (l: SheetData, p: SheetData): { loans: string[]; payments: string[] } => {
  const reading = read(l, p);
  return { loans: [...loansOf(reading)].sort(), payments: [...paymentsOf(reading)].sort() };
};

/** Made from the plain records alone, never by reading. */
const expected = (all: readonly PlainLoan[], paid: readonly PlainPayment[]) => ({
  loans: all
    .map(
      (one, i) =>
        `P-${i + 1} KSM ${one.name} ${formatIso(addDays(START, one.day))} ${one.principal} ${one.tenor}m/${one.tenor} 150`,
    )
    .sort(),
  payments: paid
    .map(
      (one) =>
        `P-${(one.loan % all.length) + 1} ${formatIso(addDays(START, (all[one.loan % all.length] as PlainLoan).day + one.after))} ${one.principal} ${one.interest} ${one.principal + one.interest}`,
    )
    .sort(), // as above
});

const shuffled = (keys: readonly string[]) =>
  fc.shuffledSubarray([...keys], { minLength: keys.length, maxLength: keys.length });

test('rows and columns in any order, anywhere in the sheet, with blank rows between', () => {
  const layout = fc.record({
    above: fc.nat(6),
    left: fc.nat(4),
    blanks: fc.array(fc.nat(20), { maxLength: 6 }),
    seed: fc.integer(),
    lk: shuffled(LOAN_KEYS),
    pk: shuffled(PAYMENT_KEYS),
  });
  fc.assert(
    fc.property(loans, payments, layout, (all, paid, { above, left, blanks, seed, lk, pk }) => {
      const order = <T>(rows: readonly T[]): T[] =>
        rows
          .map((row, i): [number, T] => [(Math.imul(seed ^ i, 2654435761) >>> 0) % 1009, row])
          .sort((a, b) => a[0] - b[0])
          .map(([, row]) => row);
      const on = (keys: readonly string[]): Layout => ({ ...plain(keys), above, left, blankBefore: new Set(blanks) });
      expect(
        bookOf(
          laidOut('Pinjaman', order(loanRowsOf(all)), on(lk)),
          laidOut('Angsuran', order(paymentRowsOf(all, paid)), on(pk)),
        ),
      ).toEqual(expected(all, paid));
    }),
    { numRuns: 150 },
  );
});

const aliasesOf = (kind: 'loans' | 'repayments', key: string): readonly string[] =>
  (kind === 'loans' ? LOAN_COLUMNS : REPAYMENT_COLUMNS).find((column) => column.key === key)?.aliases ?? [];
const dressed = (alias: string, how: number): string =>
  [
    alias,
    alias.toUpperCase(),
    alias.toLowerCase(),
    ` ${alias} `,
    alias.replace(/ /g, '\n'),
    `${alias} (Rp)`,
    alias.replace('Tanggal', 'Tgl.'),
    alias.replace('Angsuran', 'Angs.'),
    `${alias}:`,
  ][how % 9] ?? alias;

test.each([
  ...LOAN_KEYS.map((key) => ['loans', key] as const),
  ...PAYMENT_KEYS.map((key) => ['repayments', key] as const),
])('every alias of %s %s, however it is written', (kind, key) => {
  const all: PlainLoan[] = [
    { name: 'Mawar', day: 10, tenor: 10, principal: 5000000 },
    { name: 'Melati', day: 40, tenor: 12, principal: 6000000 },
  ];
  const paid: PlainPayment[] = [{ loan: 0, after: 31, principal: 500000, interest: 75000 }];
  for (const [i, alias] of aliasesOf(kind, key)
    .filter((one) => !/minggu|tahun/.test(one))
    .entries()) {
    const keys = kind === 'loans' ? LOAN_KEYS : PAYMENT_KEYS;
    const layout: Layout = {
      ...plain(keys),
      header: (one) => (one === key ? dressed(alias, i) : (HEADER[one] ?? one)),
    };
    const l = laidOut('Pinjaman', loanRowsOf(all), kind === 'loans' ? layout : plain(LOAN_KEYS));
    const p = laidOut('Angsuran', paymentRowsOf(all, paid), kind === 'repayments' ? layout : plain(PAYMENT_KEYS));
    expect([alias, bookOf(l, p)]).toEqual([alias, expected(all, paid)]);
  }
});

test('no cell, whatever it holds, makes reading throw', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('', '-', '1.000', 'Rp', '(1)', 'JUMLAH', '=1+1', '#REF!', '31/02/2023', 'a'.repeat(500)),
    fc.constant({ error: '#N/A' }),
    fc.integer({ min: -40000, max: 80000 }).map((n) => ({ date: addDays(START, n) })),
  );
  const grid = (keys: readonly string[]) =>
    fc
      .array(fc.array(cell, { minLength: keys.length, maxLength: keys.length }), { maxLength: 12 })
      .map((rows) => [keys.map((key): Cell => HEADER[key] ?? key), ...rows]);
  fc.assert(
    fc.property(grid(LOAN_KEYS), grid(PAYMENT_KEYS), (l, p) => {
      const { book, findings } = read(sheetOf('Pinjaman', l), sheetOf('Angsuran', p));
      const keys = new Set(book.loans.map((one) => one.key));
      expect(keys.size).toBe(book.loans.length);
      expect(
        book.loans.every((one) => Number.isSafeInteger(one.principal) && one.principal > 0 && one.instalments >= 1),
      ).toBe(true);
      expect(book.repayments.every((one) => keys.has(one.loan) && Number.isSafeInteger(one.total))).toBe(true);
      expect(findings.every((one) => one.sheet !== '' && one.variant !== '')).toBe(true);
    }),
    { numRuns: 400 },
  );
});
