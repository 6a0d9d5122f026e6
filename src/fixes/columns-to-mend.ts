/** Which columns of a book hold amounts, days and NIK, whatever its layout. */
import { findCards } from '../sheets/layouts/card-find';
import { monthGroups, type MonthPart } from '../sheets/layouts/monthly-columns';
import { figuresOf } from '../sheets/layouts/progress-report-figures';
import { columnsOf } from '../sheets/columns/columns-of';
import type { SheetData } from '../sheets/sheet-data';
import { findPeople } from '../sheets/people/read-people';
import type { ReadTable } from '../sheets/table/columns-read';
import type { FoundTable } from '../sheets/table/found-table';

/** What a fix needs to know of a table. */
export type TableToMend = ReadTable & Pick<FoundTable, 'headings'>;

export interface ColumnToMend {
  readonly table: TableToMend;
  readonly column: number;
  readonly type: 'amount' | 'date' | 'nik';
  /** Columns with the same key share their habits: the same column of every card. */
  readonly pool: string;
}

type Typed = Pick<ColumnToMend, 'column' | 'type'>;

function declared({ kind, columns }: FoundTable): readonly (Typed & { readonly key: string })[] {
  return columnsOf(kind).flatMap(({ key, type }) =>
    type === 'amount' || type === 'date' ? (columns[key] ?? []).map((column) => ({ column, type, key })) : [],
  );
}

const PARTS: readonly MonthPart[] = ['principal', 'interest', 'total', 'single', 'date'];

const monthly = (table: FoundTable): readonly Typed[] =>
  monthGroups(table).flatMap(({ columns }) =>
    PARTS.flatMap((part) =>
      (columns[part] ?? []).map((column): Typed => ({ column, type: part === 'date' ? 'date' : 'amount' })),
    ),
  );

/** A report's figures; a class may be written as a bare number, and stays as it is. */
function figures(table: FoundTable): readonly Typed[] {
  const { columns, classes } = figuresOf(table);
  const amounts = Object.entries(columns).flatMap(([key, found]) => (key.startsWith('class') ? [] : found));
  return [...amounts, ...classes.map(({ column }) => column)].map((column): Typed => ({ column, type: 'amount' }));
}

function ofTable(table: FoundTable): readonly ColumnToMend[] {
  const more = table.kind === 'loans' ? [...monthly(table), ...figures(table)] : [];
  return [...declared(table), ...more].map(({ column, type }) => ({
    table,
    column,
    type,
    pool: `${table.id} ${column}`,
  }));
}

/** The instalment tables of the cards; sheets with a table of their own are none. */
function ofCards(sheets: readonly SheetData[], nextId: number): readonly ColumnToMend[] {
  return sheets.flatMap((sheet, index) =>
    findCards(sheet, nextId + index).flatMap(({ table }) =>
      declared(table).map(({ key, ...typed }) => ({ ...typed, table, pool: `card ${key}` })),
    ),
  );
}

/** NIK and days of birth, wherever people are listed. */
const ofPeople = (sheets: readonly SheetData[]): readonly ColumnToMend[] =>
  sheets.flatMap((sheet) =>
    findPeople(sheet, 0).flatMap((table) => {
      const { nik, born } = table.kind === 'groups' ? {} : table.columns;
      const found = [
        ...(nik === undefined ? [] : [{ column: nik, type: 'nik' as const }]),
        ...(born === undefined ? [] : [{ column: born, type: 'date' as const }]),
      ];
      return found.map((typed) => ({
        ...typed,
        table,
        pool: `people ${sheet.id} ${table.headingEnd} ${typed.column}`,
      }));
    }),
  );

/**
 * Every column that a fix may stand in, each once.
 *
 * @param tables the tables that reading took
 * @param sheets the sheets that may be sources
 */
export function columnsToMend(tables: readonly FoundTable[], sheets: readonly SheetData[]): readonly ColumnToMend[] {
  const taken = new Set(tables.filter(({ columns }) => Object.keys(columns).length > 0).map(({ sheet }) => sheet));
  const free = sheets.filter((sheet) => !taken.has(sheet));
  const seen = new Set<string>();
  const all = [...tables.flatMap(ofTable), ...ofCards(free, tables.length), ...ofPeople(sheets)];
  return all.filter(({ table, column }) => {
    const place = `${table.sheet.id} ${column} ${table.rows[0] ?? 0}`;
    return seen.has(place) ? false : (seen.add(place), true);
  });
}
