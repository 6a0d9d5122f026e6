import { fieldOf, fieldsOf } from '../understanding/fields';
import type { Field } from '../understanding/fields';
import { meaningOf } from '../understanding/meanings';
import type { UnderstoodKind } from '../understanding/types';
import { fit } from '../table/fit';
import type { DayOrder } from '../cells/date';
import type { ThousandsMark } from '../cells/amount';
import type { SheetData } from '../sheet-data';
import type { LayoutName } from '../table/forced-table';
import { blockAt } from '../table/headings';
import { keyed, textKey } from './heading-key';
import type { KeyedHeading } from './heading-key';
import { placesOf, rowWithText } from './locate';
import { monthHeading } from './month-heading';
import { monthGroups } from '../layouts/monthly-columns';
import { naturalTable } from './remembered-columns';
import { IGNORED } from './types';
import type { ColumnMapping, TableMapping } from './types';

/** A table as a person wants it read, by its place in the book as it stands. */
export interface WantedPlace {
  readonly sheet: SheetData;
  readonly kind: UnderstoodKind | 'ignored';
  readonly layout: LayoutName | null;
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
  /** Column → field; null: it shall mean nothing. Columns that are not here mean what their headings say. */
  readonly fields: ReadonlyMap<number, string | null>;
  /** Columns beside these do not belong to the table. */
  readonly bounded: boolean;
  /** null: as far as its rows go. */
  readonly lastRow: number | null;
  readonly dateOrder: DayOrder | null;
  readonly thousands: ThousandsMark;
}

/** Why a wanted table cannot be remembered. */
export interface Unusable {
  readonly variant: 'noHeadings' | 'unknownField' | 'twice' | 'lacks' | 'noMonth' | 'noHeading' | 'noEnd';
  readonly sheet: string;
  /** The heading, field or cell that it is about. */
  readonly what: string;
}

export type Made<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Unusable };

const unusable = (variant: Unusable['variant'], sheet: SheetData, what: string): { ok: false; why: Unusable } => ({
  ok: false,
  why: { variant, sheet: sheet.name, what },
});

/** A field of a table's kind, or 'abaikan'. */
const isField = (kind: UnderstoodKind, field: string): boolean =>
  field === IGNORED || fieldOf(kind, field) !== undefined;

function columnsOf(
  wanted: WantedPlace,
  kind: UnderstoodKind,
  headings: readonly KeyedHeading[],
): Made<ColumnMapping[]> {
  const { sheet } = wanted;
  const natural = naturalTable({ ...wanted, kind, headings: headings.map(({ heading }) => heading) });
  const meant = meaningOf(natural).fields;
  const at = new Set(headings.map(({ heading }) => heading.column));
  const columns: ColumnMapping[] = [];
  for (const [column, field] of wanted.fields)
    if (!at.has(column) && field !== (meant.get(column) ?? null))
      return unusable('noHeading', sheet, fieldOf(kind, field)?.header ?? IGNORED);
  for (const { heading, key, nth } of headings) {
    const { column, shown } = heading;
    const byHeading = meant.get(column) ?? null;
    const given = wanted.fields.has(column) ? (wanted.fields.get(column) ?? null) : byHeading;
    const field = given === null && byHeading !== null ? IGNORED : given;
    if (field === null || (field === IGNORED && byHeading === null)) continue;
    if (!isField(kind, field)) return unusable('unknownField', sheet, field);
    if (field === byHeading && field.startsWith('month.')) continue; // months come and go with their headings
    if (field.startsWith('month.') && monthHeading(monthGroups(natural), column, { shown, part: '' }) === null)
      return unusable('noMonth', sheet, shown);
    columns.push({ heading: key, nth, shown, field });
  }
  return { ok: true, value: columns };
}

const oneEach = (field: Field): boolean => !field.many;

/** Two columns with a meaning that only one can have. */
function twice(kind: UnderstoodKind, columns: readonly ColumnMapping[]): Field | undefined {
  return fieldsOf(kind)
    .filter(oneEach)
    .find(({ key }) => columns.filter(({ field }) => field === key).length > 1);
}

/** What a table lacks to be read at all, judged by the headings as we write them. */
function lacks(kind: UnderstoodKind, columns: readonly ColumnMapping[]): readonly string[] {
  const headings = columns.flatMap(({ field }, index) => {
    const header = field.includes('.') ? undefined : fieldOf(kind, field)?.header;
    return header === undefined ? [] : [{ column: index + 1, own: textKey(header), parent: '', shown: header }];
  });
  const { missing } = fit(kind === 'loans' ? 'loans' : 'repayments', headings);
  return kind === 'card' ? missing.slice(1) : missing; // a card's instalments name no loan
}

/** The first text below a table's last row, by which its end is found again; null where nothing stands there. */
function endOf({ sheet, bottom, lastRow, first, last }: WantedPlace): Made<string | null> {
  if (lastRow === null) return { ok: true, value: null };
  for (let row = lastRow + 1; row <= sheet.cells.length; row++) {
    const cells = (sheet.cells[row - 1] ?? []).slice(first - 1, last).filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    const text = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
    if (typeof text !== 'string') return unusable('noEnd', sheet, String(row));
    const key = textKey(text);
    return rowWithText(sheet, bottom, key) === row ? { ok: true, value: key } : unusable('noEnd', sheet, String(row));
  }
  return { ok: true, value: null };
}

/**
 * What to remember of a table, so that it is found again by its headings.
 *
 * @returns why not, where it could not be found again or could not be read
 */
export function makeTable(wanted: WantedPlace): Made<TableMapping> {
  const { sheet, top, bottom, first, last, layout, bounded, dateOrder, thousands } = wanted;
  const headingRows = bottom - top + 1;
  const all = keyed(blockAt(sheet, top, headingRows).headings);
  const own = all.filter(({ heading: { column } }) => column >= first && column <= last);
  if (own.length < 2) return unusable('noHeadings', sheet, `${top}`);
  const kind = wanted.kind === 'ignored' ? 'loans' : wanted.kind;
  const made = wanted.kind === 'ignored' ? ignoredColumns(own) : columnsOf(wanted, kind, own);
  if (!made.ok) return made;
  const columns = made.value;
  const double = wanted.kind === 'ignored' ? undefined : twice(kind, columns);
  if (double !== undefined) return unusable('twice', sheet, double.header);
  const missing = wanted.kind === 'ignored' ? [] : lacks(kind, columns);
  if (missing.length > 0) return unusable('lacks', sheet, missing.join(', '));
  const end = endOf(wanted);
  if (!end.ok) return end;
  const made1 = {
    kind: wanted.kind,
    layout,
    headingRows,
    place: 0,
    columns,
    bounded,
    endsBefore: end.value,
    dateOrder,
    thousands,
  };
  const place = placesOf(sheet, made1).whole.findIndex((one) => one.top === top);
  return place < 0 ? unusable('noHeadings', sheet, `${top}`) : { ok: true, value: { ...made1, place } };
}

/** A table that is not read is known by all its headings. */
const ignoredColumns = (own: readonly KeyedHeading[]): Made<ColumnMapping[]> => ({
  ok: true,
  value: own.map(({ heading, key, nth }) => ({ heading: key, nth, shown: heading.shown, field: 'read' })),
});
