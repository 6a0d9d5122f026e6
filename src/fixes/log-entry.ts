/** One accepted fix as the sheet Riwayat perbaikan keeps it: written down before its cell is touched. */
import type { FixCode } from './fix-codes';
import type { Fix, FixKind, StoredCell, StoredValue } from './types';

export type EntryState =
  /** Written down, its cell not yet certain to be changed. */
  | 'waiting'
  | 'applied'
  /** Not done; the note says why. */
  | 'skipped'
  /** To be undone, its cell not yet certain to be back; with an obstacle: refused once. */
  | 'undoing'
  | 'undone'
  /** Not undone, and not to be tried again. */
  | 'kept';

/** Why a cell was left alone. */
export type Obstacle = 'changed' | 'formula' | 'gone' | 'refused' | 'styled';

export interface LogEntry {
  /** Counts the yeses of this book: what was accepted together is undone together. */
  readonly run: number;
  readonly id: string;
  /** Wall time of the yes, as it is shown. */
  readonly when: string;
  readonly officer: string;
  readonly code: FixCode;
  readonly kind: FixKind;
  readonly sheetId: number;
  readonly sheet: string;
  readonly cell: string;
  readonly before: StoredCell;
  readonly after: StoredCell;
  readonly state: EntryState;
  readonly obstacle: Obstacle | null;
}

export interface Yes {
  readonly run: number;
  readonly when: string;
  readonly officer: string;
}

/** What a yes to a fix is written down as. */
export function entryFor(fix: Fix, { run, when, officer }: Yes): LogEntry {
  const { id, code, kind, sheetId, sheet, cell, before, after } = fix;
  const state = 'waiting';
  return { run, id, when, officer, code, kind, sheetId, sheet, cell, before, after, state, obstacle: null };
}

/** A letter in front: no spreadsheet takes it for anything but text. */
const MARK = 'j';

/** The entry as one text that comes back whole, whatever stood in the cell; its fields always in the same order. */
export function packed(entry: LogEntry): string {
  const { run, id, when, officer, code, kind, sheetId, sheet, cell, before, after, state, obstacle } = entry;
  const fields = { run, id, when, officer, code, kind, sheetId, sheet, cell, before, after, state, obstacle };
  return MARK + JSON.stringify(fields);
}

const isValue = (value: unknown): value is StoredValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && typeof (value as { date?: unknown }).date === 'number'); // an object; checked here

function isStored(cell: unknown): cell is StoredCell {
  if (typeof cell !== 'object' || cell === null) return false;
  const { value, format } = cell as Readonly<Record<string, unknown>>; // an object; its values are checked here
  return isValue(value) && typeof format === 'string';
}

const STATES: readonly unknown[] = ['waiting', 'applied', 'skipped', 'undoing', 'undone', 'kept'];

function isEntry(entry: Readonly<Record<string, unknown>>): boolean {
  const { run, sheetId, state, before, after } = entry;
  const texts = [
    entry['id'],
    entry['when'],
    entry['officer'],
    entry['code'],
    entry['kind'],
    entry['sheet'],
    entry['cell'],
  ];
  const named = texts.every((text) => typeof text === 'string');
  return named && typeof run === 'number' && typeof sheetId === 'number' && STATES.includes(state) && isStored(before) && isStored(after); // prettier-ignore
}

/** The entry that a row of the sheet holds; null for headings, and for what a person wrote there. */
export function unpacked(row: readonly unknown[]): LogEntry | null {
  const text = row.find((cell): cell is string => typeof cell === 'string' && cell.startsWith(`${MARK}{`));
  if (text === undefined) return null;
  try {
    const entry = JSON.parse(text.slice(MARK.length)) as Readonly<Record<string, unknown>>; // looked at by isEntry
    return isEntry(entry) ? ({ obstacle: null, ...entry } as unknown as LogEntry) : null; // every field was looked at
  } catch {
    return null;
  }
}

const OPEN: readonly EntryState[] = ['waiting', 'undoing'];

/** Whether something remains to be done for it. */
export const isOpen = ({ state }: LogEntry): boolean => OPEN.includes(state);

/** The run that would be undone next: one that was begun, else the newest; null where nothing is left to undo. */
export function newestRun(entries: readonly LogEntry[]): number | null {
  const runsIn = (states: readonly EntryState[]): readonly number[] =>
    entries.filter(({ state }) => states.includes(state)).map(({ run }) => run);
  const begun = runsIn(['undoing']);
  const runs = begun.length > 0 ? begun : runsIn(['applied', 'waiting']);
  return runs.reduce<number | null>((newest, run) => (newest === null || run > newest ? run : newest), null);
}
