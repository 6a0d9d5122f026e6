/** The calls of the collection round depend on its sheets, never on how many rows they have. */
import { ledgerBook } from './support/ledger-book';
import { envelopeOf, opened } from './support/opened';

const ARGS = { from: '2022-12-05', to: '2022-12-11', today: '2022-12-08' };

interface Counted {
  readonly rows: number;
  readonly first: Readonly<Record<string, number>>;
  readonly again: Readonly<Record<string, number>>;
}

function counted(loans: number): Counted {
  const host = opened(ledgerBook(loans));
  const run = (): { rows: number; calls: Readonly<Record<string, number>> } => {
    host.calls.reset();
    const envelope = envelopeOf(host, 'tagih', ARGS);
    if (!envelope.ok) throw new Error(envelope.message);
    return { rows: (envelope.result as { rows: unknown[] }).rows.length, calls: { ...host.calls.byMember } }; // its contract
  };
  const [first, again] = [run(), run()];
  return { rows: first.rows, first: first.calls, again: again.calls };
}

test('24 and 2.400 loans take the same calls, by member', () => {
  const [few, many] = [counted(24), counted(2400)];
  expect([few.rows, many.rows]).toEqual([24, 2400]);
  expect(many.first).toEqual(few.first);
  expect(many.again).toEqual(few.again);
}, 60_000);
