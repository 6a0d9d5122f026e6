import { entryFor, isOpen, type LogEntry } from './log-entry';
import type { Fix } from './types';

/** Who says yes, and when. */
export interface Consent {
  readonly officer: string;
  /** As it shall stand in the log. */
  readonly when: string;
}

/**
 * The log with newly accepted fixes in it, as one run. What still waits is not written down twice; what the last run
 * could not do takes its old place again.
 */
export function noted(entries: readonly LogEntry[], fixes: readonly Fix[], consent: Consent): readonly LogEntry[] {
  const last = entries.reduce((run, entry) => Math.max(run, entry.run), 0);
  const open = new Set(entries.filter(isOpen).map(({ id }) => id));
  const wanted = new Map(fixes.filter(({ id }) => !open.has(id)).map((fix) => [fix.id, fix]));
  const retried = entries.map((entry): LogEntry => {
    const fix = entry.run === last && entry.state === 'skipped' ? wanted.get(entry.id) : undefined;
    if (fix === undefined) return entry;
    wanted.delete(fix.id);
    return entryFor(fix, { ...consent, run: last });
  });
  return [...retried, ...Array.from(wanted.values(), (fix) => entryFor(fix, { ...consent, run: last + 1 }))];
}
