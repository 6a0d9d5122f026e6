/** What a page must draw anew after an act. */
import type { WorkbookModel } from '../model/workbook';
import type { Locale } from '../services/values/locale';
import type { Step } from './journal';
import type { SheetChange } from './protocol';
import { cellsOf } from './view/sheet-view';

/** With more cells than this the page asks for the whole sheet instead. */
const MOST_CELLS = 3000;
/** Fields whose change no page sees. */
const UNSEEN = new Set<string>(['maxRows', 'maxColumns', 'state', 'name', 'tabColor', 'links', 'page', 'protection']);

/** Changes of one step; a sheet that was made or came back is asked for when it is shown. */
export function changesOf(book: WorkbookModel, step: Step, locale: Locale): readonly SheetChange[] {
  return step.sheets.flatMap(({ sheet, cells, fields }): SheetChange[] => {
    if (!book.sheets.includes(sheet)) return [];
    const whole = cells.size > MOST_CELLS || fields.some((field) => !UNSEEN.has(field)) || sheet.charts.length > 0;
    if (whole) return [{ gid: sheet.gid, whole }];
    return cells.size === 0 ? [] : [{ gid: sheet.gid, whole, ...cellsOf(book, sheet, cells.keys(), locale) }];
  });
}
