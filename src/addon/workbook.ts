/** The Workbook port over SpreadsheetApp. Own sheets are looked for once; everything of the user's is only read. */
import type { WorkbookPort } from '../commands/workbook-port';
import { NO_MARKS } from '../report/marks';
import type { SheetPlan } from '../report/sheet-plan';
import { clockOf, type DayClock } from './spreadsheet/day-clock';
import { putMarks } from './spreadsheet/marks';
import { readMemory, writeMemory } from './spreadsheet/memory';
import { findOwnSheets, ownSheet, usersSheets, type OwnSheets } from './spreadsheet/own-sheets';
import { readSheets } from './spreadsheet/read-sheets';
import { writePlan } from './spreadsheet/write-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A value that is asked for once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function writePlans(spreadsheet: Spreadsheet, own: OwnSheets, plans: readonly SheetPlan[], clock: DayClock): string[] {
  const active = spreadsheet.getActiveSheet();
  const sheets = plans.map((plan) => ownSheet(spreadsheet, own, plan.key, plan.name));
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  plans.forEach((plan, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) writePlan(sheet, plan, { clock, ids });
  });
  spreadsheet.setActiveSheet(active);
  return sheets.map((sheet) => sheet.getName());
}

/** The port over one spreadsheet, for the length of one command. */
export function workbookOf(spreadsheet: Spreadsheet): WorkbookPort {
  const own = once(() => findOwnSheets(spreadsheet));
  const clock = once(() => clockOf(spreadsheet));
  const memory = once(() => readMemory(own()));
  return {
    bookName: () => spreadsheet.getName(),
    readBook: () => readSheets(usersSheets(spreadsheet, own()), clock()),
    writeSheets: (plans) => writePlans(spreadsheet, own(), plans, clock()),
    mark: (plan) => {
      putMarks(usersSheets(spreadsheet, own()), plan);
    },
    clearMarks: () => putMarks(usersSheets(spreadsheet, own()), NO_MARKS),
    ownSheets: () => Object.fromEntries(Array.from(own(), ([key, sheet]) => [key, sheet.getName()])),
    recall: (key) => memory()[key] ?? null,
    remember: (key, value) => {
      const active = spreadsheet.getActiveSheet();
      writeMemory(spreadsheet, own(), { ...memory(), [key]: value });
      spreadsheet.setActiveSheet(active);
    },
    toast: (message) => {
      spreadsheet.toast(message, 'Bergulir');
    },
  };
}
