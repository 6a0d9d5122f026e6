/** Ranges from coordinates and from A1 text, within the grid. */
import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../model/area';
import { sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import type { RangeState } from '../states';
import { checkAlive, checkGrid } from '../values/guard';
import { namedRangesOf, rangeOfName } from './named-range';

/** @throws ServiceError in Google's words for sizes below one and for cells outside the grid */
export function rangeAt(m: Machine, sheet: SheetModel, numbers: readonly number[]): RangeState {
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers.map(Math.trunc);
  checkAlive(m, sheet);
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const area = { row, column, rows, columns };
  checkGrid(sheet, area);
  return { sheet, area };
}

/** A range by A1 text or by name; null where the text is neither. Whole columns and rows end where the grid ends. */
export function rangeByText(m: Machine, home: SheetModel, text: string): RangeState | null {
  const cut = text.lastIndexOf('!');
  const named = namedRangesOf(m).find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (named) return rangeOfName(m, named);
  const sheet = cut < 0 ? home : sheetByName(m.model, sheetOfPrefix(text.slice(0, cut + 1)) ?? '');
  const area = parseArea(text.slice(cut + 1));
  if (!sheet || !area) return null;
  const clipped = clip(sheet, area);
  checkGrid(sheet, clipped);
  return { sheet, area: clipped };
}

function clip(sheet: SheetModel, area: Area): Area {
  const openRows = area.row + area.rows - 1 === MAX_ROWS;
  const openColumns = area.column + area.columns - 1 === MAX_COLUMNS;
  return {
    ...area,
    rows: openRows ? Math.max(1, sheet.maxRows - area.row + 1) : area.rows,
    columns: openColumns ? Math.max(1, sheet.maxColumns - area.column + 1) : area.columns,
  };
}
