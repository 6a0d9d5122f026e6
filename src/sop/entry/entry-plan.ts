/** Which cells of a list of loans get which warning. */
import { isBlank, isDate } from '../../sheets/cells/plain-text';
import { columnLetters } from '../../sheets/address';
import type { Cell } from '../../sheets/sheet-data';
import { cellAt, type FoundTable } from '../../sheets/table/found-table';
import type { EntryRule, WarningWords } from './entry-rules';

/** A column of the user's, from the first row of a table to its last, that shall warn. */
export interface WarningColumn {
  readonly sheetId: number;
  /** 1-based. */
  readonly column: number;
  readonly firstRow: number;
  /** 1-based, inclusive; null to the end of the sheet: nothing stands below the table. */
  readonly lastRow: number | null;
  /** For a cell in a row, without the "=". */
  readonly formula: (row: number) => string;
  readonly words: readonly WarningWords[];
}

/** The one column of a meaning; null where there is none, or several that add up. */
export function onlyColumn(table: FoundTable, key: string): number | null {
  const columns = table.columns[key] ?? [];
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** Weeks and years are judged when the book is checked, not by a bound in months. */
const OTHER_UNIT = /minggu|tahun|week|year/i;
/** Above this a rate is an amount of jasa. */
const MOST_PERCENT = 100;

/** A formula cannot multiply what was typed as text. */
function allNumbers(table: FoundTable, key: string): boolean {
  const column = onlyColumn(table, key);
  return column !== null && table.rows.every((row) => isNumber(cellAt(table.sheet, row, column)));
}
const isNumber = (cell: Cell): boolean => cell === '' || typeof cell === 'number';

/** Whether what stands in the column is what the rule measures. */
function measures(table: FoundTable, { column: key, needs }: EntryRule): boolean {
  const column = onlyColumn(table, key);
  if (column === null) return false;
  if (key === 'principal' && needs.length > 0) return [key, ...needs].every((each) => allNumbers(table, each));
  if (key === 'tenor') return !OTHER_UNIT.test(table.headings[column] ?? '');
  if (key !== 'rate') return true;
  return table.rows.every((row) => {
    const cell = cellAt(table.sheet, row, column);
    return typeof cell !== 'number' || cell <= MOST_PERCENT;
  });
}

/** The rules that can be asked of a table. */
export const rulesFor = (table: FoundTable, rules: readonly EntryRule[]): readonly EntryRule[] =>
  rules.filter((rule) => measures(table, rule) && rule.needs.every((key) => onlyColumn(table, key) !== null));

const lastFilled = ({ sheet }: FoundTable): number => {
  let row = sheet.cells.length;
  while (row > 0 && (sheet.cells[row - 1] ?? []).every((cell) => !isDate(cell) && isBlank(cell))) row -= 1;
  return row;
};

/** The rows that the warnings cover: a total in between does not matter, one below ends them. */
function rowsOf(table: FoundTable): Pick<WarningColumn, 'firstRow' | 'lastRow'> {
  const last = table.rows[table.rows.length - 1] ?? table.headingEnd;
  const firstRow = table.rows[0] ?? table.headingEnd + 1;
  return lastFilled(table) <= last ? { firstRow, lastRow: null } : { firstRow, lastRow: Math.max(last, firstRow) };
}

/**
 * The warnings of a list of loans, one a column.
 *
 * @param table as it was found
 */
export function warningColumns(table: FoundTable, rules: readonly EntryRule[]): readonly WarningColumn[] {
  const asked = rulesFor(table, rules);
  const keys = [...new Set(asked.map(({ column }) => column))];
  return keys.flatMap((key): readonly WarningColumn[] => {
    const column = onlyColumn(table, key);
    if (column === null) return [];
    const own = asked.filter((rule) => rule.column === key);
    const formula = (row: number): string => {
      const at = (other: string): string => `$${columnLetters(onlyColumn(table, other) ?? column)}${row}`;
      return own.map((rule) => rule.formula(at)).join('*');
    };
    const words = own.map((rule) => rule.words);
    return [{ sheetId: table.sheet.id, column, ...rowsOf(table), formula, words }];
  });
}
