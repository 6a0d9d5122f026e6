/** *Urungkan perbaikan*: puts back what stood in the cells of one run, the newest first. */
import { isOpen, newestRun, type LogEntry } from '../fixes/log-entry';
import { fixes as words } from '../messages/fixes';
import { readLog, saveLog, settle, skippedCells, UNDOING, type FixLog, type Skipped } from './fix-log';
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

function begunRun(port: RepairPort): number | null {
  const stored = port.recall(UNDOING);
  return typeof stored === 'number' && Number.isInteger(stored) ? stored : null;
}

const markedFor = (entries: readonly LogEntry[], run: number): readonly LogEntry[] =>
  entries.map((entry) => (entry.run === run && stands(entry) ? { ...entry, state: 'undoing', obstacle: null } : entry));

function said({ undone, skipped, left }: Omit<Undone, 'message' | 'run'>): string {
  const rest = left > 0 ? [words.left(left)] : [];
  const named = skipped.map(({ cell, why }) => words.skippedCell(cell, why));
  return [words.undone(undone, skipped.length), ...rest, ...named].join('\n');
}

function nothing(port: RepairPort, message: string): Outcome<Undone> {
  port.toast(message);
  return done({ run: null, undone: 0, skipped: [], left: 0, message });
}

/** Every cell was done when the run was cut off: only the log is brought to its end. */
function finished(port: RepairPort, log: FixLog): Outcome<Undone> {
  if (log.unfinished) saveLog(port, { ...log, unfinished: log.entries.some(isOpen) });
  port.remember(UNDOING, null);
  return nothing(port, words.finished);
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
  const begun = begunRun(port);
  const run = asked ?? begun ?? newestRun(log.entries);
  if (run === null) return nothing(port, words.nothingToUndo);
  const marked = markedFor(log.entries, run);
  const mine = marked.flatMap((entry, index) => (entry.run === run && entry.state === 'undoing' ? [index] : []));
  if (mine.length === 0) return run === begun ? finished(port, log) : refused(words.noRun(run));
  port.remember(UNDOING, run);
  saveLog(port, { ...log, entries: marked, unfinished: true });
  const reached = undo(port, marked, { mine, mayGoOn });
  saveLog(port, { ...log, entries: reached, unfinished: reached.some(isOpen) });
  const ended = mine.flatMap((index) => reached[index] ?? []);
  if (!ended.some(isOpen)) port.remember(UNDOING, null);
  const result = {
    run,
    undone: ended.filter(({ state }) => state === 'undone').length,
    skipped: skippedCells(ended),
    left: ended.filter((entry) => isOpen(entry) && entry.obstacle === null).length,
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
