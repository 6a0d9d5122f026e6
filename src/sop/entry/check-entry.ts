/** Which warnings a cell that was just typed breaks. */
import { isDate } from '../../sheets/cells/plain-text';
import type { Cell } from '../../sheets/sheet-data';
import { cellAt, type FoundTable } from '../../sheets/table/found-table';
import { onlyColumn, rulesFor } from './entry-plan';
import type { EntryRule, EntryValue, WarningWords } from './entry-rules';

/** Days from the spreadsheet's day 0 (30 December 1899) to 1970-01-01. */
const SERIAL_OFFSET = 25_569;

function valueOf(cell: Cell): EntryValue {
  if (isDate(cell)) return cell.date + SERIAL_OFFSET;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell) : cell.error;
}

/** A cell of a sheet, 1-based. */
export interface EntryPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The warnings of one cell in a list of loans.
 *
 * @returns none for a blank cell, or one that is not in a row of the table
 */
export function brokenEntries(
  table: FoundTable,
  rules: readonly EntryRule[],
  { row, column }: EntryPlace,
): readonly WarningWords[] {
  const cell = (key: string): EntryValue => valueOf(cellAt(table.sheet, row, onlyColumn(table, key) ?? 0));
  return rulesFor(table, rules).flatMap((rule) =>
    onlyColumn(table, rule.column) === column && cell(rule.column) !== '' && !rule.keeps(cell) ? [rule.words] : [],
  );
}
