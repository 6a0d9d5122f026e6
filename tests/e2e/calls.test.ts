/** How many calls a command makes depends on how many sheets it touches, never on how many rows. */
import { ledgerBook } from './support/ledger-book';
import { envelopeOf, figuresOf, opened } from './support/opened';

const ARGS = { asOf: '2022-12-31' };

interface Counted {
  readonly loans: number;
  readonly overdue: number;
  readonly first: Readonly<Record<string, number>>;
  readonly again: Readonly<Record<string, number>>;
}

function counted(loans: number): Counted {
  const host = opened(ledgerBook(loans));
  host.calls.reset();
  const result = figuresOf(host, 'hitungTunggakan', ARGS);
  const first = { ...host.calls.byMember };
  host.calls.reset();
  figuresOf(host, 'hitungTunggakan', ARGS);
  return {
    loans: result.loans.length,
    overdue: result.totals['overduePrincipal'] ?? NaN,
    first,
    again: { ...host.calls.byMember },
  };
}

/** On paper: of 30 loans, disbursed k mod 6 months on, 11 − k mod 6 instalments are due and k mod 5 are paid. */
const overdueOf = (loans: number): number => {
  let sum = 0;
  for (let k = 0; k < loans; k += 1) sum += 100_000 * (11 - (k % 6) - (k % 5));
  return sum;
};

test('24, 2.400 and 24.000 loans take the same calls, by member', () => {
  const [few, many, most] = [counted(24), counted(2400), counted(24_000)];
  expect([few.loans, many.loans, most.loans]).toEqual([24, 2400, 24_000]);
  expect([few.overdue, many.overdue, most.overdue]).toEqual([overdueOf(24), overdueOf(2400), overdueOf(24_000)]);
  expect(many.first).toEqual(few.first);
  expect(most.first).toEqual(many.first);
  expect(many.again).toEqual(few.again);
  expect(most.again).toEqual(few.again);
}, 120_000);

test('closing a month takes the same calls for 24 and 2.400 loans, the first time and again', () => {
  const closing = (loans: number): readonly Readonly<Record<string, number>>[] => {
    const host = opened(ledgerBook(loans));
    return [0, 1].map(() => {
      host.calls.reset();
      const answer = envelopeOf(host, 'tutupBulan', ARGS);
      expect(answer.ok).toBe(true);
      return { ...host.calls.byMember };
    });
  };
  expect(closing(2400)).toEqual(closing(24));
}, 120_000);
