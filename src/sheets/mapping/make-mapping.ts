import type { SheetData } from '../sheet-data';
import type { Understood } from '../understanding/understand';
import { placesOf } from './locate';
import { makeTable } from './make-table';
import type { Unusable, WantedPlace } from './make-table';
import type { MapRequest, RequestedTable } from './request';
import { MAPPING_SCHEMA } from './types';
import type { Mapping, SheetMapping, TableMapping } from './types';
import { added, corrected } from './wanted-place';
import type { MappingFrame, Misplaced } from './wanted-place';

const isUntouchedCard = ({ told, seen }: Understood, wanted: RequestedTable | undefined): boolean =>
  told.kind === 'card' && wanted === undefined && !seen.remembered;

/** A table that is not read for want of a column, and of which nothing was corrected. */
function isUntouchedNear({ told }: Understood, wanted: RequestedTable = {}): boolean {
  if (told.lacks.length === 0) return false;
  const { headings = told.headings, range = told.range, kind = told.kind, columns = [] } = wanted;
  const known = new Map(told.columns.map(({ cell, field }) => [cell, field]));
  const same = columns.every(({ cell, field }) => (field ?? '') === (known.get(cell) ?? ''));
  return same && headings === told.headings && range === told.range && kind === told.kind;
}

/** A card is remembered only where it is read otherwise than its headings say: new cards come with every loan. */
const isPlainCard = (made: TableMapping, place: WantedPlace): boolean =>
  made.kind === 'card' && place.fields.size === 0 && made.dateOrder === null && made.thousands === null;

export type MadeMapping =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly why: Misplaced | Unusable };

/**
 * What to remember of a book as the person corrected it. Tables that were shown and not mentioned are remembered as
 * they were understood, so that a later change of the book is noticed.
 */
export function makeMapping(frame: MappingFrame, request: MapRequest): MadeMapping {
  const ignored = new Set(request.ignoredSheets);
  const places: WantedPlace[] = [];
  const asked = new Map(request.tables.map((table) => [table.id ?? '', table]));
  const shown = new Map(frame.understood.map((one) => [one.told.id, one]));
  for (const [id, one] of shown) {
    const wanted = asked.get(id);
    if (ignored.has(one.told.sheetId) || isUntouchedCard(one, wanted) || isUntouchedNear(one, wanted)) continue;
    const place = corrected(frame, one, withoutSame(one, wanted ?? {}));
    if (!place.ok) return place;
    places.push(place.value);
  }
  for (const wanted of request.tables) {
    if (wanted.id !== undefined && shown.has(wanted.id)) continue;
    const place = added(frame, wanted);
    if (!place.ok) return place;
    if (!ignored.has(place.value.sheet.id)) places.push(place.value);
  }
  const tables = new Map<number, TableMapping[]>();
  for (const place of places) {
    const made = makeTable(place);
    if (!made.ok) return made;
    if (isPlainCard(made.value, place)) continue;
    tables.set(place.sheet.id, [...(tables.get(place.sheet.id) ?? []), made.value]);
  }
  return { ok: true, mapping: { schema: MAPPING_SCHEMA, sheets: sheetMappings(frame, tables, ignored, places) } };
}

/** The wishes for a card that only repeat what was shown are none. */
function withoutSame({ told }: Understood, wanted: RequestedTable): RequestedTable {
  if (told.kind !== 'card' || wanted.columns === undefined) return wanted;
  const known = new Map(told.columns.map(({ cell, field }) => [cell, field]));
  return { ...wanted, columns: wanted.columns.filter(({ cell, field }) => (known.get(cell) ?? null) !== field) };
}

/** Tables that are not read are not shown, so they cannot be sent back: they stay so, unless one is wanted in their place. */
function stillIgnored(
  sheet: SheetData,
  known: readonly TableMapping[],
  places: readonly WantedPlace[],
): readonly TableMapping[] {
  const tops = places.filter((place) => place.sheet.id === sheet.id).map(({ top }) => top);
  return known.filter(
    (table) => table.kind === 'ignored' && !tops.includes(placesOf(sheet, table).whole[table.place]?.top ?? 0),
  );
}

function sheetMappings(
  frame: MappingFrame,
  tables: ReadonlyMap<number, readonly TableMapping[]>,
  ignored: ReadonlySet<number>,
  places: readonly WantedPlace[],
): readonly SheetMapping[] {
  return frame.sheets.flatMap((sheet): SheetMapping[] => {
    const { id, name } = sheet;
    const known = frame.before?.sheets.find(({ sheetId }) => sheetId === id)?.tables ?? [];
    const own = ignored.has(id) ? [] : [...(tables.get(id) ?? []), ...stillIgnored(sheet, known, places)];
    return ignored.has(id) || own.length > 0 ? [{ sheetId: id, name, ignored: ignored.has(id), tables: own }] : [];
  });
}
