/** Each Spreadsheet call of each command fails once: before it took effect, after it, or with the whole run killed there. In parts, so that they run side by side. */
import type { WorkbookModel } from '../../src/host/model/workbook';
import { opened } from '../e2e/support/opened';
import { ownView, usersView } from '../e2e/support/snapshot';
import { allCommands } from './commands';
import { cleanRun, faultsOf, openedAgain, type Command, type Failure, type Wrong } from './harness';
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

/** On a fresh book every call fails, a write before and after it took effect; on the other the ways take turns. */
function waysAt(call: number, member: string, thorough: boolean): readonly Failure[] {
  const reads = READS.test(member);
  if (thorough) return reads ? ['before'] : ['before', 'after', ...(call % 4 === 0 ? (['killed'] as const) : [])];
  if (reads) return call % 7 === 0 ? ['before'] : [];
  return call % 3 === 0 ? ['before'] : call % 3 === 1 ? ['after'] : ['killed'];
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
      clean.calls.forEach((member, index) => {
        for (const failure of waysAt(index + 1, member, thorough)) found.push(...failed(index + 1, failure));
      });
      expect(report(found)).toEqual([]);
    },
    240_000,
  );

  test.each(commands)('%s twice is the same as once', (_, command) => {
    const clean = cleanRun(command, book, gids);
    const host = openedAgain(book);
    command.run(host);
    const once = ownView(host.model, gids);
    command.run(host);
    expect(ownView(host.model, gids)).toEqual(once);
    expect(once).toEqual(clean.after);
    expect(usersView(host.model, gids)).toEqual(clean.users);
  });
}
