/** The hidden cell of each row: what the row is about, as one text that no spreadsheet takes for anything but text. */
import { formatIso, parseIso } from '../book/civil-date';
import { plain } from '../sheets/cells/plain-text';
import type { Cell } from '../sheets/sheet-data';
import { digest } from './known-subjects';
import type { Subject } from './subject';

/** Heading of the column, and so the sign of a row of headings. */
export const KEY_HEADING = 'Kunci Bergulir';
/** In rows of ours that are about nobody: a total, a heading of a section. */
export const OWN_ROW = '·';
const MARK = 'j';

export interface RowKey {
  /** Null for a row that a person wrote and that names nobody. */
  readonly subject: Subject | null;
  /** What such a row says. */
  readonly text: string;
  /** Digest of what the row showed of its subject when it was written. */
  readonly seen: string;
}

/** The key as text, its fields always in the same order. */
export function packKey({ subject, text, seen }: RowKey): string {
  if (subject === null) return MARK + JSON.stringify({ text, seen });
  const { number, name, part, day, amount, shown } = subject;
  return MARK + JSON.stringify({ number, name, part, day: day === null ? null : formatIso(day), amount, shown, seen });
}

const texts = (fields: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  keys.every((key) => typeof fields[key] === 'string');

function subjectOf(fields: Readonly<Record<string, unknown>>): Subject | null {
  const { day, amount } = fields;
  if (!texts(fields, ['number', 'name', 'part', 'shown'])) return null;
  const date = typeof day === 'string' ? parseIso(day) : null;
  if ((day !== null && date === null) || (amount !== null && typeof amount !== 'number')) return null;
  const text = (key: string): string => String(fields[key]);
  return { number: text('number'), name: text('name'), part: text('part'), day: date, amount, shown: text('shown') };
}

/** The key that a cell holds; null where it is none, whatever a person did to it. */
export function unpackKey(cell: Cell | undefined): RowKey | null {
  if (typeof cell !== 'string' || !cell.startsWith(`${MARK}{`)) return null;
  try {
    const fields = JSON.parse(cell.slice(MARK.length)) as Readonly<Record<string, unknown>>; // an object; its values are checked here
    const seen = typeof fields['seen'] === 'string' ? fields['seen'] : '';
    if (typeof fields['text'] === 'string') return { subject: null, text: fields['text'], seen };
    const subject = subjectOf(fields);
    return subject === null ? null : { subject, text: '', seen };
  } catch {
    return null;
  }
}

/** Days from the spreadsheet's day 0 (30 December 1899) to 1970-01-01. */
const SERIAL_OFFSET = 25569;

/** A cell however it is formatted: a day and its bare number are the same. */
function bare(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return plain(cell).toLowerCase();
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? String(cell.date + SERIAL_OFFSET) : cell.error;
}

/** What a row shows of its subject: where the hidden key was left behind when rows were moved, this tells. */
export const seenIn = (cells: readonly (Cell | undefined)[]): string => digest(cells.map(bare).join('|'));
