/**
 * Formulas that are worked out without Google: sums and the few functions of the books that we make (formulas/). Anything
 * else stays stale, and reading it says so: never a guess.
 */
import { cellAt, editCell, formulasOf } from './edit-cells';
import { workedOut } from './formulas/work-out';
import { watchAnew } from './stale';
import type { WorkbookModel } from './workbook';

export { workedOut } from './formulas/work-out';

/**
 * Works out stale formulas of the kinds above, as long as one follows from another.
 *
 * @returns how many were worked out
 */
export function workOutSums(book: WorkbookModel): number {
  let count = 0;
  for (let more = true; more;) {
    more = false;
    for (const sheet of book.sheets)
      for (const { row, column } of formulasOf(sheet)) {
        const { formula, stale, arrayRange } = cellAt(sheet, row, column);
        const value = stale && formula !== null && arrayRange === null ? workedOut(book, sheet, formula) : null;
        if (value === null) continue;
        editCell(sheet, { row, column }, { value, stale: false });
        [count, more] = [count + 1, true];
      }
  }
  if (count > 0) watchAnew(book);
  return count;
}
