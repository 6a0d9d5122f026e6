import { LAYOUTS } from '../table/forced-table';
import type { LayoutName } from '../table/forced-table';
import { IGNORED, MAPPING_SCHEMA } from './types';
import type { ColumnMapping, Mapping, SheetMapping, TableMapping } from './types';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const whole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/**
 * Version 0 (before the first release) kept one list of tables with the sheet's id in each, columns as heading → field
 * without their number, and the sheets to be ignored by name.
 */
function fromVersion0(stored: Fields): Fields {
  const sheets = new Map<unknown, { sheetId: unknown; name: unknown; ignored: boolean; tables: unknown[] }>();
  const sheetOf = (sheetId: unknown, name: unknown) => {
    const known = sheets.get(sheetId) ?? { sheetId, name, ignored: false, tables: [] };
    sheets.set(sheetId, known);
    return known;
  };
  for (const table of list(stored['tables'])) {
    const { sheetId, sheet, columns, ...rest } = table;
    const pairs = isFields(columns) ? Object.entries(columns) : [];
    const now = pairs.map(([heading, field]) => ({ heading: `|${heading}`, nth: 0, shown: heading, field }));
    const added = {
      layout: null,
      headingRows: 1,
      place: 0,
      bounded: false,
      endsBefore: null,
      dateOrder: null,
      thousands: null,
    };
    sheetOf(sheetId, sheet).tables.push({ ...added, ...rest, columns: now }); // prettier-ignore
  }
  for (const [index, name] of (Array.isArray(stored['ignored']) ? stored['ignored'] : []).entries())
    if (typeof name === 'string')
      sheets.set(`ignored ${index}`, { sheetId: 0xffffffff, name, ignored: true, tables: [] });
  return { schema: 1, sheets: [...sheets.values()] };
}

/** Step n takes what version n wrote to version n + 1. */
const STEPS: readonly ((stored: Fields) => Fields)[] = [fromVersion0];

function columnOf({ heading, nth, shown, field }: Fields): ColumnMapping | null {
  const number = whole(nth);
  if (typeof heading !== 'string' || typeof field !== 'string' || field === '' || number === null) return null;
  return { heading, nth: number, shown: typeof shown === 'string' ? shown : heading, field };
}

const isLayout = (value: unknown): value is LayoutName => LAYOUTS.some((layout) => layout === value);

function tableOf(stored: Fields): TableMapping | null {
  const { kind, headingRows, place, dateOrder, thousands, endsBefore } = stored;
  const columns = list(stored['columns']).map(columnOf);
  if (kind !== 'loans' && kind !== 'repayments' && kind !== 'card' && kind !== 'ignored') return null;
  if (
    columns.some((column) => column === null) ||
    !columns.some((column) => column !== null && column.field !== IGNORED)
  )
    return null;
  return {
    kind,
    layout: isLayout(stored['layout']) ? stored['layout'] : null,
    headingRows: Math.min(3, Math.max(1, whole(headingRows) ?? 1)),
    place: whole(place) ?? 0,
    columns: columns.flatMap((column) => column ?? []),
    bounded: stored['bounded'] === true,
    endsBefore: typeof endsBefore === 'string' && endsBefore !== '' ? endsBefore : null,
    dateOrder: dateOrder === 'dayFirst' || dateOrder === 'monthFirst' ? dateOrder : null,
    thousands: thousands === '.' || thousands === ',' ? thousands : null,
  };
}

function sheetOf(stored: Fields): SheetMapping | null {
  const sheetId = whole(stored['sheetId']);
  const tables = list(stored['tables']).map(tableOf);
  if (sheetId === null || typeof stored['name'] !== 'string' || tables.some((table) => table === null)) return null;
  return {
    sheetId,
    name: stored['name'],
    ignored: stored['ignored'] === true,
    tables: tables.flatMap((table) => table ?? []),
  };
}

/** What lies in the book's memory: nothing, a mapping, or something that this version cannot read. */
export type StoredMapping =
  | { readonly kind: 'none' }
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'unreadable'; readonly later: boolean };

/**
 * A stored mapping in today's shape: an older one is migrated step by step, everything in it is checked, since people
 * can reach the hidden sheet.
 *
 * @param stored what `recall` gave
 */
export function storedMapping(stored: unknown): StoredMapping {
  if (stored === null || stored === undefined) return { kind: 'none' };
  if (!isFields(stored)) return { kind: 'unreadable', later: false };
  const schema = whole(stored['schema']);
  if (schema === null) return { kind: 'unreadable', later: false };
  if (schema > MAPPING_SCHEMA) return { kind: 'unreadable', later: true };
  const now = STEPS.slice(schema).reduce((shape, step) => step(shape), stored);
  if (!Array.isArray(now['sheets'])) return { kind: 'unreadable', later: false };
  const sheets = now['sheets'].map((sheet: unknown) => (isFields(sheet) ? sheetOf(sheet) : null));
  if (sheets.some((sheet) => sheet === null)) return { kind: 'unreadable', later: false };
  return { kind: 'mapping', mapping: { schema: MAPPING_SCHEMA, sheets: sheets.flatMap((sheet) => sheet ?? []) } };
}
