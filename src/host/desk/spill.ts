/** Room for a result of several cells: it fills empty cells only, as in Sheets. */
import { type Area, contains, parseArea } from '../model/area';
import { hasContent } from '../model/cell';
import { cellAt, editCell } from '../model/edit-cells';
import type { SheetModel } from '../model/sheet';

/**
 * Takes away what the formula in the area's first cell filled before, and says whether the new area is free.
 *
 * @param area the formula's cell first
 */
export function dropSpill(sheet: SheetModel, area: Area): boolean {
  const old = parseArea(cellAt(sheet, area.row, area.column).arrayRange ?? '');
  if (old !== null)
    each(old, (row, column) => {
      if (row !== area.row || column !== area.column) editCell(sheet, { row, column }, { value: null, stale: false });
    });
  let free = true;
  each(area, (row, column) => {
    const own = row === area.row && column === area.column;
    if (!own && hasContent(cellAt(sheet, row, column))) free = false;
  });
  return (
    free && sheet.merges.every((merge) => !contains(area, merge.row, merge.column) || area.rows * area.columns === 1)
  );
}

function each(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}
