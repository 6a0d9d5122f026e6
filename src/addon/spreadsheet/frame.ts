/**
 * What is laid on an own sheet when it is made and then left as a person has it: widths and hiding of columns, frozen rows,
 * grid lines, charts. It is laid anew only where the plan asks for another frame than the sheet's signature tells.
 */
import { textMark } from '../../month/digest';
import type { SheetPlan } from '../../report/sheet-plan';
import type { Laid } from './own-sheets';
import { putCharts } from './put-extras';
import { putWidths } from './style-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A mark of all that the frame of a plan is made of. */
export const frameOf = ({ columns, frozenRows, charts }: SheetPlan): string =>
  textMark(JSON.stringify([columns.map(({ width, hidden }) => [width, hidden === true]), frozenRows, charts]));

/** One row more than a new sheet has: so every one is grown in one call, and a large book takes no more calls than a small one. */
const LEAST_ROWS = 1001;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Enough rows and columns; none is ever taken away, since formulas may refer to them. */
export function grow(sheet: Sheet, needed: Size, there: Size): void {
  if (needed.rows > there.rows) sheet.insertRowsAfter(there.rows, needed.rows - there.rows);
  if (needed.columns > there.columns) sheet.insertColumnsAfter(there.columns, needed.columns - there.columns);
}

export const gridOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

function putFrame(sheet: Sheet, plan: SheetPlan): void {
  putWidths(sheet, plan);
  plan.columns.forEach(({ hidden }, column) => {
    if (hidden === true) sheet.hideColumns(column + 1);
  });
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  putCharts(sheet, plan);
}

/** Takes away what a frame put there, or a person in its place. */
function clearFrame(sheet: Sheet, columns: number): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.setFrozenColumns(0);
  sheet.unhideColumn(sheet.getRange(1, 1, 1, columns));
}

/** Lays the frame of a plan on a sheet that has another. */
export function replaceFrame(sheet: Sheet, plan: SheetPlan, columns: number): void {
  clearFrame(sheet, columns);
  putFrame(sheet, plan);
}

/**
 * The frame for a sheet that is being made.
 *
 * @param gridOfNew how large a new sheet is
 */
export const laidFor = (plan: SheetPlan, gridOfNew: (sheet: Sheet) => Size): Laid => ({
  mark: frameOf(plan),
  lay: (sheet, left) => {
    const there = left ? gridOf(sheet) : gridOfNew(sheet);
    grow(sheet, { rows: Math.max(plan.rows.length, LEAST_ROWS), columns: plan.columns.length }, there);
    if (left) clearFrame(sheet, Math.max(there.columns, plan.columns.length));
    putFrame(sheet, plan);
  },
});
