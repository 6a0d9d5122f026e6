import type { CivilDate } from '../../book/civil-date';
import { amountColumn, readAmountIn } from '../cells/amount-column';
import type { AmountColumn } from '../cells/amount-column';
import type { AmountReading } from '../cells/amount';
import { readDate } from '../cells/date';
import type { DayOrder } from '../cells/date';
import { dayOrderOf } from '../cells/date-column';
import type { Reading } from '../cells/reading';
import type { Cell } from '../sheet-data';
import { cellAt } from './found-table';
import type { FoundTable } from './found-table';

/** Reads a table's cells, each with the habits of its whole column. */
export interface TableReader {
  readonly amount: (row: number, column: number) => AmountReading;
  readonly date: (row: number, column: number) => Reading<CivilDate>;
  readonly order: (column: number) => DayOrder;
}

/** What reading needs of a table. */
export type ReadTable = Pick<FoundTable, 'sheet' | 'rows' | 'habits'>;

/** The data cells of a column. */
export function* columnCells(table: ReadTable, column: number): Generator<Cell> {
  for (const row of table.rows) yield cellAt(table.sheet, row, column);
}

/** A reader for a table; a column's habit is found once, when it is first asked. */
export function tableReader(table: ReadTable): TableReader {
  const amounts = new Map<number, AmountColumn>();
  const orders = new Map<number, DayOrder>();
  const habit = (column: number): AmountColumn => {
    const known = amounts.get(column);
    if (known !== undefined) return known;
    const own = amountColumn(columnCells(table, column));
    const found = { ...own, mark: table.habits?.thousands ?? own.mark };
    amounts.set(column, found);
    return found;
  };
  const order = (column: number): DayOrder => {
    const found = orders.get(column) ?? table.habits?.dateOrder ?? dayOrderOf(columnCells(table, column));
    orders.set(column, found);
    return found;
  };
  return {
    order,
    amount: (row, column) => readAmountIn(cellAt(table.sheet, row, column), habit(column)),
    date: (row, column) => readDate(cellAt(table.sheet, row, column), order(column)),
  };
}
