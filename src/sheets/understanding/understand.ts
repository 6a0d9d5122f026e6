import { a1 } from '../address';
import { findCards } from '../layouts/card-find';
import type { Card } from '../layouts/card-find';
import { shown } from '../cells/plain-text';
import { allTables, sourceSheets } from '../read-book';
import type { SheetData } from '../sheet-data';
import { listAsReport } from '../layouts/progress-report';
import type { LayoutName } from '../table/forced-table';
import type { FoundTable } from '../table/found-table';
import type { MappedBook } from '../mapping/apply';
import { dateOrderOf, foundColumns, thousandsOf } from './found-columns';
import type { SeenTable } from './found-columns';
import { meaningOf } from './meanings';
import { nearTable } from './near-tables';
import type { UnderstoodColumn, UnderstoodTable } from './types';

/** A table as it was understood, with what it was made of. */
export interface Understood {
  readonly seen: SeenTable;
  readonly told: UnderstoodTable;
}

const rangeOf = (table: FoundTable, bottom: number, lastColumn: number): string =>
  `${a1(table.headingRow, table.firstColumn)}:${a1(bottom, lastColumn)}`;

function toldOf(seen: SeenTable, layout: LayoutName, more: readonly UnderstoodColumn[]): UnderstoodTable {
  const { table, sheet, kind } = seen;
  const rows = [...table.rows, ...table.totals.map(({ row }) => row)];
  const bottom = rows.reduce((last, row) => Math.max(last, row), table.headingEnd);
  const lastColumn = Math.max(table.lastColumn, ...seen.fields.keys());
  const headings = rangeOf(table, table.headingEnd, lastColumn);
  return {
    id: `${sheet.id}!${headings}`,
    sheet: sheet.name,
    sheetId: sheet.id,
    range: rangeOf(table, bottom, lastColumn),
    kind,
    layout,
    headings,
    rows: table.rows.length,
    columns: [...more, ...foundColumns(seen)],
    dateOrder: dateOrderOf(seen),
    thousands: thousandsOf(seen),
    remembered: seen.remembered,
    lacks: [],
  };
}

/** The key-and-value lines of a card's head, shown like columns of one cell. */
const linesOf = ({ lines }: Card): readonly UnderstoodColumn[] =>
  [...lines.values()].map(({ key, label, value, row, column, weak }) => ({
    cell: a1(row, column),
    heading: label,
    field: key,
    confidence: weak ? 0.6 : 0.9,
    samples: [shown(value)],
  }));

const asSheet = (sheets: readonly SheetData[], id: number, fallback: SheetData): SheetData =>
  sheets.find((sheet) => sheet.id === id) ?? fallback;

/**
 * Every table of a book with the meaning of its columns: lists of loans, ledgers, recaps, reports and cards.
 *
 * @param sheets the book as it stands
 * @param book the same as a person wants it read
 */
export function understand(sheets: readonly SheetData[], book: MappedBook): readonly Understood[] {
  const sources = sourceSheets(book.sheets);
  const tables = allTables(sources, book.forced);
  const cards = sources.flatMap((sheet) => findCards(sheet, 0));
  const meanings = tables.map((table) => ({ table, ...meaningOf(table) }));
  const history =
    cards.length > 0 || meanings.some(({ table, layout }) => table.kind === 'repayments' || layout !== 'ledger');
  const lists = meanings.map(({ table, layout, fields }): Understood => {
    const sheet = asSheet(sheets, table.sheet.id, table.sheet);
    const seen = { table, kind: table.kind, sheet, fields, remembered: table.habits !== undefined };
    const alone = !history && layout === 'ledger' && listAsReport(table) !== null;
    return { seen, told: toldOf(seen, alone ? 'progress' : layout, []) };
  });
  const ofCards = cards.map((card): Understood => {
    const { table } = card;
    const named = Object.entries(table.columns).filter(([key]) => key !== 'group');
    const fields = new Map(named.flatMap(([key, columns]) => columns.map((column): [number, string] => [column, key])));
    const sheet = asSheet(sheets, table.sheet.id, table.sheet);
    const remembered = book.cards.some(
      ({ sheetId, top, column }) => sheetId === sheet.id && top === table.headingRow && column === table.firstColumn,
    );
    const seen = { table, kind: 'card' as const, sheet, fields, remembered };
    return { seen, told: toldOf(seen, 'card', linesOf(card)) };
  });
  const found = [...lists, ...ofCards];
  return [...found, ...nearly(sheets, sources, found)];
}

/** Where a kind of table is missing, the headings that come nearest to it. */
function nearly(
  sheets: readonly SheetData[],
  sources: readonly SheetData[],
  found: readonly Understood[],
): readonly Understood[] {
  const told = found.map((one) => one.told);
  const history = told.some(({ kind, layout }) => kind !== 'loans' || layout !== 'ledger');
  const loans = told.some(({ kind }) => kind !== 'repayments') ? null : nearTable(sources, 'loans');
  const ledger = history ? null : nearTable(sources, 'repayments', loans?.table);
  return [loans, ledger].flatMap((near): Understood[] => {
    if (near === null) return [];
    const { table, lacks } = near;
    const { layout, fields } = meaningOf(table);
    const sheet = asSheet(sheets, table.sheet.id, table.sheet);
    const seen = { table, kind: table.kind, sheet, fields, remembered: false };
    return [{ seen, told: { ...toldOf(seen, layout, []), lacks } }];
  });
}
