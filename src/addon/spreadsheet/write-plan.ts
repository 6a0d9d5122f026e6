/**
 * Writes one plan as an own sheet. Its title says "belum lengkap" from the first write to the last, and whatever an
 * earlier run or a person left there is taken away, so that a rerun equals a clean run.
 */
import { reports } from '../../messages/id/reports';
import type { PlanCell, SheetPlan } from '../../report/sheet-plan';
import type { DayClock } from './day-clock';
import { putCharts, putFilter, putLinks, type SheetIds } from './put-extras';
import { putHeights, putLooks, putNumberFormats, putWidths } from './style-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

function valueOf(cell: PlanCell, clock: DayClock): Value {
  if (typeof cell === 'object') return clock.dateOf(cell.date);
  return cell;
}

const titleOf = (plan: SheetPlan): string => reports.title(plan.name);
const unfinishedTitle = (plan: SheetPlan): string => `${titleOf(plan)} · ${reports.incomplete}`;

/** Enough rows and columns for the plan; none is ever taken away, since formulas may refer to them. */
function grow(sheet: Sheet, rows: number, columns: number): void {
  const [missingRows, missingColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Everything but the values. */
function reset(sheet: Sheet): void {
  sheet.getFilter()?.remove();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clearConditionalFormatRules();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  whole.breakApart().clearFormat().clearDataValidations().clearNote();
  sheet.autoResizeRows(1, sheet.getMaxRows());
  sheet.unhideRow(whole);
  sheet.unhideColumn(whole);
}

/** The plan's values, padded so that they also blank what stood there before. */
function grid(plan: SheetPlan, clock: DayClock, rows: number, columns: number): Value[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      if (row === 0 && column === 0) return unfinishedTitle(plan);
      return valueOf(plan.rows[row]?.cells[column] ?? '', clock);
    }),
  );
}

/** Writes the plan on its sheet. */
export function writePlan(sheet: Sheet, plan: SheetPlan, tools: { clock: DayClock; ids: SheetIds }): void {
  const corner = sheet.getRange(1, 1);
  corner.setValue(unfinishedTitle(plan));
  SpreadsheetApp.flush();
  const rows = Math.max(plan.rows.length, sheet.getLastRow());
  const columns = Math.max(plan.columns.length, sheet.getLastColumn());
  grow(sheet, rows, columns);
  reset(sheet);
  putNumberFormats(sheet, plan);
  sheet.getRange(1, 1, rows, columns).setValues(grid(plan, tools.clock, rows, columns));
  putLooks(sheet, plan);
  putWidths(sheet, plan);
  putHeights(sheet, plan);
  putLinks(sheet, plan, tools.ids);
  putCharts(sheet, plan);
  putFilter(sheet, plan);
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  SpreadsheetApp.flush();
  corner.setValue(titleOf(plan));
}
