/** The log of accepted fixes, and what is done with one of its entries: the log is always written before a cell. */
import { sameValue } from '../fixes/fix-id';
import { isOpen, unpacked, type LogEntry, type Obstacle } from '../fixes/log-entry';
import type { StoredCell, StoredValue } from '../fixes/types';
import { saidIn } from '../messages/current-language';
import { fixes } from '../messages/fixes';
import type { Language } from '../messages/panels/languages';
import { reports } from '../messages/reports';
import { onSheet } from '../report/a1';
import { LOG_KEY, riwayatPlan } from '../report/riwayat';
import type { Cell } from '../sheets/sheet-data';
import type { CellState, RepairPort } from './repair-port';
import { sheetLanguageOf } from './sheet-language';

/**
 * Under this key lies which run is being undone; null once it is done. A run that was cut off is finished, not followed by
 * another.
 */
export const UNDOING = 'urungkan';

export interface FixLog {
  readonly entries: readonly LogEntry[];
  /** The sheet says that it is not complete. */
  readonly unfinished: boolean;
  /** The language that its sheet speaks. */
  readonly language: Language;
}

/** Everything that was accepted in this book. */
export function readLog(port: RepairPort): FixLog {
  const rows = port.readOwn(LOG_KEY);
  const entries = rows.flatMap((row) => unpacked(row) ?? []);
  const unfinished = String(rows[0]?.[0] ?? '').includes(reports.incomplete);
  return { entries, unfinished, language: sheetLanguageOf(port) };
}

/** Replaces the log by these entries, in one write of all its values. */
export function saveLog(port: RepairPort, { entries, unfinished, language }: FixLog): void {
  port.writeSheets(saidIn(language, () => [riwayatPlan(entries, unfinished)]));
}

const isStored = (value: Cell): value is StoredValue =>
  typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && 'date' in value);

/** Days from the spreadsheet's day 0 (30 December 1899) to 1970-01-01. */
const SERIAL_OFFSET = 25569;

/** Whether a cell holds a content, whatever it looks like: a day without its format is a number. */
function holds({ value }: CellState, { value: wanted }: StoredCell): boolean {
  if (typeof wanted === 'object' && typeof value === 'number') return value === wanted.date + SERIAL_OFFSET;
  return isStored(value) && sameValue(value, wanted);
}

/** Brings a cell from one content to the other; an interrupted change is finished. Null where it now holds `to`. */
function change(port: RepairPort, entry: LogEntry, from: StoredCell, to: StoredCell): Obstacle | null {
  const now = port.readCell(entry);
  if (now === null) return 'gone';
  if (now.formula !== '') return 'formula';
  const there = holds(now, to);
  if (!there && !holds(now, from)) return 'changed';
  if (there && now.format === to.format) return null;
  if (!there && now.styled) return 'styled';
  try {
    if (there) port.writeFormat(entry, to.format);
    else port.writeCell(entry, to);
    return null;
  } catch {
    return putBack(port, entry, { now, to });
  }
}

/** After a write that failed: it took effect all the same, or the cell is as it was, its format too. */
function putBack(port: RepairPort, entry: LogEntry, { now, to }: { now: CellState; to: StoredCell }): Obstacle | null {
  const after = port.readCell(entry);
  if (after === null) return 'gone';
  if (holds(after, to)) {
    if (after.format !== to.format) port.writeFormat(entry, to.format);
    return null;
  }
  if (after.format !== now.format) port.writeFormat(entry, now.format);
  return 'refused';
}

/** Does what an entry still waits for. */
function settled(port: RepairPort, entry: LogEntry): LogEntry {
  const { before, after, state } = entry;
  if (state === 'undoing') {
    const obstacle = change(port, entry, after, before);
    if (obstacle === null) return { ...entry, state: 'undone', obstacle: null };
    const again = obstacle === 'refused' && entry.obstacle !== 'refused'; // what was refused once is tried once more
    return { ...entry, state: again ? 'undoing' : 'kept', obstacle };
  }
  const obstacle = change(port, entry, before, after);
  return { ...entry, state: obstacle === null ? 'applied' : 'skipped', obstacle };
}

/**
 * Does what the open entries wait for, cell by cell.
 *
 * @param mayGoOn asked before each cell; once it says no, the rest stays open
 */
export function settle(port: RepairPort, entries: readonly LogEntry[], mayGoOn: () => boolean): readonly LogEntry[] {
  let going = true;
  return entries.map((entry) => {
    if (!isOpen(entry)) return entry;
    going = going && mayGoOn();
    return going ? settled(port, entry) : entry;
  });
}

export interface Skipped {
  /** With its sheet. */
  readonly cell: string;
  readonly why: string;
}

/** Entries that came to nothing, as a person is told of them. */
export const skippedCells = (entries: readonly LogEntry[]): readonly Skipped[] =>
  entries.flatMap(({ sheet, cell, obstacle }) =>
    obstacle === null ? [] : [{ cell: onSheet(sheet, cell), why: fixes.obstacle(obstacle) }],
  );
