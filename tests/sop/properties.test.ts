/** What holds of any book: the order of rows is nothing, and a milder limit finds no more. */
import fc from 'fast-check';
import { addDays } from '../../src/book/civil-date';
import { about, check, numbered } from './check';
import { decided, guidesWith, PEDOMAN } from './guides';
import { day, share } from './make';

/** Loans on different days, each shared by one of three people. */
const books = fc
  .uniqueArray(
    fc.record({
      days: fc.integer({ min: 0, max: 2000 }),
      who: fc.integer({ min: 0, max: 2 }),
      amount: fc.integer({ min: 1, max: 4_000_000 }),
    }),
    { selector: ({ days }) => days, maxLength: 12 },
  ) // prettier-ignore
  .map((rows) =>
    rows.map(({ days, who, amount }, index) => ({
      loan: {
        ...numbered(index + 5, '2009-01-01', { group: `KSM ${who}` }),
        disbursed: addDays(day('2009-01-01'), days),
      },
      share: share({ key: `S${index}`, loan: `L${index + 5}`, name: `Anggota ${who}`, amount }),
      person: `p${who}`,
    })),
  );
type Book = typeof books extends fc.Arbitrary<infer T> ? T : never;

const given = (rows: Book) => ({
  loans: rows.map((one) => one.loan),
  shares: rows.map((one) => one.share),
  persons: new Map(rows.map((one) => [one.share.key, one.person])),
});
const sorted = (rows: Book): readonly string[] =>
  check(given(rows))
    .findings.map(({ code, loan, variant, params }) => JSON.stringify([code, loan, variant, params]))
    .sort();

test('the order in which loans and shares are listed changes nothing', () => {
  fc.assert(
    fc.property(
      books.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(sorted(shuffled)).toEqual(sorted(rows));
      },
    ),
    { numRuns: 60 },
  );
});

test('a higher limit of amounts, from the first day on, never finds more', () => {
  fc.assert(
    fc.property(
      books,
      fc.integer({ min: 1, max: 4_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (rows, low, more) => {
        const found = (max: number): number => {
          const limits = guidesWith(...decided(PEDOMAN, { nextLoanMax: max }));
          return about(check({ ...given(rows), limits }).findings, 'SOP-05').length;
        };
        expect(found(low + more)).toBeLessThanOrEqual(found(low));
      },
    ),
    { numRuns: 60 },
  );
});

test('of every rule: findings told one by one are never more than what was looked at', () => {
  fc.assert(
    fc.property(books, (rows) => {
      for (const { checked, findings } of check(given(rows)).coverage) expect(findings).toBeLessThanOrEqual(checked);
    }),
    { numRuns: 60 },
  );
});
