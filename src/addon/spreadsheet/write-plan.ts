/**
 * Writes one plan as an own sheet. Its title says "belum lengkap" from the first write to the last, and whatever an
 * earlier run or a person left there is taken away, so that a rerun equals a clean run.
 */
import { reports } from '../../messages/reports';
import type { PlanCell, SheetPlan } from '../../report/sheet-plan';
import type { DayClock } from './day-clock';
import { putCharts, putFilter, putLinks, type SheetIds } from './put-extras';
import { putEntryRules } from './put-entry-rules';
import { putHeights, putLooks, putNumberFormats, putWidths } from './style-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

/** A cell of Excel holds no more; one of Sheets would, but the book may be saved as .xlsx. */
const LONGEST = 32_767;

function valueOf(cell: PlanCell, clock: DayClock): Value {
  if (typeof cell === 'object') return clock.dateOf(cell.date);
  return typeof cell === 'string' && cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell;
}

const titleOf = (plan: SheetPlan): string => reports.title(plan.name);
const unfinishedTitle = (plan: SheetPlan): string => `${titleOf(plan)} · ${reports.incomplete}`;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** One row more than a new sheet has: so every one is grown in one call, and a large book takes no more calls than a small one. */
const LEAST_ROWS = 1001;

/** Enough rows and columns for the plan; none is ever taken away, since formulas may refer to them. */
function grow(sheet: Sheet, needed: Size): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const wanted = Math.max(needed.rows, LEAST_ROWS);
  if (wanted > rows) sheet.insertRowsAfter(rows, wanted - rows);
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
}

/** Everything but the values, where an earlier report stands. */
function reset(sheet: Sheet, { rows, columns }: Size): void {
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clearConditionalFormatRules();
  sheet.setFrozenColumns(0);
  const whole = sheet.getRange(1, 1, rows, columns);
  // clearFormat leaves number formats as they are.
  whole.breakApart().clearFormat().setNumberFormat('General').clearDataValidations().clearNote();
  sheet.autoResizeRows(1, rows);
  sheet.unhideRow(whole);
  sheet.unhideColumn(whole);
}

/** The plan's values, padded so that they also blank what stood there before. */
function grid(plan: SheetPlan, clock: DayClock, { rows, columns }: Size): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      if (row === 0 && column === 0) return unfinishedTitle(plan);
      return valueOf(plan.rows[row]?.cells[column] ?? '', clock);
    }),
  );
}

/** How far the sheet is filled, before its title says that it is not complete. */
export function beginPlan(sheet: Sheet, plan: SheetPlan): Size {
  const filled = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  sheet.getRange(1, 1).setValue(unfinishedTitle(plan));
  SpreadsheetApp.flush();
  return filled;
}

/** Writes the plan on a sheet that was begun. */
export function writePlan(
  sheet: Sheet,
  plan: SheetPlan,
  tools: { before: Size; clock: DayClock; ids: SheetIds },
): void {
  const { before, clock, ids } = tools;
  const filled = {
    rows: Math.max(plan.rows.length, before.rows),
    columns: Math.max(plan.columns.length, before.columns),
  };
  grow(sheet, filled);
  if (before.rows > 0) reset(sheet, filled);
  putNumberFormats(sheet, plan);
  sheet.getRange(1, 1, filled.rows, filled.columns).setValues(grid(plan, clock, filled));
  putLooks(sheet, plan);
  putWidths(sheet, plan);
  plan.columns.forEach(({ hidden }, column) => {
    if (hidden === true) sheet.hideColumns(column + 1);
  });
  putHeights(sheet, plan);
  putLinks(sheet, plan, ids);
  putCharts(sheet, plan);
  putFilter(sheet, plan);
  putEntryRules(sheet, plan);
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  SpreadsheetApp.flush();
  if (plan.unfinished !== true) sheet.getRange(1, 1).setValue(titleOf(plan));
}
