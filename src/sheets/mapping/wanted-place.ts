import { parseA1 } from '../address';
import type { Corners } from '../address';
import { LAYOUTS } from '../table/forced-table';
import type { ForcedTable, LayoutName } from '../table/forced-table';
import type { SheetData } from '../sheet-data';
import type { Understood } from '../understanding/understand';
import type { MappedBook } from './apply';
import type { WantedPlace } from './make-table';
import type { RequestedColumn, RequestedTable } from './request';
import { IGNORED } from './types';
import type { Mapping } from './types';

/** The book as it stands and as it was understood when the person corrected it. */
export interface MappingFrame {
  readonly sheets: readonly SheetData[];
  readonly book: MappedBook;
  readonly understood: readonly Understood[];
  /** What was remembered before; null where nothing was. */
  readonly before: Mapping | null;
}

/** A request that does not fit the book; `table` one whose place is not understood, `gone` one that was shown and is no more. */
export interface Misplaced {
  readonly variant: 'table' | 'gone' | 'kind' | 'layout' | 'cell' | 'cardLine';
  readonly sheet: string;
  readonly what: string;
}

export type MadePlace =
  { readonly ok: true; readonly value: WantedPlace } | { readonly ok: false; readonly why: Misplaced };

const KINDS = ['loans', 'repayments', 'card', 'ignored'] as const;
const isKind = (value: string): value is (typeof KINDS)[number] => KINDS.some((kind) => kind === value);
const isLayout = (value: string): value is LayoutName => LAYOUTS.some((layout) => layout === value);

const bad = (variant: Misplaced['variant'], sheet: string, what: string): { ok: false; why: Misplaced } => ({
  ok: false,
  why: { variant, sheet, what },
});

/** A column number and its wanted field; null for none. */
type Wish = readonly [number, string | null];

function wishesOf(columns: readonly RequestedColumn[]): readonly (Wish & { readonly length: 2 })[] | null {
  const wishes: (readonly [number, string | null])[] = [];
  for (const { cell, field } of columns) {
    const at = parseA1(cell);
    if (at === null) return null;
    wishes.push([at.first, field === null || field === '' || field === IGNORED ? null : field]);
  }
  return wishes;
}

const forcedOf = ({ book }: MappingFrame, { seen: { table } }: Understood): ForcedTable | undefined =>
  book.forced.find(({ sheetId, top, headings }) => sheetId === table.sheet.id && top === table.headingRow && headings.some(({ column }) => column === table.firstColumn)); // prettier-ignore

/** A table that was shown, as it was understood. */
function asShown(frame: MappingFrame, one: Understood): WantedPlace {
  const { seen } = one;
  const { table, sheet, kind } = seen;
  const forced = forcedOf(frame, one);
  const fields = new Map<number, string | null>();
  if (seen.remembered)
    for (let column = table.firstColumn; column <= table.lastColumn; column++)
      fields.set(column, seen.fields.get(column) ?? null);
  return {
    sheet,
    kind,
    layout: table.layout ?? null,
    top: table.headingRow,
    bottom: table.headingEnd,
    first: table.firstColumn,
    last: table.lastColumn,
    fields,
    bounded: forced?.bounded ?? false,
    lastRow: forced?.lastRow ?? null,
    dateOrder: table.habits?.dateOrder ?? null,
    thousands: table.habits?.thousands ?? null,
  };
}

const sign = (value: string | null): '.' | ',' | null => (value === '.' || value === ',' ? value : null);
const order = (value: string | null): 'dayFirst' | 'monthFirst' | null =>
  value === 'dayFirst' || value === 'monthFirst' ? value : null;

/** How the cells are written, where the person said otherwise than was shown. */
function habits(
  shown: WantedPlace,
  { told }: Understood,
  wanted: RequestedTable,
): Pick<WantedPlace, 'dateOrder' | 'thousands'> {
  const { dateOrder, thousands } = wanted;
  return {
    dateOrder: dateOrder === undefined || dateOrder === told.dateOrder ? shown.dateOrder : order(dateOrder),
    thousands: thousands === undefined || thousands === told.thousands ? shown.thousands : sign(thousands),
  };
}

function extent(
  shown: WantedPlace,
  { told }: Understood,
  wanted: RequestedTable,
): (Corners & { lastRow: number | null; bounded: boolean }) | null {
  const { top, bottom, first, last, lastRow, bounded } = shown;
  const rows = wanted.headings === undefined || wanted.headings === told.headings ? null : parseA1(wanted.headings);
  const range = wanted.range === undefined || wanted.range === told.range ? null : parseA1(wanted.range);
  if (wanted.headings !== undefined && wanted.headings !== told.headings && rows === null) return null;
  if (wanted.range !== undefined && wanted.range !== told.range && range === null) return null;
  const before = parseA1(told.range);
  const end = range === null ? lastRow : before !== null && range.bottom < before.bottom ? range.bottom : null;
  const height = rows === null ? bottom - top : rows.bottom - rows.top;
  const from = rows?.top ?? (range !== null && range.top !== before?.top ? range.top : top);
  const wide = range ?? rows;
  return {
    top: from,
    bottom: from + Math.min(height, 2),
    first: wide?.first ?? first,
    last: wide?.last ?? last,
    lastRow: end,
    bounded: wide !== null && (wide.first !== before?.first || wide.last !== before.last) ? true : bounded,
  };
}

/** A table that was shown, as the person corrected it. */
export function corrected(frame: MappingFrame, one: Understood, wanted: RequestedTable): MadePlace {
  const shown = asShown(frame, one);
  const { told, seen } = one;
  const kind = wanted.kind ?? told.kind;
  if (!isKind(kind)) return bad('kind', told.sheet, kind);
  const at = extent(shown, one, wanted);
  if (at === null) return bad('cell', told.sheet, wanted.headings ?? wanted.range ?? '');
  if (wanted.layout != null && !isLayout(wanted.layout)) return bad('layout', told.sheet, wanted.layout);
  const layout = wanted.layout === undefined || wanted.layout === told.layout ? shown.layout : wanted.layout;
  const known = new Map(told.columns.map(({ cell, field }) => [cell, field]));
  const isLine = ({ cell }: RequestedColumn): boolean =>
    told.kind === 'card' && (parseA1(cell)?.top ?? 0) < seen.table.headingRow;
  const changed = (column: RequestedColumn): boolean =>
    (column.field === IGNORED || column.field === '' ? null : column.field) !== (known.get(column.cell) ?? null);
  const asked = wanted.columns ?? [];
  const line = asked.find((column) => isLine(column) && changed(column));
  if (line !== undefined) return bad('cardLine', told.sheet, line.cell);
  const other = kind !== told.kind || at.top !== shown.top || at.bottom !== shown.bottom;
  const wishes = wishesOf(asked.filter((column) => !isLine(column) && (!other || changed(column))));
  if (wishes === null) return bad('cell', told.sheet, '');
  const fields = new Map([...(other ? [] : shown.fields), ...wishes]);
  return { ok: true, value: { ...shown, ...at, kind, layout, fields, ...habits(shown, one, wanted) } };
}

/** A table that nobody found: its sheet, headings and kind are the person's. */
export function added({ sheets }: MappingFrame, wanted: RequestedTable): MadePlace {
  const sheet = sheets.find(({ id }) => id === wanted.sheetId);
  if (sheet === undefined) return bad('gone', '', wanted.id ?? '');
  const range = parseA1(wanted.range ?? '');
  const at = parseA1(wanted.headings ?? '') ?? (range === null ? null : { ...range, bottom: range.top });
  if (at === null) return bad('table', sheet.name, wanted.headings ?? wanted.range ?? '');
  const kind = wanted.kind ?? '';
  if (!isKind(kind)) return bad('kind', sheet.name, kind);
  if (wanted.layout != null && !isLayout(wanted.layout)) return bad('layout', sheet.name, wanted.layout);
  const wishes = wishesOf(wanted.columns ?? []);
  if (wishes === null) return bad('cell', sheet.name, '');
  const lastRow = range !== null && range.bottom > at.bottom && range.bottom < sheet.cells.length ? range.bottom : null;
  return {
    ok: true,
    value: {
      sheet, kind, layout: wanted.layout ?? null, ...at, bottom: Math.min(at.bottom, at.top + 2), lastRow, bounded: true,
      fields: new Map(wishes), dateOrder: order(wanted.dateOrder ?? null), thousands: sign(wanted.thousands ?? null),
    }, // prettier-ignore
  };
}
