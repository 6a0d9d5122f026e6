import { readAmount } from '../cells/amount';
import { readDate } from '../cells/date';
import { isBlank, isDate } from '../cells/plain-text';
import type { ColumnType, TableKind } from '../columns/declaration';
import type { Cell } from '../sheet-data';
import { meaningsOf } from '../table/aliases';
import { candidatesOf } from '../table/heading-block';
import type { ColumnHeading } from '../table/heading-block';

const OWN = 1;
const ALIAS = 0.9;
const PATTERN = 0.8;
const WEAK = 0.6;

/** How surely a heading says what we take it for. */
export function headingConfidence(kind: TableKind, heading: ColumnHeading, field: string): number {
  for (const text of candidatesOf(heading)) {
    const meaning = meaningsOf(kind, text).find(({ key }) => key === field);
    if (meaning !== undefined) return meaning.weak ? WEAK : meaning.rank === 0 ? OWN : ALIAS;
  }
  return PATTERN;
}

/** What is not here fits any cell. */
const READS: Readonly<Partial<Record<ColumnType, (cell: Cell) => boolean>>> = {
  text: (cell) => !isDate(cell),
  amount: (cell) => ['value', 'ambiguous'].includes(readAmount(cell, null).kind),
  date: (cell) => readDate(cell, 'dayFirst').kind === 'value' || readDate(cell, 'monthFirst').kind === 'value',
  rate: (cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)),
  tenor: (cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)),
  number: (cell) => typeof cell === 'number' || (typeof cell === 'string' && /\d/.test(cell)),
  rhythm: (cell) => !isDate(cell),
  status: (cell) => typeof cell === 'string',
};

/** Whether at least half of the filled cells can be what the column is taken for. */
export function cellsFit(type: ColumnType, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const reads = READS[type];
  return reads === undefined || filled.filter(reads).length * 2 >= filled.length;
}
