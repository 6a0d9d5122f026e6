/** The Workbook port over SpreadsheetApp. Own sheets are looked for once; everything of the user's is only read. */
import type { WorkbookPort } from '../commands/workbook-port';
import { NO_MARKS } from '../report/marks';
import type { SheetPlan } from '../report/sheet-plan';
import { clockOf, type DayClock } from './spreadsheet/day-clock';
import { putMarks } from './spreadsheet/marks';
import { readMemory, writeMemory } from './spreadsheet/memory';
import { ownSheet, registerOf, usersSheets, type SheetRegister } from './spreadsheet/own-sheets';
import { readSheets } from './spreadsheet/read-sheets';
import { writePlan } from './spreadsheet/write-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A value that is asked for once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function writePlans(register: SheetRegister, plans: readonly SheetPlan[], clock: DayClock): string[] {
  const targets = plans.map((plan) => ({ plan, target: ownSheet(register, plan.key, plan.name) }));
  const ids = new Map(register.sheets.map(({ name, id }) => [name, id]));
  for (const { plan, target } of targets) writePlan(target.sheet, plan, { clock, ids });
  return targets.map(({ target }) => target.name);
}

/** A new sheet comes to the front; the person's own stays there. */
function keepingActive(spreadsheet: Spreadsheet, act: () => void): void {
  const active = spreadsheet.getActiveSheet();
  act();
  spreadsheet.setActiveSheet(active);
}

/** The port over one spreadsheet, for the length of one command. */
export function workbookOf(spreadsheet: Spreadsheet): WorkbookPort {
  const register = once(() => registerOf(spreadsheet));
  const clock = once(() => clockOf(spreadsheet));
  const memory = once(() => readMemory(register()));
  return {
    bookName: () => spreadsheet.getName(),
    readBook: () => readSheets(usersSheets(register()), clock()),
    writeSheets: (plans) => {
      let written: readonly string[] = [];
      keepingActive(spreadsheet, () => {
        written = writePlans(register(), plans, clock());
      });
      return written;
    },
    mark: (plan) => {
      putMarks(usersSheets(register()), plan);
    },
    clearMarks: () => putMarks(usersSheets(register()), NO_MARKS),
    ownSheets: () => Object.fromEntries(Array.from(register().own, ([key, { name }]) => [key, name])),
    recall: (key) => memory()[key] ?? null,
    remember: (key, value) => {
      keepingActive(spreadsheet, () => {
        writeMemory(register(), { ...memory(), [key]: value });
      });
    },
    toast: (message) => {
      spreadsheet.toast(message, 'Bergulir');
    },
  };
}
