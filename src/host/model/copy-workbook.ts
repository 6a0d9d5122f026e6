/** A workbook as it is now, which later changes of the original do not reach, nor its own the original. */
import type { RowCells, SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

/** Cells, rules and lists are never changed in place, only replaced: copying what holds them is enough. */
export const copyWorkbook = (book: WorkbookModel): WorkbookModel => ({
  ...book,
  sheets: book.sheets.map(copySheet),
  styles: { entries: [...book.styles.entries], byKey: new Map(book.styles.byKey) },
  dirty: new Set(book.dirty),
});

const copySheet = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  rows: new Map([...sheet.rows].map(([row, { cells }]): [number, RowCells] => [row, { cells: cells.slice() }])),
  dirtyCells: new Map(sheet.dirtyCells),
  dirty: new Set(sheet.dirty),
});
