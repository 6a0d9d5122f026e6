/** Range: values and formulas in and out. */
import { type CellModel, hasContent } from '../../model/cell';
import { forEachCell } from '../../model/edit-cells';
import type { Machine } from '../machine';
import { CHAIN, read, type Surface, write } from '../member';
import type { RangeState } from '../states';
import { checkAlive, checkGrid, checkSize } from '../values/guard';
import { fromFileFormula } from '../values/formula';
import { localeOf } from '../values/locale';
import { mapCells, readDisplay, readValues } from '../values/read-values';
import { cellMaker } from '../values/to-cell';
import { writeCells } from '../values/write-values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The upper left cell of a range, for the members that read one cell. */
export const firstCell = ({ sheet, area }: RangeState): RangeState => ({
  sheet,
  area: { ...area, rows: 1, columns: 1 },
});

/** The members that read and write values. */
export function rangeValues(m: Machine) {
  const fresh = (range: RangeState): RangeState => {
    checkAlive(m, range.sheet);
    checkGrid(range.sheet, range.area);
    return range;
  };
  const values = (range: RangeState): unknown[][] => readValues(m, fresh(range).sheet, range.area);
  const shown = (range: RangeState): string[][] => readDisplay(m, fresh(range).sheet, range.area);
  const formulas = (range: RangeState): string[][] => {
    const locale = localeOf(m.locale);
    const each = (cell: CellModel): string => (cell.formula === null ? '' : fromFileFormula(cell.formula, locale));
    return mapCells(fresh(range).sheet, range.area, () => '', each);
  };
  const put = (range: RangeState, at: (row: number, column: number) => unknown): typeof CHAIN => {
    const make = cellMaker(m);
    writeCells(m, range, (before, row, column) => make(at(row, column), before));
    return CHAIN;
  };
  const putGrid = (range: RangeState, grid: readonly (readonly unknown[])[]): typeof CHAIN => {
    checkSize(grid, range.area);
    return put(range, (row, column) => grid[row - range.area.row]?.[column - range.area.column]);
  };
  const asFormula = (text: unknown): unknown =>
    typeof text === 'string' && text !== '' && !text.startsWith('=') ? `=${text}` : text;
  return {
    getValue: read('', (r: RangeState) => values(firstCell(r))[0]?.[0]),
    getValues: read('', (r: RangeState) => values(r)),
    getDisplayValue: read('', (r: RangeState) => shown(firstCell(r))[0]?.[0]),
    getDisplayValues: read('', (r: RangeState) => shown(r)),
    getFormula: read('', (r: RangeState) => formulas(firstCell(r))[0]?.[0]),
    getFormulas: read('', (r: RangeState) => formulas(r)),
    setValue: write('any', (r: RangeState, value) => put(r, () => value)),
    setValues: write('grid', (r: RangeState, grid) => putGrid(r, grid)),
    setFormula: write('str?', (r: RangeState, text) => put(r, () => asFormula(text))),
    setFormulas: write('grid', (r: RangeState, grid) =>
      putGrid(
        r,
        grid.map((row) => row.map(asFormula)),
      ),
    ),
    isBlank: read('', (r: RangeState) => {
      let blank = true;
      forEachCell(fresh(r).sheet, r.area, (cell) => (blank &&= !hasContent(cell)));
      return blank;
    }),
  } satisfies Surface<Range>;
}
