import { isBlank, plain, shown } from '../cells/plain-text';
import type { FoundTable } from '../table/found-table';
import { columnOf } from '../table/found-table';
import type { CellReader } from '../table/merged-cells';
import { mergedReader } from '../table/merged-cells';

/** The names that a row gives to its loan; '' where it gives none. */
export interface RowIdentity {
  readonly number: string;
  readonly group: string;
  readonly borrower: string;
  readonly sequence: string;
}

const DITTO = /^(["”“]|''|idem|sda|s\.d\.a\.?|-\s*["”]\s*-)$/i;
/** "KSM Melati - 12" is the group Melati and the loan 12, "Melati - P-001" the loan P-001: a mark with spaces about it parts first. */
const NUMBER = '([A-Za-z]{0,6}[\\s.-]?\\d[\\w./-]*)$';
const COMBINED = [new RegExp(`^(.*?\\S)\\s+[-–—/]\\s+${NUMBER}`), new RegExp(`^(.*\\S)\\s*[-–—/]\\s*${NUMBER}`)];

function column(table: FoundTable, read: CellReader, key: string): (row: number) => string {
  const at = columnOf(table, key);
  if (at === null) return () => '';
  return (row) => {
    const text = shown(read(row, at));
    return /^[-–—]+$/.test(text) ? '' : text;
  };
}

const split = (combined: string): { readonly group: string; readonly number: string } => {
  const match = COMBINED.map((pattern) => pattern.exec(combined)).find((found) => found !== null);
  return match ? { group: plain(match[1] ?? ''), number: match[2] ?? '' } : { group: combined, number: '' };
};

/** A name stands only in the first row of each of its blocks: over half of the rows have none, the first has. */
function sparse(table: FoundTable, read: CellReader, column: number): boolean {
  const first = table.rows[0];
  if (table.kind !== 'repayments' || first === undefined || isBlank(read(first, column))) return false;
  return table.rows.filter((row) => isBlank(read(row, column))).length * 2 > table.rows.length;
}

/** Reads the names of a table's rows in order; a ditto mark repeats the name above. */
export function identityReader(table: FoundTable): (row: number) => RowIdentity {
  const read = mergedReader(table.sheet);
  const [number, group, both, borrower, sequence] = ['loanId', 'group', 'groupAndId', 'borrower', 'sequence'].map(
    (key) => column(table, read, key),
  );
  const groupColumn = columnOf(table, 'group');
  const fillsDown = groupColumn !== null && columnOf(table, 'loanId') === null && sparse(table, read, groupColumn);
  let above = '';
  return (row) => {
    const combined = split(both?.(row) ?? '');
    const typed = (group?.(row) ?? '') || combined.group;
    const name = DITTO.test(typed) || (fillsDown && typed === '') ? above : typed;
    if (name !== '') above = name;
    return {
      number: (number?.(row) ?? '') || combined.number,
      group: name,
      borrower: borrower?.(row) ?? '',
      sequence: sequence?.(row) ?? '',
    };
  };
}
