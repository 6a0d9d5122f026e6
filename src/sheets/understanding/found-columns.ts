import { amountColumn } from '../cells/amount-column';
import type { ThousandsMark } from '../cells/amount';
import type { DayOrder } from '../cells/date';
import { dayOrderOf } from '../cells/date-column';
import { isBlank, shown } from '../cells/plain-text';
import { a1 } from '../address';
import type { Cell, SheetData } from '../sheet-data';
import { withoutNik } from '../people/nik';
import { columnCells } from '../table/columns-read';
import { cellAt } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { blockAt } from '../table/headings';
import type { ColumnHeading } from '../table/heading-block';
import { cellsFit, headingConfidence } from './confidence';
import { fieldOf } from './fields';
import type { UnderstoodColumn, UnderstoodKind } from './types';

/** How many cells of a column are looked at to say whether they fit, and how many are shown. */
const LOOKED_AT = 30;
const SHOWN = 3;
const LONGEST = 60;

/** A found table with the sheet as the person sees it and the meaning of its columns. */
export interface SeenTable {
  readonly table: FoundTable;
  readonly kind: UnderstoodKind;
  /** The sheet as it stands in the book. */
  readonly sheet: SheetData;
  readonly fields: ReadonlyMap<number, string>;
  /** Read as a person said. */
  readonly remembered: boolean;
}

function headingCell({ sheet, table }: SeenTable, column: number): { row: number; text: string } {
  for (let row = table.headingEnd; row >= Math.max(1, table.headingRow - 2); row--) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell)) return { row, text: shown(cell) };
  }
  return { row: table.headingEnd, text: '' };
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function filledCells({ table, sheet }: SeenTable, column: number): readonly Cell[] {
  const found: Cell[] = [];
  for (const row of table.rows) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell)) found.push(cell);
    if (found.length === LOOKED_AT) break;
  }
  return found;
}

function columnOf(seen: SeenTable, column: number, heading: ColumnHeading | undefined): UnderstoodColumn {
  const { table, kind, remembered } = seen;
  const field = seen.fields.get(column) ?? null;
  const cells = filledCells(seen, column);
  const { row, text } = headingCell(seen, column);
  const type = fieldOf(kind, field)?.type;
  const sure =
    field === null ? 0 : remembered ? 1 : heading === undefined ? 0.8 : headingConfidence(table.kind, heading, field);
  const confidence = type === undefined || remembered || cellsFit(type, cells) ? sure : sure / 2;
  return {
    cell: a1(row, column),
    heading: heading?.shown ?? text,
    field,
    confidence: Math.round(confidence * 100) / 100,
    samples: cells.slice(0, SHOWN).map((cell) => short(withoutNik(cell))),
  };
}

/** Every column of a table that has a heading or a meaning, from the left. */
export function foundColumns(seen: SeenTable): readonly UnderstoodColumn[] {
  const { sheet, table, fields } = seen;
  const height = table.headingEnd - table.headingRow + 1;
  const headings = new Map(blockAt(sheet, table.headingRow, height).headings.map((one) => [one.column, one]));
  const last = Math.max(table.lastColumn, ...fields.keys());
  const columns: UnderstoodColumn[] = [];
  for (let column = table.firstColumn; column <= last; column++)
    if (headings.has(column) || fields.has(column)) columns.push(columnOf(seen, column, headings.get(column)));
  return columns;
}

const columnsOfType = ({ kind, fields }: SeenTable, type: 'amount' | 'date'): readonly number[] =>
  [...fields].flatMap(([column, field]) => (fieldOf(kind, field)?.type === type ? [column] : []));

/** How the days of a table are written: as a person said, else as its columns tell. */
export function dateOrderOf(seen: SeenTable): DayOrder {
  const { table } = seen;
  const orders = columnsOfType(seen, 'date').map((column) => dayOrderOf(columnCells(table, column)));
  return table.habits?.dateOrder ?? (orders.includes('monthFirst') ? 'monthFirst' : 'dayFirst');
}

/** Which sign groups thousands: as a person said, else what most amount columns tell; null where none does. */
export function thousandsOf(seen: SeenTable): ThousandsMark {
  const { table } = seen;
  if (table.habits?.thousands != null) return table.habits.thousands;
  const marks = columnsOfType(seen, 'amount').map((column) => amountColumn(columnCells(table, column)).mark);
  const count = (mark: ThousandsMark): number => marks.filter((one) => one === mark).length;
  const [dots, commas] = [count('.'), count(',')];
  return dots === commas ? null : dots > commas ? '.' : ',';
}
