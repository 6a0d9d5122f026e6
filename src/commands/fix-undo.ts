/** *Urungkan perbaikan*: puts back what stood in the cells of one run, the newest first. */
import { isOpen, newestRun, type LogEntry } from '../fixes/log-entry';
import { fixes as words } from '../messages/id/fixes';
import { readLog, saveLog, settle, skippedCells, type Skipped } from './fix-log';
import { done, refused, type Outcome } from './outcome';
import type { RepairPort } from './repair-port';

export interface Undone {
  /** Null where there was nothing to undo. */
  readonly run: number | null;
  readonly undone: number;
  readonly skipped: readonly Skipped[];
  /** Cells for which there was no time: the same command goes on with them. */
  readonly left: number;
  readonly message: string;
}

const stands = ({ state }: LogEntry): boolean => state === 'applied' || state === 'waiting';

/** An interrupted undoing is finished before another run is begun. */
function runToUndo(entries: readonly LogEntry[], asked: number | null): number | null {
  if (asked !== null) return asked;
  const begun = entries.filter(({ state }) => state === 'undoing').map(({ run }) => run);
  return begun.length > 0 ? Math.max(...begun) : newestRun(entries);
}

const markedFor = (entries: readonly LogEntry[], run: number, finishing: boolean): readonly LogEntry[] =>
  entries.map((entry) =>
    entry.run === run && stands(entry) && !finishing ? { ...entry, state: 'undoing', obstacle: null } : entry,
  );

function said({ undone, skipped, left }: Omit<Undone, 'message' | 'run'>): string {
  const rest = left > 0 ? [words.left(left)] : [];
  const named = skipped.map(({ cell, why }) => words.skippedCell(cell, why));
  return [words.undone(undone, skipped.length), ...rest, ...named].join('\n');
}

/**
 * Undoes a run, last cell first: text comes back as that same text, number format too. A cell that changed since is left
 * and named.
 *
 * @param asked a run's number; null undoes the newest
 * @param mayGoOn asked before each cell
 */
export function undoFixes(port: RepairPort, asked: number | null, mayGoOn: () => boolean): Outcome<Undone> {
  const log = readLog(port);
  const run = runToUndo(log.entries, asked);
  const finishing = asked === null && log.entries.some(({ state }) => state === 'undoing');
  const marked = run === null ? log.entries : markedFor(log.entries, run, finishing);
  const mine = marked.flatMap((entry, index) => (entry.run === run && entry.state === 'undoing' ? [index] : []));
  if (mine.length === 0 && asked !== null) return refused(words.noRun(asked));
  if (mine.length === 0) {
    if (log.unfinished && log.entries.length > 0) saveLog(port, log.entries, log.entries.some(isOpen));
    port.toast(words.nothingToUndo);
    return done({ run: null, undone: 0, skipped: [], left: 0, message: words.nothingToUndo });
  }
  saveLog(port, marked, true);
  const reached = undo(port, marked, { mine, mayGoOn });
  saveLog(port, reached, reached.some(isOpen));
  const ended = mine.flatMap((index) => reached[index] ?? []);
  const result = {
    run,
    undone: ended.filter(({ state }) => state === 'undone').length,
    skipped: skippedCells(ended),
    left: ended.filter(isOpen).length,
  };
  const message = said(result);
  port.toast(message);
  return done({ ...result, message });
}

/** The run's cells, last one first; other open entries wait on. */
function undo(
  port: RepairPort,
  entries: readonly LogEntry[],
  { mine, mayGoOn }: { readonly mine: readonly number[]; readonly mayGoOn: () => boolean },
): readonly LogEntry[] {
  const reached = [...entries];
  const backwards = [...mine].reverse();
  const settledEntries = settle(port, backwards.flatMap((index) => entries[index] ?? []), mayGoOn); // prettier-ignore
  backwards.forEach((index, n) => {
    const entry = settledEntries[n];
    if (entry !== undefined) reached[index] = entry;
  });
  return reached;
}
