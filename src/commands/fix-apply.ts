/** *Perbaiki data…*: does what a person said yes to, and nothing else. */
import type { CivilDate } from '../book/civil-date';
import { placeOfId } from '../fixes/fix-id';
import { isOpen, type LogEntry } from '../fixes/log-entry';
import { noted, type Consent } from '../fixes/noted';
import type { Fix } from '../fixes/types';
import { fixes as words } from '../messages/fixes';
import { onSheet } from '../report/a1';
import { listFixes, offeredFixes, type FixList } from './fix-list';
import { officerOf, rememberOfficer } from './officer';
import { readLog, saveLog, settle, skippedCells, UNDOING, type Skipped } from './fix-log';
import { done, refused, type Outcome } from './outcome';
import type { RepairPort } from './repair-port';

export interface ApplyRequest {
  /** 'all': every fix that is sure. Absent: nothing was accepted yet, so the preview is what is wanted. */
  readonly ids?: readonly string[] | 'all';
  readonly officer?: string;
}

/** When it is, and how long it may take; only the add-on knows a clock. */
export interface Moment {
  readonly today: CivilDate;
  readonly when: string;
  readonly mayGoOn: () => boolean;
}

export interface Applied {
  /** Cells that now hold what was accepted. */
  readonly applied: number;
  readonly skipped: readonly Skipped[];
  /** Accepted cells for which there was no time: the same command with no ids goes on with them. */
  readonly left: number;
}

interface Accepted {
  readonly fixes: readonly Fix[];
  /** Ids of which the cell is not as it was when it was shown. */
  readonly lost: readonly string[];
}

function accepted(port: RepairPort, ids: readonly string[] | 'all', today: CivilDate): Outcome<Accepted> {
  if (ids.length === 0) return done({ fixes: [], lost: [] });
  const offered = offeredFixes(port, today);
  if (!offered.ok) return offered;
  if (ids === 'all') return done({ fixes: offered.result.filter(({ sure }) => sure), lost: [] });
  const wanted = new Set(ids);
  const known = new Set(offered.result.map(({ id }) => id));
  const lost = Array.from(wanted).filter((id) => !known.has(id));
  return done({ fixes: offered.result.filter(({ id }) => wanted.has(id)), lost });
}

/** Cells that changed since they were shown, unless this very fix was written down for them. */
function changedCells(port: RepairPort, lost: readonly string[], entries: readonly LogEntry[]): readonly Skipped[] {
  const ours = new Set(entries.filter((entry) => entry.state === 'applied' || isOpen(entry)).map(({ id }) => id));
  const others = lost.filter((id) => !ours.has(id));
  const names = others.length === 0 ? new Map<number, string>() : port.sheetNames();
  return others.map((id) => {
    const place = placeOfId(id);
    const sheet = place === null ? undefined : names.get(place.sheetId);
    if (place === null || sheet === undefined) return { cell: place?.cell ?? id, why: words.obstacle('gone') };
    return { cell: onSheet(sheet, place.cell), why: words.obstacle('changed') };
  });
}

const nameOf = ({ run, id }: LogEntry): string => `${run} ${id}`;

function run(port: RepairPort, { fixes, lost }: Accepted, consent: Consent & Pick<Moment, 'mayGoOn'>): Applied {
  const log = readLog(port);
  const waiting = noted(log.entries, fixes, consent);
  const touched = new Set(waiting.filter(isOpen).map(nameOf));
  const changed = changedCells(port, lost, log.entries);
  if (touched.size === 0 && !log.unfinished) return { applied: 0, skipped: changed, left: 0 };
  rememberOfficer(port, consent.officer);
  saveLog(port, { ...log, entries: waiting, unfinished: true });
  const reached = settle(port, waiting, consent.mayGoOn);
  const left = reached.filter((entry) => isOpen(entry) && entry.obstacle === null).length;
  saveLog(port, { ...log, entries: reached, unfinished: reached.some(isOpen) });
  if (left === 0 && port.recall(UNDOING) !== null) port.remember(UNDOING, null); // what it had left was finished here
  const mine = reached.filter((entry) => touched.has(nameOf(entry)) && !isOpen(entry));
  const applied = mine.filter(({ state }) => state === 'applied').length;
  return { applied, skipped: [...changed, ...skippedCells(mine)], left };
}

/**
 * Writes the accepted fixes down, then does them cell by cell; what an interrupted run left is finished first. Without
 * `ids` it gives the preview.
 */
export function applyFixes(port: RepairPort, request: ApplyRequest, moment: Moment): Outcome<Applied | FixList> {
  if (request.ids === undefined) return listFixes(port, moment.today);
  const officer = officerOf(port, request.officer);
  if (officer === '') return refused(words.noOfficer);
  const yes = accepted(port, request.ids, moment.today);
  if (!yes.ok) return yes;
  const result = run(port, yes.result, { officer, when: moment.when, mayGoOn: moment.mayGoOn });
  const rest = result.left > 0 ? ` ${words.left(result.left)}` : '';
  port.toast(words.applied(result.applied, result.skipped.length) + rest);
  return done(result);
}
