import { a1 } from '../sheets/address';
import { needParts } from './fields';
import type { AnyRule } from './rules/all';
import type { Need, Rows } from './subjects';

/** Where a finding stands. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  /** 0 where the row has none of the columns. */
  readonly column: number;
}

/**
 * The cell of a violation: where it says so itself, else the first column that the rule needs and a row of the subject has; else the
 * first column of that row.
 */
export function placeOf(rows: Rows, needs: AnyRule['needs'], at: Need | undefined): Place {
  const wanted = [...(at === undefined ? [] : [at]), ...needs.flat()];
  for (const need of wanted) {
    const { table, key } = needParts(need);
    const source = rows[table];
    const column = source?.columns[key];
    if (source !== undefined && column !== undefined)
      return { sheet: source.sheet, cell: a1(source.row, column), row: source.row, column };
  }
  const source = wanted.map((need) => rows[needParts(need).table]).find((row) => row !== undefined) ?? rows.loans;
  if (source === undefined) return { sheet: '', cell: '', row: 0, column: 0 };
  const column = Object.values(source.columns).reduce((least, one) => Math.min(least, one), Infinity);
  const known = Number.isFinite(column);
  return {
    sheet: source.sheet,
    cell: known ? a1(source.row, column) : '',
    row: source.row,
    column: known ? column : 0,
  };
}
