/** A book as plain data, without what tells where in a file it stood: two books that say the same are equal. */
import { cellName } from '../../../src/host/model/area';
import type { SheetModel } from '../../../src/host/model/sheet';
import { styleOf } from '../../../src/host/model/style-table';
import type { WorkbookModel } from '../../../src/host/model/workbook';

const byKey = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] => [...map].sort(([a], [b]) => a - b);

function cellsOf(book: WorkbookModel, sheet: SheetModel): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of [...sheet.rows].sort(([a], [b]) => a - b))
    line.cells.forEach((cell, column) => {
      if (!cell) return;
      const style = styleOf(book.styles, cell.style);
      const { value, formula, arrayRange, stale } = cell;
      const looks = JSON.stringify(style) !== JSON.stringify(styleOf(book.styles, 0));
      // a formula whose value is not known is saved without one
      const known = stale ? null : value;
      if (known !== null || formula !== null || looks)
        cells[cellName(row, column)] = { value: known, formula, arrayRange, style };
    });
  return cells;
}

const sheetView = (book: WorkbookModel, sheet: SheetModel) => ({
  name: sheet.name,
  cells: cellsOf(book, sheet),
  merges: [...sheet.merges].map((area) => JSON.stringify(area)).sort(),
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  rowHeights: byKey(sheet.rowHeights),
  columnWidths: byKey(sheet.columnWidths),
  hidden: [[...sheet.hiddenRows].sort((a, b) => a - b), [...sheet.hiddenColumns].sort((a, b) => a - b)],
  validations: sheet.validations.map(({ origin: _, ...rest }) => rest),
  conditionals: sheet.conditionals.map(({ origin: _, ...rest }) => rest),
  unprotected: sheet.protection?.unprotected ?? null,
  notes: byKey(sheet.notes),
  links: byKey(sheet.links),
  charts: sheet.charts.map(({ id: _, part: __, ...rest }) => rest),
  filter: sheet.filter,
});

export const bookView = (book: WorkbookModel) => ({
  sheets: book.sheets.map((sheet) => sheetView(book, sheet)),
  names: book.definedNames.map(({ raw: _, ...rest }) => rest),
  metadata: book.metadata,
});
