import { bodyOf } from '../table/body';
import { fit } from '../table/fit';
import type { ColumnMap } from '../table/fit';
import type { LayoutName } from '../table/forced-table';
import type { FoundTable } from '../table/found-table';
import type { ColumnHeading } from '../table/heading-block';
import { headingKey } from '../table/heading-text';
import { mergedReader } from '../table/merged-cells';
import { titleAbove } from '../table/place-tables';
import type { TableKind } from '../columns/declaration';
import type { SheetData } from '../sheet-data';
import { monthGroups } from '../layouts/monthly-columns';
import { fieldOf } from '../understanding/fields';
import { meaningOf } from '../understanding/meanings';
import type { UnderstoodKind } from '../understanding/types';
import { monthHeading } from './month-heading';
import { IGNORED } from './types';

/** A heading block of a table and what is wanted of it. */
export interface WantedTable {
  readonly sheet: SheetData;
  readonly kind: UnderstoodKind;
  readonly layout: LayoutName | null;
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ColumnHeading[];
  /** Column → field; columns that are not here mean what their headings say. */
  readonly fields: ReadonlyMap<number, string>;
}

/** Rows below the heading that are looked at to tell a numbering row from data. */
const FEW = 12;

const listKind = (kind: UnderstoodKind): TableKind => (kind === 'loans' ? 'loans' : 'repayments');

/**
 * The table as its headings alone would have it.
 *
 * @param rows how many rows below the heading are looked at; a few tell a numbering row from data
 */
export function naturalTable(
  wanted: Omit<WantedTable, 'fields'>,
  rows = FEW,
): FoundTable & { readonly weak: ReadonlySet<string> } {
  const { sheet, top, bottom, headings } = wanted;
  const kind = listKind(wanted.kind);
  const { columns, weak, coverage } = fit(kind, headings);
  const at = headings.map(({ column }) => column);
  const [firstColumn, lastColumn] = [Math.min(...at), Math.max(...at)];
  const lastRow = Math.min(sheet.cells.length, bottom + rows);
  const range = { kind, columns, firstColumn, lastColumn, firstRow: bottom + 1, lastRow, repeated: new Set<number>() };
  return {
    id: 0, kind, sheet, headingRow: top, headingEnd: bottom, firstColumn, lastColumn, columns, coverage, weak,
    ...bodyOf(sheet, mergedReader(sheet), range),
    headings: Object.fromEntries(headings.map(({ column, shown }): [number, string] => [column, shown])),
    title: titleAbove(sheet, top), report: false,
    ...(wanted.layout === null ? {} : { layout: wanted.layout }),
  }; // prettier-ignore
}

/** The columns of a table as wanted, and the headings that have to read otherwise for it. */
export interface WantedColumns {
  readonly columns: ColumnMap;
  readonly headings: readonly ColumnHeading[];
  /** Column → its new heading, '' for none. */
  readonly replacements: ReadonlyMap<number, string>;
}

function replacementsOf(wanted: WantedTable, natural: FoundTable): ReadonlyMap<number, string> {
  const found = meaningOf(natural).fields;
  const replacements = new Map<number, string>();
  for (const [column, field] of wanted.fields) {
    if (found.get(column) === field) continue;
    const declared = fieldOf(wanted.kind, field);
    if (declared === undefined) replacements.set(column, '');
    else if (field.startsWith('month.')) {
      const about = { shown: natural.headings[column] ?? '', part: declared.header };
      replacements.set(column, monthHeading(monthGroups(natural), column, about) ?? '');
    } else replacements.set(column, declared.header);
  }
  return replacements;
}

const isColumnKey = (kind: UnderstoodKind, field: string): boolean =>
  field !== IGNORED && !field.includes('.') && fieldOf(kind, field) !== undefined;

/** The natural columns with the wanted ones put in, and what is told only by a weak, unmapped heading left out. */
function columnsOf(
  wanted: WantedTable,
  natural: ReturnType<typeof naturalTable>,
  changed: ReadonlySet<number>,
): ColumnMap {
  const columns = new Map<string, readonly number[]>();
  const taken = new Set([...wanted.fields.values()]);
  for (const [key, list] of Object.entries(natural.columns)) {
    const kept = list.filter((column) => {
      if (changed.has(column)) return false;
      if (wanted.fields.has(column)) return true;
      return !taken.has(key) && !natural.weak.has(key);
    });
    if (kept.length > 0) columns.set(key, kept);
  }
  for (const column of changed) {
    const field = wanted.fields.get(column) ?? '';
    if (!isColumnKey(wanted.kind, field)) continue;
    columns.set(field, [...(columns.get(field) ?? []), column].sort((a, b) => a - b)); // prettier-ignore
  }
  return Object.fromEntries(columns);
}

/** Holds what is wanted of a table against what its headings say. */
export function wantedColumns(wanted: WantedTable): WantedColumns {
  const natural = naturalTable(wanted);
  const replacements = replacementsOf(wanted, natural);
  const changed = new Set(replacements.keys());
  const headings = wanted.headings.map((heading) => {
    const text = replacements.get(heading.column);
    if (text === undefined) return heading;
    return { column: heading.column, own: headingKey(text) || '?', parent: '', shown: text === '' ? '·' : text };
  });
  return { columns: columnsOf(wanted, natural, changed), headings, replacements };
}
