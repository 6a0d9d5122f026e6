/** Each Spreadsheet call of each command fails once: before it took effect, after it, or with the whole run killed there. */
import { opened } from '../e2e/support/opened';
import { ownView, usersView } from '../e2e/support/snapshot';
import { allCommands, ARGS } from './commands';
import { cleanRun, faultsOf, type Failure, type Wrong } from './harness';
import { smallBook } from './small-book';

const fresh = smallBook();
const gids = opened(fresh).model.sheets.map((sheet) => sheet.gid);

/** The same book with the results of an earlier day in it. */
function worked(): Uint8Array {
  const host = opened(fresh);
  host.call('hitungTunggakan', JSON.stringify({ asOf: '2022-09-30', convention: 'dbm-3' }));
  return host.save();
}
const BOOKS = [
  { state: 'a fresh book', book: fresh, thorough: true },
  { state: 'a book with earlier results', book: worked(), thorough: false },
];
/** A call that only reads leaves nothing behind, whenever it fails. */
const READS = /\.(get|is|find|can)[A-Z]?/;

/** On a fresh book every call fails, a write before and after it took effect; on the other the ways take turns. */
function waysAt(call: number, member: string, thorough: boolean): readonly Failure[] {
  const reads = READS.test(member);
  if (thorough) return reads ? ['before'] : ['before', 'after', ...(call % 4 === 0 ? (['killed'] as const) : [])];
  if (reads) return call % 7 === 0 ? ['before'] : [];
  return call % 3 === 0 ? ['before'] : call % 3 === 1 ? ['after'] : ['killed'];
}

const report = (all: readonly Wrong[]): readonly string[] =>
  all.map(({ call, member, failure, wrong }) => `call ${call} ${member} ${failure}: ${wrong}`);

describe.each(BOOKS)('$state', ({ book, thorough }) => {
  const commands = allCommands().map((command) => [command.name, command] as const);

  test.each(commands)(
    '%s bears the failure of any call',
    (_, command) => {
      const clean = cleanRun(command, book, gids);
      const failed = faultsOf(command, book, clean);
      const found: Wrong[] = [];
      clean.calls.forEach((member, index) => {
        for (const failure of waysAt(index + 1, member, thorough)) found.push(...failed(index + 1, failure));
      });
      expect(report(found)).toEqual([]);
    },
    240_000,
  );

  test.each(commands)('%s twice is the same as once', (_, command) => {
    const clean = cleanRun(command, book, gids);
    const host = opened(book);
    command.run(host);
    const once = ownView(host.model, gids);
    command.run(host);
    expect(ownView(host.model, gids)).toEqual(once);
    expect(once).toEqual(clean.after);
    expect(usersView(host.model, gids)).toEqual(clean.users);
  });
});

test('the harness covers the main job, and its book has something to mark', () => {
  const host = opened(fresh);
  host.calls.reset();
  const answer = JSON.parse(String(host.call('hitungTunggakan', ARGS))) as { ok: boolean }; // our own envelope
  expect(answer.ok).toBe(true);
  expect(host.calls.total).toBeGreaterThan(50);
  expect(ownView(host.model, gids)['marks']!.length).toBeGreaterThan(0);
});
