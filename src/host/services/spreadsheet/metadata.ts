/** Developer metadata on the book, its sheets, rows and columns. */
import { setMetadata, sheetById, takeId } from '../../model/edit-workbook';
import type { SheetModel } from '../../model/sheet';
import type { Metadata } from '../../model/workbook';
import type { EnumState } from '../enums';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { MetadataState, RangeState } from '../states';

/** Where metadata hangs. */
export type Spot = Pick<Metadata, 'location' | 'sheet' | 'first' | 'last'>;
export const ON_BOOK: Spot = { location: 'SPREADSHEET', sheet: null, first: null, last: null };
export const onSheet = (sheet: SheetModel): Spot => ({ location: 'SHEET', sheet: sheet.gid, first: null, last: null });

/** The spot of a range, which must be one whole row or column. */
export function onRange({ sheet, area }: RangeState): Spot {
  const row = area.column === 1 && area.columns === sheet.maxColumns && area.rows === 1;
  const column = area.row === 1 && area.rows === sheet.maxRows && area.columns === 1;
  if (row) return { location: 'ROW', sheet: sheet.gid, first: area.row, last: area.row };
  if (column) return { location: 'COLUMN', sheet: sheet.gid, first: area.column, last: area.column };
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

type Written =
  | readonly [string]
  | readonly [string, string | null]
  | readonly [string, { readonly name: string }]
  | readonly [string, string | null, { readonly name: string }];
export const ADD = 'str|str,enum|str,str?|str,str?,enum';

/** Adds metadata; without visibility it is for the document. */
export function addMetadata(m: Machine, spot: Spot, args: Written): typeof CHAIN {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : '';
  const chosen = third ?? (typeof second === 'object' ? second : null);
  const visibility = chosen?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  const size = m.model.metadata.reduce(
    (sum, one) => sum + one.key.length + one.value.length,
    key.length + value.length,
  );
  // 30.000 characters a spot and a book (doc: Sheets API, developer metadata limits).
  if (size > 30_000) throw new ServiceError('Developer metadata exceeds the limit of 30000 characters.');
  setMetadata(m.model, [...m.model.metadata, { ...spot, id: takeId(m.model), key, value, visibility }]);
  return CHAIN;
}

export const metadataAt = (m: Machine, spot: Spot): object[] =>
  m.model.metadata
    .filter((one) => one.location === spot.location && one.sheet === spot.sheet && one.first === spot.first)
    .map(({ id }) => m.make('DeveloperMetadata', { id } satisfies MetadataState));

const find = (m: Machine, { id }: MetadataState): Metadata => {
  const found = m.model.metadata.find((one) => one.id === id);
  if (!found) throw new ServiceError('The developer metadata no longer exists.');
  return found;
};

/** The members of one entry. */
export function developerMetadata(m: Machine) {
  const change = (s: MetadataState, by: Partial<Metadata>): typeof CHAIN => {
    find(m, s);
    setMetadata(
      m.model,
      m.model.metadata.map((one) => (one.id === s.id ? { ...one, ...by } : one)),
    );
    return CHAIN;
  };
  return {
    getId: free('', ({ id }: MetadataState) => id),
    getKey: read('', (s: MetadataState) => find(m, s).key),
    getValue: read('', (s: MetadataState) => find(m, s).value),
    getVisibility: read('', (s: MetadataState) => m.enums.DeveloperMetadataVisibility[find(m, s).visibility]),
    getLocation: read('', (s: MetadataState) => m.make('DeveloperMetadataLocation', find(m, s))),
    setKey: write('str', (s: MetadataState, key) => change(s, { key })),
    setValue: write('str', (s: MetadataState, value) => change(s, { value })),
    setVisibility: write('enum', (s: MetadataState, { name }) =>
      change(s, { visibility: name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' }),
    ),
    moveToSheet: write('@Sheet', (s: MetadataState, { sheet }) => change(s, onSheet(sheet))),
    moveToSpreadsheet: write('', (s: MetadataState) => change(s, ON_BOOK)),
    remove: write('', (s: MetadataState) => {
      find(m, s);
      setMetadata(
        m.model,
        m.model.metadata.filter((one) => one.id !== s.id),
      );
    }),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.DeveloperMetadata>;
}

export const metadataLocation = (m: Machine) =>
  ({
    getLocationType: free('', (s: Metadata) => m.enums.DeveloperMetadataLocationType[s.location]),
    getSpreadsheet: free('', (s: Metadata) => (s.location === 'SPREADSHEET' ? m.make('Spreadsheet', {}) : null)),
    getSheet: free('', (s: Metadata) => {
      const sheet = s.location === 'SHEET' && s.sheet !== null ? sheetById(m.model, s.sheet) : null;
      return sheet ? m.make('Sheet', { sheet }) : null;
    }),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>;

export interface FinderState {
  /** null searches the whole book. */
  readonly spot: Spot | null;
  readonly tests: ((one: Metadata) => boolean)[];
}

/** A search: the book's covers everything below it, a sheet's its rows and columns too. */
export function metadataFinder(m: Machine) {
  const and = (s: FinderState, test: (one: Metadata) => boolean): typeof CHAIN => {
    s.tests.push(test);
    return CHAIN;
  };
  return {
    withKey: free('str', (s: FinderState, key) => and(s, (one) => one.key === key)),
    withValue: free('str', (s: FinderState, value) => and(s, (one) => one.value === value)),
    withId: free('int', (s: FinderState, id) => and(s, (one) => one.id === id)),
    withVisibility: free('enum', (s: FinderState, { name }) => and(s, (one) => one.visibility === name)),
    withLocationType: free('enum', (s: FinderState, value) =>
      and(s, (one) => one.location === (value satisfies Partial<EnumState>).name),
    ),
    find: read('', (s: FinderState) =>
      m.model.metadata
        .filter((one) => (s.spot === null || one.sheet === s.spot.sheet) && s.tests.every((test) => test(one)))
        .map(({ id }) => m.make('DeveloperMetadata', { id } satisfies MetadataState)),
    ),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>;
}
