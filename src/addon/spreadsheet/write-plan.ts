/** Fills one own sheet with its plan. Whatever an earlier run or a person left in its rows is taken away. */
import { reports } from '../../messages/reports';
import type { PlanCell, SheetPlan } from '../../report/sheet-plan';
import type { DayClock } from './day-clock';
import { frameOf, grow, gridOf, replaceFrame, type Size } from './frame';
import type { OwnSheet } from './own-sheets';
import { putFilter, putLinks, type SheetIds } from './put-extras';
import { putEntryRules } from './put-entry-rules';
import { putHeights, putLooks, putNumberFormats } from './style-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

/** A cell of Excel holds no more; one of Sheets would, but the book may be saved as .xlsx. */
const LONGEST = 32_767;

function valueOf(cell: PlanCell, clock: DayClock): Value {
  if (typeof cell === 'object') return clock.dateOf(cell.date);
  return typeof cell === 'string' && cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell;
}

/** The title of a finished sheet. */
export const titleOf = (plan: SheetPlan): string => reports.title(plan.name);
/** The title from the first write to the last. */
export const unfinishedTitle = (plan: SheetPlan): string => `${titleOf(plan)} · ${reports.incomplete}`;

/** Everything but the values and the frame, where an earlier report stands. */
function reset(sheet: Sheet, plan: SheetPlan, { rows, columns }: Size): void {
  sheet.getFilter()?.remove();
  sheet.clearConditionalFormatRules();
  const whole = sheet.getRange(1, 1, rows, columns);
  whole.breakApart().clearFormat().clearDataValidations().clearNote();
  // clearFormat leaves number formats as they are; where the plan goes it lays its own.
  if (rows > plan.rows.length || columns > plan.columns.length) whole.setNumberFormat('General');
  // Other texts stand in them now; in a book that came as .xlsx every height is a fixed one.
  sheet.autoResizeRows(1, rows);
  sheet.unhideRow(whole);
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

/** A sheet that was begun: its title says that it is not complete. */
export interface Begun {
  readonly known: OwnSheet;
  readonly plan: SheetPlan;
  /** How far an earlier report fills it; null where it was made just now. */
  readonly before: Size | null;
}

export interface WriteTools {
  readonly clock: DayClock;
  readonly ids: SheetIds;
  /** Writes down that the sheet has another frame now. */
  readonly sign: (frame: string) => void;
}

/** Makes room over an earlier report and takes its looks away; a person may have inserted or deleted columns meanwhile. */
function clearEarlier({ known: { sheet, frame }, plan }: Begun, before: Size, sign: WriteTools['sign']): Size {
  const [rows, columns] = [plan.rows.length, plan.columns.length];
  const filled = { rows: Math.max(rows, before.rows), columns: Math.max(columns, before.columns) };
  if (filled.rows > before.rows || filled.columns > before.columns) grow(sheet, filled, gridOf(sheet));
  reset(sheet, plan, filled);
  const now = frameOf(plan);
  if (frame !== now || before.columns !== columns) {
    replaceFrame(sheet, plan, filled.columns);
    sign(now);
  }
  return filled;
}

/** Writes all of a plan but its title. */
export function writePlan(begun: Begun, { clock, ids, sign }: WriteTools): void {
  const { plan, before } = begun;
  const { sheet } = begun.known;
  const own = { rows: plan.rows.length, columns: plan.columns.length };
  const filled = before === null ? own : clearEarlier(begun, before, sign);
  putNumberFormats(sheet, plan);
  sheet.getRange(1, 1, filled.rows, filled.columns).setValues(grid(plan, clock, filled));
  putLooks(sheet, plan);
  putHeights(sheet, plan);
  putLinks(sheet, plan, ids);
  putFilter(sheet, plan);
  putEntryRules(sheet, plan);
}
