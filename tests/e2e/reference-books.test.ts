/** The three reference books, to the rupiah, as a person gets them: from the command line and from the sheet. */
import { FINDING_KEYS, INDICATOR_KEYS, LOAN_KEYS, TOTAL_KEYS, type Arrears, type ArrearsLoan } from './support/arrears';
import { bookBytes, bookJson, bookPath } from './support/built';
import { arrearsOf } from './support/cli';
import { figuresOf, opened } from './support/opened';

type Row = Readonly<Record<string, unknown>>;
interface Reference {
  readonly loans: readonly Row[];
  readonly totals: Readonly<Record<string, number>>;
  readonly indicators: Readonly<Record<string, number>>;
  readonly byClass: Readonly<Record<string, number>>;
}
interface Hard {
  readonly loans: readonly (Row & { readonly apart: boolean; readonly loan: string })[];
}
const LEDGER = bookJson('expected.json') as Reference; // its shape is described in tests/books/SOURCE.md
const HARD = bookJson('g-hard.expected.json') as Hard; // likewise

const ALIKE = [
  'principal',
  'tenor',
  'disbursed',
  'scheduledPrincipal',
  'scheduledInterest',
  'paidPrincipal',
  'paidInterest',
  'outstandingPrincipal',
  'overduePrincipal',
  'overdueInterest',
  'class',
  'provision',
] as const;
const HARD_FIELDS = [
  'disbursed',
  'principal',
  'paidPrincipal',
  'outstandingPrincipal',
  'overduePrincipal',
  'overdueInterest',
  'oldestDue',
  'daysPastDue',
  'class',
] as const;

const sorted = (rows: readonly Row[], fields: readonly string[]): readonly string[] =>
  rows.map((row) => JSON.stringify(fields.map((field) => row[field] ?? null))).sort();
const rowsOf = (loans: readonly ArrearsLoan[]): readonly Row[] => loans.map((loan) => ({ ...loan }));

/** The ledger's own numbering says nothing about which loan is which, so loans are compared as a bag of rows. */
function holdsLedger(got: Arrears): void {
  expect(sorted(rowsOf(got.loans), ALIKE)).toEqual(sorted(LEDGER.loans, ALIKE));
  // The reference dates arrears by principal or jasa as "oldestDueAny"; without any it is null.
  expect(sorted(rowsOf(got.loans), ['disbursed', 'principal', 'oldestDue'])).toEqual(
    sorted(LEDGER.loans, ['disbursed', 'principal', 'oldestDueAny']),
  );
  expect(got.totals).toMatchObject(
    Object.fromEntries(TOTAL_KEYS.filter((key) => key in LEDGER.totals).map((key) => [key, LEDGER.totals[key]])),
  );
  expect(got.indicators['activeLoans']).toBe(LEDGER.indicators['activeLoans']);
  expect(got.indicators['lateLoans']).toBe(LEDGER.indicators['lateLoans']);
  expect(got.indicators['lar']).toBeCloseTo(LEDGER.indicators['lar'] ?? NaN, 5);
  expect(got.indicators['par']).toBeCloseTo(LEDGER.indicators['par'] ?? NaN, 5);
  for (const [name, amount] of Object.entries(LEDGER.byClass))
    expect([name, got.byClass[name] ?? 0]).toEqual([name, amount]);
  expect(Object.values(got.byClass).reduce((sum, amount) => sum + amount, 0)).toBe(
    LEDGER.totals['outstandingPrincipal'],
  );
}

function holdsHard(got: Arrears): void {
  expect(got.loans.map(({ loan }) => loan).sort()).toEqual(HARD.loans.map(({ loan }) => loan).sort());
  for (const wanted of HARD.loans) {
    const loan = rowsOf(got.loans).find((row) => row['loan'] === wanted.loan) ?? {};
    const fields = wanted.apart
      ? ['disbursed', 'principal', 'paidPrincipal', 'overduePrincipal', 'overdueInterest', 'class']
      : HARD_FIELDS;
    expect([wanted['why'], ...fields.map((field) => loan[field])]).toEqual([
      wanted['why'],
      ...fields.map((field) => wanted[field]),
    ]);
  }
}

const CASES = [
  ['a-ledger', '2023-01-31', holdsLedger],
  ['g-hard', '2023-03-31', holdsHard],
  ['h-rich', '2023-01-31', holdsLedger],
] as const;

describe.each(CASES)('%s', (name, asOf, holds) => {
  test.each(['Asia/Jakarta', 'UTC', 'America/New_York'])('from the command line in %s', (zone) => {
    const got = arrearsOf(bookPath(`${name}.xlsx`), ['--as-of', asOf], { zone });
    expect(got.asOf).toBe(asOf);
    holds(got);
  });

  test.each(['Asia/Jakarta', 'Asia/Jayapura', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
    'in the sheet, whose zone is %s',
    (timeZone) => {
      const host = opened(bookBytes(`${name}.xlsx`), { timeZone });
      holds(figuresOf(host, 'lihatTunggakan', { asOf }));
      holds(figuresOf(host, 'hitungTunggakan', { asOf }));
    },
  );

  test('again from the book that was saved with its results', () => {
    const host = opened(bookBytes(`${name}.xlsx`));
    figuresOf(host, 'hitungTunggakan', { asOf });
    holds(figuresOf(opened(host.save()), 'lihatTunggakan', { asOf }));
  });

  test('whatever the locale of the sheet', () => {
    holds(figuresOf(opened(bookBytes(`${name}.xlsx`), { locale: 'en_US' }), 'hitungTunggakan', { asOf }));
  });

  test('with every key that the issue names, and no other', () => {
    const got = arrearsOf(bookPath(`${name}.xlsx`), ['--as-of', asOf]);
    expect(Object.keys(got).sort()).toEqual(
      ['asOf', 'convention', 'loans', 'totals', 'indicators', 'byClass', 'findings'].sort(),
    );
    for (const loan of got.loans) expect(Object.keys(loan).sort()).toEqual([...LOAN_KEYS].sort());
    for (const found of got.findings) expect(Object.keys(found).sort()).toEqual([...FINDING_KEYS].sort());
    expect(Object.keys(got.totals).sort()).toEqual([...TOTAL_KEYS].sort());
    expect(Object.keys(got.indicators).sort()).toEqual([...INDICATOR_KEYS].sort());
    for (const loan of got.loans) expect(typeof loan.loan).toBe('string');
  });
});
