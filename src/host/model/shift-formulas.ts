/** The formulas of a whole book after lines moved, and which of them must be worked out again. */
import { cellAt, formulasOf, putCell } from './edit-cells';
import { formulaTokens } from './formula-text';
import type { LineShift } from './line-shift';
import { shiftFormula } from './shift-formula';
import type { SheetModel } from './sheet';
import { markDependentsStale, watchAnew } from './stale';
import type { WorkbookModel } from './workbook';

/** What these give does not change by empty cells among those that they read. */
const BLIND_TO_BLANKS = new Set([
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUBTOTAL', 'COUNT', 'COUNTA', 'AVERAGE', 'AVERAGEIF', 'AVERAGEIFS', 'MIN', 'MAX'],
  ...['IF', 'IFERROR', 'AND', 'OR', 'NOT', 'ABS', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'INT', 'MOD', 'VLOOKUP'],
  ...['TODAY', 'DATE', 'YEAR', 'MONTH', 'DAY', 'EDATE', 'EOMONTH', 'TEXT', 'PRODUCT', 'MEDIAN', 'TRUE', 'FALSE'],
]);
/** These tell where a cell of the sheet stands; those below are told it, and nothing moves what they are told. */
const OF_PLACES = new Set(['ROW', 'COLUMN', 'CELL', 'FORMULATEXT']);
const OF_TEXTS = new Set(['INDIRECT', 'OFFSET']);

const functionsIn = (formula: string): readonly string[] => {
  const tokens = formulaTokens(formula);
  return tokens
    .filter((token, index) => tokens[index + 1] === '(' && /^\p{L}/u.test(token))
    .map((name) => name.toUpperCase());
};

/** Moves every reference in the book. */
export function shiftFormulas(book: WorkbookModel, sheet: SheetModel, shift: LineShift): void {
  const doubtful: { readonly home: SheetModel; readonly row: number; readonly column: number }[] = [];
  for (const home of book.sheets)
    for (const { row, column } of formulasOf(home)) {
      const cell = cellAt(home, row, column);
      if (cell.formula === null) continue;
      const how = { sheet: sheet.name, own: home === sheet, shift, pattern: null };
      const { formula, reshaped } = shiftFormula(cell.formula, how);
      if (formula !== cell.formula) putCell(home, { row, column }, { ...cell, formula });
      const lost = reshaped && formula.includes('#REF!');
      const doubted = (name: string): boolean =>
        OF_TEXTS.has(name) ||
        (home === sheet && OF_PLACES.has(name)) ||
        (reshaped && (!BLIND_TO_BLANKS.has(name) || (shift.axis === 'columns' && name === 'VLOOKUP')));
      if (lost || functionsIn(formula).some(doubted)) doubtful.push({ home, row, column });
    }
  watchAnew(book);
  for (const { home, row, column } of doubtful) {
    markDependentsStale(book, home, { row, column, rows: 1, columns: 1 });
    const cell = cellAt(home, row, column);
    if (cell.formula !== null) putCell(home, { row, column }, { ...cell, stale: true });
  }
}
