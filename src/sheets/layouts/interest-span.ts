import { readTenor } from '../cells/tenor';
import { tableReader } from '../table/columns-read';
import type { TableReader } from '../table/columns-read';
import { cellAt, columnOf } from '../table/found-table';
import type { FoundTable } from '../table/found-table';
import { tenorUnitOf } from '../table/heading-text';

/** What rupiah under "Jasa" are: an instalment's or a month's, or the whole loan's; null where the column does not tell. */
export type InterestSpan = 'month' | 'loan' | null;

interface Row {
  readonly row: number;
  readonly principal: number;
  readonly amount: number;
  readonly months: number;
}

const amountIn = (reader: TableReader, row: number, column: number): number | null => {
  const read = reader.amount(row, column);
  return read.kind === 'value' ? read.value : read.kind === 'ambiguous' ? read.asThousands : null;
};

function monthsIn(table: FoundTable, row: number): number | null {
  const column = columnOf(table, 'tenor');
  if (column === null) return null;
  const read = readTenor(cellAt(table.sheet, row, column), tenorUnitOf(table.headings[column] ?? ''));
  return read.kind !== 'value' ? null : read.value.unit === 'week' ? read.value.count / 4 : read.value.count;
}

function rowsOf(table: FoundTable, column: number, reader: TableReader): readonly Row[] {
  const principals = columnOf(table, 'principal');
  if (principals === null) return [];
  return table.rows.flatMap((row): readonly Row[] => {
    const [principal, amount, months] = [
      amountIn(reader, row, principals),
      amountIn(reader, row, column),
      monthsIn(table, row),
    ];
    return principal === null || amount === null || months === null || principal <= 0 || amount < 100
      ? []
      : [{ row, principal, amount, months }];
  });
}

/** How far apart the largest and the smallest are, as a share of the largest. */
const spread = (values: readonly number[]): number => 1 - Math.min(...values) / Math.max(...values);

/** One rate for all fits loans of several lengths only in one of the two readings. */
const EVEN = 0.05;
const UNEVEN = 0.2;

function byRates(rows: readonly Row[]): InterestSpan {
  if (rows.length < 2) return null;
  const month = spread(rows.map(({ amount, principal }) => amount / principal));
  const loan = spread(rows.map(({ amount, principal, months }) => amount / principal / months));
  if (loan <= EVEN && month >= UNEVEN) return 'loan';
  return month <= EVEN && loan >= UNEVEN ? 'month' : null;
}

/** Another column that is loan and jasa together, or the instalment with either jasa in it. */
function bySums(table: FoundTable, rows: readonly Row[], reader: TableReader): InterestSpan {
  const instalment = columnOf(table, 'instalment');
  let [loan, month] = [0, 0];
  for (const { row, principal, amount, months } of rows) {
    for (let column = table.firstColumn; column <= table.lastColumn; column++) {
      const cell = cellAt(table.sheet, row, column);
      if (cell === '' || typeof cell === 'boolean') continue;
      if (amountIn(reader, row, column) === principal + amount) loan++;
    }
    const each = instalment === null ? null : amountIn(reader, row, instalment);
    if (each === null || months < 2) continue;
    const [ofMonth, ofLoan] = [principal / months + amount, (principal + amount) / months];
    if (Math.abs(each - ofMonth) <= each / 100) month++;
    else if (Math.abs(each - ofLoan) <= each / 100) loan++;
  }
  return loan > month ? 'loan' : month > loan ? 'month' : null;
}

const KNOWN = new WeakMap<FoundTable, Map<number, InterestSpan>>();

/**
 * What the rupiah of a column of jasa are, by all its rows: which of the two readings gives loans of several lengths
 * one rate, or which one other columns add up with. Asked once a column.
 *
 * E.g. 45.000 on 1.000.000 for 3 months beside 600.000 on 4.000.000 for 10: 1,5% a month for both only as the loan's.
 */
export function interestSpan(table: FoundTable, column: number): InterestSpan {
  const known = KNOWN.get(table) ?? new Map<number, InterestSpan>();
  KNOWN.set(table, known);
  const told = known.get(column);
  if (told !== undefined) return told;
  const reader = tableReader(table);
  const rows = rowsOf(table, column, reader);
  const found = byRates(rows) ?? bySums(table, rows, reader);
  known.set(column, found);
  return found;
}
