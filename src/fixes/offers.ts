import type { Finding } from '../book/finding';
import type { BookReading } from '../sheets/book-reading';
import type { SheetData } from '../sheets/sheet-data';
import { anyMendable } from './fix-codes';
import { proposeFixes } from './propose';
import type { Fix } from './types';

/** The fixes that a list of findings can point to; none is looked for where no finding could have one. */
export const offersFor = (reading: BookReading, sheets: readonly SheetData[]): readonly Fix[] =>
  anyMendable(reading.findings) ? proposeFixes(reading, sheets) : [];

interface Span {
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

/** The part of a column that an A1 address spans. */
function spanOf(cells: string): Span | null {
  const [, column, first, , last] = /^([A-Z]+)(\d+)(:\1(\d+))?$/.exec(cells) ?? [];
  return column === undefined ? null : { column, first: Number(first), last: Number(last ?? first) };
}

/**
 * Finds the fixes of a finding: of its cell, or of the part of a column that it is about.
 *
 * @param offers in any order
 */
export function offersBy(
  offers: readonly Fix[],
): (finding: Pick<Finding, 'code' | 'sheet' | 'cell'>) => readonly Fix[] {
  const columns = new Map<string, { readonly row: number; readonly fix: Fix }[]>();
  for (const fix of offers) {
    const span = spanOf(fix.cell);
    const key = `${fix.code}\n${fix.sheet}\n${span?.column ?? ''}`;
    const known = columns.get(key) ?? [];
    known.push({ row: span?.first ?? 0, fix });
    columns.set(key, known);
  }
  return ({ code, sheet, cell }) => {
    const span = spanOf(cell);
    if (span === null) return [];
    const found = columns.get(`${code}\n${sheet}\n${span.column}`) ?? [];
    return found.flatMap(({ row, fix }) => (row >= span.first && row <= span.last ? [fix] : []));
  };
}
