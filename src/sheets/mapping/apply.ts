import { findTables } from '../table/find-tables';
import type { ForcedTable } from '../table/forced-table';
import type { SheetData } from '../sheet-data';
import { placesOf, rowWithText } from './locate';
import type { Place } from './locate';
import { wantedColumns } from './remembered-columns';
import { withHeadings, withoutPart } from './rewrite';
import { tableHeadings } from './table-columns';
import { IGNORED } from './types';
import type { Mapping, Mismatch, SheetMapping, TableMapping } from './types';

/** A book as a person wants it read. */
export interface MappedBook {
  /** Without the ignored sheets; headings that a person gave another meaning read otherwise. */
  readonly sheets: readonly SheetData[];
  readonly forced: readonly ForcedTable[];
  /** Cards that are read as remembered, by the row of their headings. */
  readonly cards: readonly { readonly sheetId: number; readonly top: number; readonly column: number }[];
}

export type Applied = { readonly ok: true; readonly book: MappedBook } | { readonly ok: false; readonly why: Mismatch };

interface Located {
  readonly table: TableMapping;
  readonly place: Place;
  /** Places further down with the same headings in the same columns. */
  readonly repeats: readonly Place[];
}

const mismatch = (variant: Mismatch['variant'], sheet: string, heading: string): { ok: false; why: Mismatch } => ({
  ok: false,
  why: { variant, sheet, heading },
});

/** A sheet by its id, or by its name where a copy of the book gave it another; where both are there, that which still fits. */
function sheetOf(sheets: readonly SheetData[], { sheetId, name, tables }: SheetMapping): SheetData | undefined {
  const [byId, byName] = [sheets.find(({ id }) => id === sheetId), sheets.find((sheet) => sheet.name === name)];
  if (byId === undefined || byName === undefined || byId === byName) return byId ?? byName;
  return !located(byId, tables).ok && located(byName, tables).ok ? byName : byId;
}

const sameColumns = (a: Place, b: Place): boolean => a.columns.join() === b.columns.join();

type Found<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Mismatch };

/** Where every remembered table of a sheet stands now. */
function located(sheet: SheetData, tables: readonly TableMapping[]): Found<readonly Located[]> {
  const found: Located[] = [];
  const chosen: Place[] = [];
  const places = tables.map((table) => placesOf(sheet, table));
  for (const [index, table] of tables.entries()) {
    const { whole, nearest } = places[index] ?? { whole: [], nearest: null };
    const place = whole[table.place];
    if (place !== undefined) {
      chosen.push(place);
      found.push({ table, place, repeats: whole.slice(table.place + 1).filter((later) => sameColumns(place, later)) });
      continue;
    }
    const needed = table.columns.filter(({ field }) => field !== IGNORED);
    const gone = whole.length === 0 && nearest !== null && nearest.lacks.length * 2 <= needed.length;
    const heading = (gone ? nearest.lacks[0] : needed[0])?.shown ?? '';
    return mismatch(gone ? 'heading' : 'table', sheet.name, heading);
  }
  const isChosen = (place: Place): boolean => chosen.some((one) => one.top === place.top && sameColumns(one, place));
  return {
    ok: true,
    value: found.map((one) => ({ ...one, repeats: one.repeats.filter((place) => !isChosen(place)) })),
  };
}

/** The last row of a table that a person ended before some text; null where they did not. */
function lastRowOf(sheet: SheetData, { table, place }: Located): Found<number | null> {
  const wanted = table.endsBefore;
  if (wanted === null) return { ok: true, value: null };
  const row = rowWithText(sheet, place.bottom, wanted);
  return row === null ? mismatch('end', sheet.name, wanted) : { ok: true, value: row - 1 };
}

/** A sheet without a table that shall not be read: its headings and all its rows. */
function without(sheet: SheetData, { place }: Located): SheetData {
  const columns = place.columns.flatMap((column) => column ?? []);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const table = findTables(sheet, 0).find(
    (one) => one.headingRow === place.top && one.firstColumn <= last && one.lastColumn >= first,
  );
  const rows = [...(table?.rows ?? []), ...(table?.totals ?? []).map(({ row }) => row), place.bottom];
  const bottom = rows.reduce((most, row) => Math.max(most, row), 0);
  return withoutPart(sheet, {
    top: place.top,
    bottom,
    first: Math.min(first, table?.firstColumn ?? first),
    last: Math.max(last, table?.lastColumn ?? last),
  });
}

const otherColumns = (all: readonly Located[], one: Located): ReadonlySet<number> =>
  new Set(
    all
      .filter((other) => other !== one && other.place.top <= one.place.bottom && other.place.bottom >= one.place.top)
      .flatMap((other) => {
        const columns = other.place.columns.flatMap((column) => column ?? []);
        const [first, last] = [Math.min(...columns), Math.max(...columns)];
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      }),
  );

interface Step extends Pick<MappedBook, 'forced' | 'cards'> {
  readonly sheet: SheetData;
}

function applied(step: Step, one: Located, others: ReadonlySet<number>): Found<Step> {
  const { sheet, forced, cards } = step;
  const { table, place } = one;
  const { kind, layout, dateOrder, thousands } = table;
  if (kind === 'ignored') return { ok: true, value: { ...step, sheet: without(sheet, one) } };
  const { top, bottom } = place;
  const headings = tableHeadings(place, table.bounded, others);
  const fields = new Map(
    table.columns.flatMap(({ field }, index): [number, string][] => {
      const column = place.columns[index] ?? null;
      return column === null ? [] : [[column, field]];
    }),
  );
  const wanted = wantedColumns({ sheet, kind, layout, top, bottom, headings, fields });
  const last = lastRowOf(sheet, one);
  if (!last.ok) return last;
  const columns = headings.map(({ column }) => column);
  const area = { top, bottom, first: Math.min(...columns), last: Math.max(...columns) };
  const written = withHeadings(sheet, area, wanted.replacements);
  if (kind === 'card') {
    const card = { sheetId: sheet.id, top, column: area.first };
    const habits = { top, column: area.first, dateOrder, thousands };
    const told = { ...written, cardHabits: [...(written.cardHabits ?? []), habits] };
    return { ok: true, value: { ...step, sheet: told, cards: [...cards, card] } };
  }
  const repeated = one.repeats.flatMap((later) =>
    Array.from({ length: later.bottom - later.top + 1 }, (_, index) => later.top + index),
  );
  const forcedTable: ForcedTable = {
    sheetId: sheet.id, kind, layout, top, bottom, headings: wanted.headings, columns: wanted.columns,
    lastRow: last.value, repeated, bounded: table.bounded, habits: { dateOrder, thousands },
  }; // prettier-ignore
  return { ok: true, value: { ...step, sheet: written, forced: [...forced, forcedTable] } };
}

/**
 * Reads a book as remembered: leaves out what shall be ignored, finds each remembered table by its headings wherever
 * it stands now, and gives its columns the meanings that a person gave them.
 *
 * @returns why not, where a sheet, table or heading is gone; then nothing may be computed
 */
export function applyMapping(sheets: readonly SheetData[], mapping: Mapping): Applied {
  const changed = new Map<number, SheetData | null>();
  const forced: ForcedTable[] = [];
  const cards: MappedBook['cards'][number][] = [];
  for (const remembered of mapping.sheets) {
    const sheet = sheetOf(sheets, remembered);
    if (sheet === undefined) {
      if (remembered.ignored || remembered.tables.length === 0) continue;
      return mismatch('sheet', remembered.name, '');
    }
    if (remembered.ignored) {
      changed.set(sheet.id, null);
      continue;
    }
    const all = located(sheet, remembered.tables);
    if (!all.ok) return all;
    let step: Step = { sheet, forced: [], cards: [] };
    for (const one of all.value) {
      const next = applied(step, one, otherColumns(all.value, one));
      if (!next.ok) return next;
      step = next.value;
    }
    changed.set(sheet.id, step.sheet);
    forced.push(...step.forced);
    cards.push(...step.cards);
  }
  const kept = sheets.flatMap((sheet) => {
    const now = changed.get(sheet.id);
    return now === null ? [] : [now ?? sheet];
  });
  return { ok: true, book: { sheets: kept, forced, cards } };
}

/** A book of which nothing is remembered. */
export const unmapped = (sheets: readonly SheetData[]): MappedBook => ({ sheets, forced: [], cards: [] });
