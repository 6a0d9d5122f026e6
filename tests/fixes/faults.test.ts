/**
 * Each Spreadsheet call of applying and of undoing fails once: before it took effect, after it, or with the whole run
 * killed there. A cell is then as it was or as it was accepted and written down; the same command again ends as if nothing
 * had happened.
 */
import type { Host } from '../../src/host/host';
import { cellAt } from '../../src/host/model/edit-cells';
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import type { WorkbookModel } from '../../src/host/model/workbook';
import { opened } from '../e2e/support/opened';
import { ownView, usersView } from '../e2e/support/snapshot';
import { brokenBook, idsAt, TODAY } from './book';

const FRESH = opened(brokenBook()).model;
const CELLS = ['Pinjaman!C2', 'Pinjaman!E2', 'Angsuran!C5'];
const gids = FRESH.sheets.map(({ gid }) => gid);
const again = (book: WorkbookModel): Host => opened(copyWorkbook(book));
const ids = idsAt(again(FRESH), ...CELLS);
const accept = (host: Host): unknown =>
  host.call('terapkanPerbaikan', JSON.stringify({ ids, officer: 'Siti', today: TODAY }));
const undo = (host: Host): unknown => host.call('urungkanPerbaikan', '{}');

/** The same book after one accepted run. */
function mended(): WorkbookModel {
  const host = again(FRESH);
  accept(host);
  return host.model;
}
/** Another run before it, so that undoing one too many would show. */
function mendedTwice(): WorkbookModel {
  const host = again(FRESH);
  host.call('terapkanPerbaikan', JSON.stringify({ ids: idsAt(host, 'Angsuran!C2'), officer: 'Budi', today: TODAY }));
  accept(host);
  return host.model;
}

type Failure = 'before' | 'after' | 'killed';
const READS = /\.(get|is|find|can)[A-Z]?/;
/** Writes that carry content fail in every way; of the others each in one way, the ways taking turns. */
const CONTENT = /\.(setValues?|setNumberFormat|setName|insertSheet|addDeveloperMetadata)$/;
const WAYS: readonly Failure[] = ['before', 'after', 'killed'];
function waysAt(member: string, index: number): readonly Failure[] {
  if (READS.test(member)) return index % 7 === 0 ? ['killed'] : [];
  if (CONTENT.test(member)) return WAYS;
  return index % 4 === 0 ? [WAYS[(index / 4) % 3] ?? 'killed'] : [];
}

interface Job {
  readonly name: string;
  readonly book: WorkbookModel;
  readonly run: (host: Host) => unknown;
}

/** Lines of the user's sheets that are neither as before nor as after; formats of a waiting cell may be ahead of it. */
function strange(users: Lines, allowed: readonly Lines[]): readonly string[] {
  return Object.entries(users).flatMap(([key, lines]) => {
    const known = new Set(allowed.flatMap((view) => view[key] ?? []));
    return lines.filter((line) => !known.has(line)).map((line) => `${key}: ${line}`);
  });
}
type Lines = Readonly<Record<string, readonly string[]>>;

const isWaiting = (host: Host): boolean => {
  const log = host.model.sheets.find(({ name }) => name.startsWith('Riwayat perbaikan'));
  const title = log === undefined ? '' : String(cellAt(log, 1, 1).value);
  return title.includes('belum lengkap');
};

/** "C2 [value, formula, range] look": without its look. */
const valueOf = (line: string): string => line.replace(/ look \d+$/, '');

function wrongAfter(host: Host, before: Lines, after: Lines): readonly string[] {
  const users = usersView(host.model, gids);
  const odd = strange(users, [before, after]);
  if (!isWaiting(host)) return odd;
  const values = new Set([before, after].flatMap((view) => Object.values(view).flat().map(valueOf)));
  const cells = CELLS.map((cell) => `: ${cell.split('!')[1]} `);
  return odd.filter((line) => !(cells.some((cell) => line.includes(cell)) && values.has(valueOf(line.slice(line.indexOf(': ') + 2))))); // prettier-ignore
}

function attempt(job: Job, host: Host): unknown {
  try {
    return job.run(host);
  } catch (error) {
    return error;
  }
}

test.each<Job>([
  { name: 'applying', book: FRESH, run: accept },
  { name: 'undoing', book: mended(), run: undo },
  { name: 'undoing the newer of two runs', book: mendedTwice(), run: undo },
])(
  '$name bears the failure of any call',
  (job) => {
    const clean = again(job.book);
    const before = usersView(clean.model, gids);
    clean.calls.reset();
    const answer = JSON.parse(String(job.run(clean))) as { ok: boolean }; // our own envelope
    expect(answer.ok).toBe(true);
    const calls = [...clean.calls.list];
    const after = usersView(clean.model, gids);
    expect(after).not.toEqual(before);
    const own = ownView(clean.model, gids);
    const wrong: string[] = [];
    calls.forEach((member, index) => {
      for (const failure of waysAt(member, index)) {
        const host = again(job.book);
        host.calls.reset();
        const when = failure === 'after' ? 'after' : 'before';
        host.faults.add({ at: index + 1, when, ...(failure === 'killed' ? { kill: true } : {}) });
        const first = attempt(job, host);
        host.faults.clear();
        const place = `call ${index + 1} ${member} ${failure}`;
        wrong.push(...wrongAfter(host, before, after).map((line) => `${place}: ${line}`));
        const told = typeof first === 'string' && first.startsWith('{"ok":true') && !first.includes('menolak');
        const same = JSON.stringify(usersView(host.model, gids)) === JSON.stringify(after);
        // It was done, said so or only lost its last word: the same again would be another run.
        if (same && !isWaiting(host) && (told || index >= calls.length - LAST)) continue;
        const second = attempt(job, host);
        if (typeof second !== 'string' || !second.startsWith('{"ok":true'))
          wrong.push(`${place}: again says ${String(second)}`);
        if (JSON.stringify(usersView(host.model, gids)) !== JSON.stringify(after))
          wrong.push(`${place}: again is not a clean run: ${strange(usersView(host.model, gids), [after]).join('; ')}`);
        if (JSON.stringify(ownView(host.model, gids)) !== JSON.stringify(own))
          wrong.push(`${place}: the log again is not a clean run's: ${strange(ownView(host.model, gids), [own]).join('; ').slice(0, 300)}`); // prettier-ignore
      }
    });
    expect(wrong.slice(0, 12).map((line) => line.slice(0, 400))).toEqual([]);
  },
  240_000,
);

/** Calls after the log says that all is done: to the front with the person's sheet, a passing word. */
const LAST = 8;
