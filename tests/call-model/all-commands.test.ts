/**
 * Every menu item and server function on a tenth of the city's book, the first time and again: its calls, which do not
 * grow with the rows, and ten times its cells. A new command is bounded by being declared.
 */
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { opened } from '../e2e/support/opened';
import { plainBook } from '../e2e/support/plain-book';
import { allCommands } from '../faults/commands';
import { CITY, cityBook, costLine, costOf, LIMIT } from './city-book';

const SHARE = 10;
const NOW = { now: Date.UTC(2023, 1, 15, 5) };
/** What they cost once all have run, dearest first. */
const lines: (readonly [seconds: number, line: string])[] = [];
let city: WorkbookModel;

beforeAll(() => {
  city = opened(plainBook(cityBook(CITY / SHARE)), NOW).model;
}, 60_000);

afterAll(() => {
  const dearest = [...lines].sort(([a], [b]) => b - a).slice(0, 15);
  process.stdout.write(dearest.map(([, line]) => line).join(''));
});

test.each(allCommands().map((command) => [command.name, command] as const))(
  '%s ends within six minutes',
  (name, command) => {
    const host = opened(copyWorkbook(city), NOW);
    for (const time of command.toggles === true ? ['first'] : ['first', 'again']) {
      host.calls.reset();
      command.run(host);
      const cost = costOf(host, SHARE);
      lines.push([cost.seconds, costLine(`${name}, ${time}`, cost)]);
      expect(cost.seconds).toBeLessThan(LIMIT);
    }
  },
  60_000,
);
