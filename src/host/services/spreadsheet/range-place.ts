/** Range: where it lies, and other ranges from it. */
import { areaName } from '../../model/area';
import { hasContent } from '../../model/cell';
import { cellAt } from '../../model/edit-cells';
import type { Machine } from '../machine';
import { free, read, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState } from '../states';
import { checkGrid, mayEdit } from '../values/guard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The members that say where a range lies. */
export function rangePlace(m: Machine) {
  const range = (state: RangeState): object => {
    checkGrid(state.sheet, state.area);
    return m.make('Range', state);
  };
  const moved = ({ sheet, area }: RangeState, by: readonly number[]): object => {
    const [rows = 0, columns = 0, height = area.rows, width = area.columns] = by;
    if (height < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (width < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    return range({
      sheet,
      area: { row: area.row + rows, column: area.column + columns, rows: height, columns: width },
    });
  };
  return {
    getRow: free('', ({ area }: RangeState) => area.row),
    getRowIndex: free('', ({ area }: RangeState) => area.row),
    getColumn: free('', ({ area }: RangeState) => area.column),
    getNumRows: free('', ({ area }: RangeState) => area.rows),
    getNumColumns: free('', ({ area }: RangeState) => area.columns),
    getHeight: free('', ({ area }: RangeState) => area.rows),
    getWidth: free('', ({ area }: RangeState) => area.columns),
    getLastRow: free('', ({ area }: RangeState) => area.row + area.rows - 1),
    getLastColumn: free('', ({ area }: RangeState) => area.column + area.columns - 1),
    getA1Notation: free('', ({ area }: RangeState) => areaName(area)),
    getSheet: free('', ({ sheet }: RangeState) => m.make('Sheet', { sheet })),
    getGridId: free('', ({ sheet }: RangeState) => sheet.gid),
    offset: free('int,int|int,int,int|int,int,int,int', (r: RangeState, ...by) => moved(r, by)),
    getCell: free('int,int', ({ sheet, area }: RangeState, row, column) => {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new ServiceError('Cell reference out of range');
      return range({ sheet, area: { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 } });
    }),
    canEdit: read('', ({ sheet, area }: RangeState) => mayEdit(m, sheet, area)),
    getDataRegion: read('', (r: RangeState) => range({ sheet: r.sheet, area: regionAround(r) })),
    getMergedRanges: read('', ({ sheet, area }: RangeState) =>
      sheet.merges
        .filter(
          (g) =>
            g.row < area.row + area.rows &&
            area.row < g.row + g.rows &&
            g.column < area.column + area.columns &&
            area.column < g.column + g.columns,
        )
        .map((merge) => range({ sheet, area: merge })),
    ),
    isPartOfMerge: read('', ({ sheet, area }: RangeState) =>
      sheet.merges.some(
        (g) =>
          area.row >= g.row &&
          area.row + area.rows <= g.row + g.rows &&
          area.column >= g.column &&
          area.column + area.columns <= g.column + g.columns,
      ),
    ),
  } satisfies Surface<Range>;
}

/** Grows until every neighbouring row and column is empty, as Ctrl+A selects. */
function regionAround({ sheet, area }: RangeState): RangeState['area'] {
  let { row: top, column: left } = area;
  let bottom = area.row + area.rows - 1;
  let right = area.column + area.columns - 1;
  const filled = (row: number, column: number): boolean =>
    row > 0 && column > 0 && hasContent(cellAt(sheet, row, column));
  const anyInRow = (row: number): boolean => span(left - 1, right + 1).some((column) => filled(row, column));
  const anyInColumn = (column: number): boolean => span(top - 1, bottom + 1).some((row) => filled(row, column));
  for (let grown = true; grown;) {
    grown = true;
    if (top > 1 && anyInRow(top - 1)) top -= 1;
    else if (bottom < sheet.maxRows && anyInRow(bottom + 1)) bottom += 1;
    else if (left > 1 && anyInColumn(left - 1)) left -= 1;
    else if (right < sheet.maxColumns && anyInColumn(right + 1)) right += 1;
    else grown = false;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
