/** Making a finding on a group's or a business's book. */
import { a1 } from '../book/a1';
import type { Finding, FindingParams, Severity } from '../book/finding';
import type { BookTable } from '../book/group-books';
import type { GroupBookVariants } from './finding-variants';

type Code = keyof GroupBookVariants;

/** Severities as RULES.md gives them. */
const SEVERITY: Readonly<Record<Code, Severity>> = {
  'KSM-01': 'error',
  'KSM-02': 'error',
  'KSM-03': 'warning',
  'KSM-04': 'warning',
  'KSM-05': 'warning',
  'KSM-06': 'error',
  'KSM-07': 'info',
  'KSM-08': 'warning',
  'KSM-09': 'error',
};

/** Where on a book's sheet: the cell of a meaning in a row, or that column's cells from `row` to `lastRow`. */
export interface BookPlace {
  readonly table: BookTable;
  /** Meanings, the first of which the table has is taken. */
  readonly keys: readonly string[];
  readonly row: number;
  readonly lastRow?: number;
  readonly group: string;
}

function cellOf({ table, keys, row, lastRow = row }: BookPlace): string {
  const key = keys.find((one) => table.columns[one] !== undefined);
  const column = key === undefined ? 1 : (table.columns[key] ?? 1);
  return lastRow <= row ? a1(row, column) : `${a1(row, column)}:${a1(lastRow, column)}`;
}

/**
 * A finding at its cell.
 *
 * @param value what stands there, as the person sees it
 */
export function bookFinding<C extends Code, V extends keyof GroupBookVariants[C] & string>(
  code: C,
  variant: V,
  about: { readonly params: GroupBookVariants[C][V]; readonly at: BookPlace; readonly value: string },
): Finding {
  return {
    code,
    severity: SEVERITY[code],
    sheet: about.at.table.sheet,
    cell: cellOf(about.at),
    ...(about.at.group === '' ? {} : { group: about.at.group }),
    value: about.value,
    variant,
    params: about.params as FindingParams, // every variant's params are flat texts and numbers
  };
}
