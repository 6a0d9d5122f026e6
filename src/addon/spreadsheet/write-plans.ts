/**
 * Writes the plans of one command as own sheets. All their titles say "belum lengkap" before anything else is written and
 * until everything is, so that papers of two runs never stand beside each other unnoticed; a rerun equals a clean run.
 */
import type { SheetPlan } from '../../report/sheet-plan';
import type { DayClock } from './day-clock';
import { gridOf, laidFor, type Size } from './frame';
import { named, ownSheet, signAnew, type SheetRegister } from './own-sheets';
import { titleOf, unfinishedTitle, writePlan, type Begun } from './write-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far an earlier report reaches. */
function filledOf(sheet: Sheet): Size {
  const filled = sheet.getDataRange();
  return { rows: filled.getNumRows(), columns: filled.getNumColumns() };
}

/** New sheets are all alike: only the first is asked. */
function gridOfNewSheets(): (sheet: Sheet) => Size {
  let known: Size | null = null;
  return (sheet) => (known ??= gridOf(sheet));
}

function begin(register: SheetRegister, plan: SheetPlan, gridOfNew: (sheet: Sheet) => Size): Begun {
  const { known, made } = ownSheet(register, plan, laidFor(plan, gridOfNew));
  const before = made ? null : filledOf(known.sheet);
  known.sheet.getRange(1, 1).setValue(unfinishedTitle(plan));
  return { known, plan, before };
}

/** Returns the names under which the sheets stand. */
export function writePlans(register: SheetRegister, plans: readonly SheetPlan[], clock: DayClock): readonly string[] {
  const gridOfNew = gridOfNewSheets();
  const begun = plans.map((plan) => begin(register, plan, gridOfNew));
  SpreadsheetApp.flush();
  const names = plans.map(({ key, name }) => named(register, key, name));
  const ids = new Map(register.sheets.map((each) => [each.name, each.id]));
  for (const each of begun) writePlan(each, { clock, ids, sign: (frame) => signAnew(register, each.plan.key, frame) });
  SpreadsheetApp.flush();
  for (const { known, plan } of begun) if (plan.unfinished !== true) known.sheet.getRange(1, 1).setValue(titleOf(plan));
  return names;
}
