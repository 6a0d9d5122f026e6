/** Reads what people entered back from a sheet of ours, whatever they did to its rows and columns. */
import { civilFromDays } from '../book/civil-date';
import { isBlank, plain, shown } from '../sheets/cells/plain-text';
import type { Cell } from '../sheets/sheet-data';
import { isFilled, type EnteredRow, type EntryField, type EntryKind, type TypedName } from './entry-row';
import { unpackKnown, type KnownSubjects } from './known-subjects';
import { KEY_HEADING, OWN_ROW, seenIn, unpackKey } from './row-key';
import type { Subject } from './subject';

/** How a sheet of ours is laid out, by headings. */
export interface EntryLayout {
  /** Of all our columns. */
  readonly headings: readonly string[];
  readonly fields: readonly EntryField[];
  /** Headings of the columns that show what a row is about: the name first, then how it is quoted, then what else tells it apart. */
  readonly naming: readonly [string, string, ...string[]];
}

export interface EnteredSheet {
  /** Filled-in rows in the order of the sheet. */
  readonly rows: readonly EnteredRow[];
  /** Subjects of all rows, filled in or not. */
  readonly listed: readonly Subject[];
  readonly known: KnownSubjects | null;
  /** Headings of columns that people added, in their order. */
  readonly extras: readonly string[];
}

export const NOTHING_ENTERED: EnteredSheet = { rows: [], listed: [], known: null, extras: [] };

/** Days from the spreadsheet's day 0 (30 December 1899) to 1970-01-01, and the numbers that may be days. */
const SERIAL_OFFSET = 25569;
const SERIALS = { from: 20000, to: 80000 } as const;
/** Before the headings that a sheet was written with, in its hidden column. */
const HEADINGS_MARK = 'h';

type Row = readonly Cell[];

/** The headings of a sheet, remembered in it: a column that is not among them was added by a person. */
export const packHeadings = (headings: readonly string[]): string => HEADINGS_MARK + JSON.stringify(headings);

function unpackHeadings(cells: readonly string[]): readonly string[] {
  const text = cells.find((cell) => cell.startsWith(`${HEADINGS_MARK}[`));
  if (text === undefined) return [];
  try {
    const headings: unknown = JSON.parse(text.slice(HEADINGS_MARK.length));
    return Array.isArray(headings) ? headings.map(String) : [];
  } catch {
    return [];
  }
}

const same = (text: string): string => plain(text).toLowerCase();

interface Columns {
  readonly key: number;
  readonly fields: readonly { readonly field: EntryField; readonly column: number }[];
  readonly naming: readonly number[];
  readonly extras: readonly { readonly heading: string; readonly column: number }[];
  /** Every other column, which we compute. */
  readonly others: readonly number[];
}

/** A value as its column means it: a run that was cut off leaves days as bare numbers. */
function restored(cell: Cell, kind: EntryKind): Cell {
  if (typeof cell === 'object' && 'error' in cell) return cell.error;
  if (kind === 'date' && typeof cell === 'number' && cell >= SERIALS.from && cell < SERIALS.to)
    return { date: civilFromDays(Math.floor(cell) - SERIAL_OFFSET) };
  if (kind === 'amount' && typeof cell === 'object') return cell.date + SERIAL_OFFSET;
  return cell;
}

function columnsOf(cells: readonly Row[], at: number, layout: EntryLayout): Columns {
  const headings = (cells[at] ?? []).map((cell) => shown(cell));
  const find = (heading: string): number => headings.findIndex((each) => same(each) === same(heading));
  const key = find(KEY_HEADING);
  const above = cells.slice(0, at).flatMap((row) => (typeof row[key] === 'string' ? [row[key]] : []));
  const ours = new Set([...layout.headings, ...unpackHeadings(above), KEY_HEADING].map(same));
  const fields = layout.fields
    .map((field) => ({ field, column: find(field.heading) }))
    .filter(({ column }) => column >= 0);
  const taken = new Set([key, ...fields.map(({ column }) => column)]);
  const naming = layout.naming.map(find);
  const rest = headings.map((_, column) => column).filter((column) => !taken.has(column));
  const added = rest.filter((column) => !ours.has(same(headings[column] ?? '')));
  const extras = added.map((column) => ({ heading: headings[column] || `(${column + 1})`, column }));
  return { key, fields, naming, extras, others: rest.filter((column) => !added.includes(column)) };
}

interface Place {
  readonly name: string;
  readonly kind: EntryKind;
  readonly column: number;
}

function valuesOf(row: Row, places: readonly Place[]): Readonly<Record<string, Cell>> {
  const values: Record<string, Cell> = {};
  for (const { name, kind, column } of places) {
    const cell = row[column];
    if (cell !== undefined && !isBlank(cell)) values[name] = restored(cell, kind);
  }
  return values;
}

/** A row as it stands: what it shows of its subject now, and what it showed when it was written. */
interface StandingRow {
  readonly row: EnteredRow;
  readonly seen: string;
  readonly written: string;
}

/** What a person wrote over the columns that name a row. */
function namedIn(row: Row, { naming: [name = -1, quoted = -1] }: Columns): TypedName | null {
  const [text, id] = [shown(row[name]), shown(row[quoted])];
  return text === '' ? null : { name: text, shown: id };
}

function standing(row: Row, columns: Columns): StandingRow | null {
  const cell = row[columns.key];
  if (cell === KEY_HEADING) return null;
  const fields = columns.fields.map(({ field, column }) => ({ name: field.key, kind: field.kind, column }));
  const extras = columns.extras.map(({ heading, column }) => ({ name: heading, kind: 'text' as const, column }));
  const entered = { values: valuesOf(row, fields), extras: valuesOf(row, extras) };
  const key = unpackKey(cell);
  const seen = seenIn(columns.naming.map((column) => row[column]));
  if (key !== null) {
    const named = seen === key.seen ? null : namedIn(row, columns);
    return { row: { ...entered, subject: key.subject, named, text: key.text }, seen, written: key.seen };
  }
  const named = cell === OWN_ROW ? null : namedIn(row, columns);
  const free = columns.others.filter((column) => named === null || !columns.naming.includes(column));
  const text = cell === OWN_ROW ? '' : free.flatMap((column) => shown(row[column]) || []).join(' · ');
  const own = { ...entered, subject: null, named, text };
  return isFilled(own) ? { row: own, seen, written: '' } : null;
}

/** Where the hidden key was left behind when rows were sorted, what a person sees beside an entry is what it is about. */
function settled({ row, seen, written }: StandingRow, bySeen: ReadonlyMap<string, Subject>): EnteredRow {
  const moved = written === '' || seen === written ? undefined : bySeen.get(seen);
  return moved === undefined ? row : { ...row, subject: moved, named: null };
}

/** Where the headings of a sheet stand; -1 where it never got them. */
const headingsAt = (cells: readonly Row[]): number =>
  cells.findIndex((row) => row.some((cell) => cell === KEY_HEADING));

/**
 * The layout that a sheet was written in: the one that most of its headings are of, the first of equals.
 *
 * @param layouts the same columns in several languages
 */
export function layoutIn(cells: readonly Row[], layouts: readonly EntryLayout[]): EntryLayout | null {
  const found = new Set((cells[headingsAt(cells)] ?? []).map((cell) => same(shown(cell))));
  const fits = layouts.map(({ headings }) => headings.filter((heading) => found.has(same(heading))).length);
  return layouts[fits.indexOf(Math.max(...fits))] ?? null;
}

/**
 * The filled-in rows of a sheet of ours.
 *
 * @param cells the sheet as it stands
 * @returns nothing where the sheet never got its headings
 */
export function readEntries(cells: readonly Row[], layout: EntryLayout): EnteredSheet {
  const at = headingsAt(cells);
  if (at < 0) return NOTHING_ENTERED;
  const columns = columnsOf(cells, at, layout);
  const above = cells
    .slice(0, at)
    .flatMap((row) => (typeof row[columns.key] === 'string' ? [String(row[columns.key])] : []));
  const found = cells.slice(at + 1).flatMap((row) => standing(row, columns) ?? []);
  const bySeen = new Map<string, Subject>();
  for (const { row, written } of found)
    if (row.subject !== null) bySeen.set(written, bySeen.get(written) ?? row.subject);
  const rows = found.map((each) => settled(each, bySeen));
  const used = columns.extras
    .map(({ heading }) => heading)
    .filter((heading) => rows.some((row) => heading in row.extras));
  return {
    rows: rows.filter(isFilled),
    listed: found.flatMap(({ row }) => row.subject ?? []),
    known: unpackKnown(above),
    extras: [...new Set(used)],
  };
}
