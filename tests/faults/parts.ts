/** Each Spreadsheet call of each command fails once: before it took effect, after it, or with the whole run killed there. In parts, so that they run side by side. */
import type { WorkbookModel } from '../../src/host/model/workbook';
import { opened } from '../e2e/support/opened';
import { ownView, usersView } from '../e2e/support/snapshot';
import { allCommands } from './commands';
import { cleanRun, faultsOf, openedAgain, settle, type Command, type Failure, type Wrong } from './harness';
import { smallBook } from './small-book';

const fresh = opened(smallBook()).model;
const gids = fresh.sheets.map((sheet) => sheet.gid);

/** The same book with the results of an earlier day in it. */
function worked(): WorkbookModel {
  const host = openedAgain(fresh);
  host.call('hitungTunggakan', JSON.stringify({ asOf: '2022-09-30', convention: 'dbm-3' }));
  return opened(host.save()).model;
}
const BOOKS = [
  { state: 'a fresh book', book: fresh, thorough: true },
  { state: 'a book with earlier results', book: worked(), thorough: false },
];
/** A call that only reads leaves nothing behind, whenever it fails. */
const READS = /\.(get|is|find|can)[A-Z]?/;

/**
 * A call and its neighbours: where these are the same, the same place of the code made it (a sheet after another, a row of
 * formats), and to fail it in one way is enough where it was failed in all ways before.
 */
function repeatedCalls(calls: readonly string[]): readonly boolean[] {
  const seen = new Set<string>();
  return calls.map((_, index) => {
    const place = calls.slice(Math.max(0, index - 2), index + 2).join(' ');
    const known = seen.has(place);
    seen.add(place);
    return known;
  });
}

interface Place {
  readonly call: number;
  readonly member: string;
  /** The same place of the code made an earlier call of this run. */
  readonly repeated: boolean;
}
const WAYS = ['before', 'after', 'killed'] as const;

/** On a fresh book every place of the code fails, a write before and after it took effect; on the other the ways take turns. */
function waysAt({ call, member, repeated }: Place, thorough: boolean): readonly Failure[] {
  const reads = READS.test(member);
  const inTurn = WAYS[call % 3] ?? 'before';
  if (!thorough) return reads || repeated ? (call % 7 === 0 ? [reads ? 'before' : inTurn] : []) : [inTurn];
  if (reads) return repeated && call % 7 !== 0 ? [] : ['before'];
  return repeated ? [inTurn] : ['before', 'after', ...(call % 4 === 0 ? (['killed'] as const) : [])];
}

const report = (all: readonly Wrong[]): readonly string[] =>
  all.map(({ call, member, failure, wrong }) => `call ${call} ${member} ${failure}: ${wrong}`);

/** Every nth command is a part's: the one that is declared next falls into one of itself. */
const PARTS = 4;

export function testPart(part: 1 | 2 | 3 | 4): void {
  const commands = allCommands().filter((_, index) => index % PARTS === part - 1);
  describe.each(BOOKS)('$state', (book) => testBook(book, commands));
}

function testBook({ book, thorough }: (typeof BOOKS)[number], all: readonly Command[]): void {
  const commands = all.map((command) => [command.name, command] as const);

  test.each(commands)(
    '%s bears the failure of any call',
    (_, command) => {
      const clean = cleanRun(command, book, gids);
      const failed = faultsOf(command, book, clean);
      const found: Wrong[] = [];
      const repeated = repeatedCalls(clean.calls);
      clean.calls.forEach((member, index) => {
        const place = { call: index + 1, member, repeated: repeated[index] ?? false };
        for (const failure of waysAt(place, thorough)) found.push(...failed(place.call, failure));
      });
      expect(report(found)).toEqual([]);
    },
    240_000,
  );

  test.each(commands.filter(([, { toggles }]) => toggles !== true))('%s twice is the same as once', (_, command) => {
    const clean = cleanRun(command, book, gids);
    const host = openedAgain(book);
    command.run(host);
    settle(host);
    const once = ownView(host.model, gids);
    command.run(host);
    settle(host);
    expect(ownView(host.model, gids)).toEqual(once);
    expect(once).toEqual(clean.after);
    expect(usersView(host.model, gids)).toEqual(clean.users);
  });
}
