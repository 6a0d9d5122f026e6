/** Which cells could be put right, and how: nothing is changed here. */
import type { BookReading } from '../sheets/book-reading';
import { amountColumn, type AmountColumn } from '../sheets/cells/amount-column';
import { figuresOf } from '../sheets/cells/date';
import { dayOrderOf } from '../sheets/cells/date-column';
import { a1 } from '../sheets/address';
import type { Cell, SheetData } from '../sheets/sheet-data';
import { columnCells } from '../sheets/table/columns-read';
import { cellAt, formatAt } from '../sheets/table/found-table';
import { amountFix } from './amount-fix';
import { columnsToMend, type ColumnToMend } from './columns-to-mend';
import { dateFix, type DayHabit } from './date-fix';
import type { FixCode } from './fix-codes';
import { fixId } from './fix-id';
import { nikFix } from './nik-fix';
import { AMOUNT_FORMAT, DATE_FORMAT, TEXT_FORMAT, type Fix, type FixKind, type Mended, type StoredCell } from './types'; // prettier-ignore

const CODES: Readonly<Record<FixKind, FixCode>> = {
  amountText: 'DAT-01',
  amountTypo: 'DAT-01',
  amountWords: 'DAT-01',
  amountUnclear: 'DAT-17',
  dateText: 'DAT-02',
  dateNumber: 'DAT-02',
  dateSwapped: 'DAT-02',
  dateTypo: 'DAT-02',
  nik: 'DAT-14',
};

function* allCells(columns: readonly ColumnToMend[]): Generator<Cell> {
  for (const { table, column } of columns) yield* columnCells(table, column);
}

/** A day order is certain where cells speak for it and none against it. */
function spoken(cells: Iterable<Cell>): DayHabit['order'] | 'both' | null {
  const found = new Set<DayHabit['order']>();
  for (const cell of cells) {
    const figures = figuresOf(cell);
    if (figures === null) continue;
    if (figures.first > 12 && figures.second <= 12) found.add('dayFirst');
    if (figures.second > 12 && figures.first <= 12) found.add('monthFirst');
  }
  return found.size === 2 ? 'both' : ([...found][0] ?? null);
}

function dayHabit(pool: readonly ColumnToMend[], dates: readonly ColumnToMend[]): DayHabit {
  const said = pool[0]?.table.habits?.dateOrder;
  if (said !== undefined && said !== null) return { order: said, certain: true };
  const order = dayOrderOf(allCells(pool));
  const beside = dates.filter(({ table }) => table === pool[0]?.table);
  const own = spoken(allCells(pool)) ?? spoken(allCells(beside));
  return { order, certain: own === order };
}

function amountHabit(pool: readonly ColumnToMend[]): AmountColumn {
  const own = amountColumn(allCells(pool));
  return { ...own, mark: pool[0]?.table.habits?.thousands ?? own.mark };
}

/** How the cells of a pool of columns are mended. */
function menderOf(pool: readonly ColumnToMend[], dates: readonly ColumnToMend[]): (cell: Cell) => Mended | null {
  const type = pool[0]?.type;
  if (type === 'nik') return nikFix;
  if (type === 'date') {
    const habit = dayHabit(pool, dates);
    return (cell) => dateFix(cell, habit);
  }
  const habit = amountHabit(pool);
  return (cell) => amountFix(cell, habit);
}

const formatFor = ({ value }: Mended): string =>
  typeof value === 'object' ? DATE_FORMAT : typeof value === 'number' ? AMOUNT_FORMAT : TEXT_FORMAT;

/** What a script cannot put back as it was, because typing would swallow its first sign. */
const unreturnable = (cell: Cell): boolean => typeof cell === 'string' && /^['=]/.test(cell);

function fixAt({ table, column }: ColumnToMend, row: number, mend: (cell: Cell) => Mended | null): Fix | null {
  const { sheet } = table;
  const cell = cellAt(sheet, row, column);
  if (cell === '' || (sheet.formulas?.[row - 1]?.[column - 1] ?? '') !== '' || unreturnable(cell)) return null;
  const mended = mend(cell);
  if (mended === null || (typeof cell !== 'string' && typeof cell !== 'number')) return null;
  const place = { sheetId: sheet.id, cell: a1(row, column) };
  const before: StoredCell = { value: cell, format: formatAt(sheet, row, column) };
  const after: StoredCell = { value: mended.value, format: formatFor(mended) };
  const { kind, sure } = mended;
  const heading = table.headings[column] ?? '';
  return { id: fixId(place, before, after), kind, code: CODES[kind], ...place, sheet: sheet.name, heading, before, after, sure }; // prettier-ignore
}

function pooled(columns: readonly ColumnToMend[]): readonly (readonly ColumnToMend[])[] {
  const pools = new Map<string, ColumnToMend[]>();
  for (const column of columns) {
    const key = `${column.pool} ${column.type}`;
    const known = pools.get(key);
    if (known) known.push(column);
    else pools.set(key, [column]);
  }
  return [...pools.values()];
}

/**
 * Every fix that a book offers, in its own order: amounts and days typed as text, slips of the finger, lone "1.000",
 * NIK that are no text. Only where the reading is certain, or marked as not `sure`.
 *
 * @param reading the book as it was understood
 * @param sheets the sheets that were read
 */
export function proposeFixes(reading: BookReading, sheets: readonly SheetData[]): readonly Fix[] {
  const columns = columnsToMend(reading.tables, sheets);
  const dates = columns.filter(({ type }) => type === 'date');
  const found = pooled(columns).flatMap((pool) => {
    const mend = menderOf(pool, dates);
    return pool.flatMap((column) =>
      column.table.rows.flatMap((row) => {
        const fix = fixAt(column, row, mend);
        return fix === null ? [] : [{ fix, row, column: column.column }];
      }),
    );
  });
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  const place = (sheetId: number): number => order.get(sheetId) ?? sheets.length;
  found.sort((a, b) => place(a.fix.sheetId) - place(b.fix.sheetId) || a.row - b.row || a.column - b.column);
  return found.map(({ fix }) => fix);
}
