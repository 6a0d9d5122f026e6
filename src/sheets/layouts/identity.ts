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
  if (first === undefined || isBlank(read(first, column))) return false;
  return table.rows.filter((row) => isBlank(read(row, column))).length * 2 > table.rows.length;
}

/**
 * Loans of members under their KSM, whose name stands only in the first row of its block: only the first row of a
 * block is numbered, or a total closes each block, or most rows are nameless and all were paid out with their first.
 * A lone nameless row is a loan to a single person.
 */
function membersUnderGroup(table: FoundTable, read: CellReader, columns: { group: number; borrower: number }): boolean {
  const [sequence, disbursed] = [columnOf(table, 'sequence'), columnOf(table, 'disbursed')];
  const heads: number[] = [];
  const below: { readonly row: number; readonly head: number }[] = [];
  for (const row of table.rows) {
    if (!isBlank(read(row, columns.group))) heads.push(row);
    else if (isBlank(read(row, columns.borrower))) return false;
    else below.push({ row, head: heads[heads.length - 1] ?? row });
  }
  if (heads[0] !== table.rows[0] || below.length === 0) return false;
  if (heads.some((row) => isBlank(read(row, columns.borrower)))) return false;
  const blank = (row: number): boolean => sequence !== null && isBlank(read(row, sequence));
  if (sequence !== null && below.every(({ row }) => blank(row)) && !heads.some(blank)) return true;
  const closed = new Set(table.totals.map(({ after }) => table.rows[after]));
  if (table.totals.length > 0 && heads.slice(1).every((row) => closed.has(row))) return true;
  const day = (row: number): string => (disbursed === null ? '' : shown(read(row, disbursed)));
  return below.length > heads.length && below.every(({ row, head }) => day(row) !== '' && day(row) === day(head));
}

/** Whether a nameless row belongs to the KSM above it. */
function fillsDownIn(table: FoundTable, read: CellReader): boolean {
  const [group, borrower] = [columnOf(table, 'group'), columnOf(table, 'borrower')];
  if (group === null) return false;
  if (table.kind === 'repayments') return columnOf(table, 'loanId') === null && sparse(table, read, group);
  return borrower !== null && membersUnderGroup(table, read, { group, borrower });
}

/** Reads the names of a table's rows in order; a ditto mark repeats the name above. */
export function identityReader(table: FoundTable): (row: number) => RowIdentity {
  const read = mergedReader(table.sheet);
  const [number, group, both, borrower, sequence] = ['loanId', 'group', 'groupAndId', 'borrower', 'sequence'].map(
    (key) => column(table, read, key),
  );
  const fillsDown = fillsDownIn(table, read);
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
