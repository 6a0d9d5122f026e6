/**
 * Page breaks of a sheet that was added: where its title stands again, a page begins. Apps Script has no member for
 * them; at Google such a sheet is laid out in blocks of a page's height, here the book says it outright.
 */
import { cellAt } from '../model/edit-cells';
import type { SheetModel } from '../model/sheet';

const LAST_COLUMN = 16_383;

/** Rows (1-based) at which the text of A1 stands again in column A. */
export function repeatedTitles(sheet: SheetModel): readonly number[] {
  const title = cellAt(sheet, 1, 1).value;
  if (typeof title !== 'string' || title === '') return [];
  return [...sheet.rows.keys()].filter((row) => row > 1 && cellAt(sheet, row, 1).value === title).sort((a, b) => a - b);
}

/** The element <rowBreaks>; '' where the sheet is one run of pages. */
export function pageBreaks(sheet: SheetModel, prefix: string): string {
  const rows = repeatedTitles(sheet);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<${prefix}brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`);
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return `<${prefix}rowBreaks ${count}>${breaks.join('')}</${prefix}rowBreaks>`;
}
