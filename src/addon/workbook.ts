/** The Workbook port over SpreadsheetApp. Own sheets are looked for once; everything of the user's is only read. */
import type { EntryPort } from '../commands/entry-port';
import type { RepairPort } from '../commands/repair-port';
import type { FreshPort } from '../commands/fresh-port';
import type { WorkbookPort } from '../commands/workbook-port';
import { NO_MARKS } from '../report/marks';
import { isSettingsSheet } from '../sheets/settings/settings';
import type { SheetData } from '../sheets/sheet-data';
import { clockOf, type DayClock } from './spreadsheet/day-clock';
import { makeSheets, unfinishedIds } from './spreadsheet/fresh-sheets';
import { putMarks } from './spreadsheet/marks';
import { readMemory, storeOf, STORES, writeMemory } from './spreadsheet/memory';
import { registerOf, usersSheets, type SheetRegister } from './spreadsheet/own-sheets';
import { cellOf, readSheets } from './spreadsheet/read-sheets';
import { repairCells, sheetOf } from './spreadsheet/repair-cells';
import { warningCells } from './spreadsheet/warnings';
import { writePlans } from './spreadsheet/write-plans';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A value that is asked for once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A sheet that is made comes to the front; the person's own stays there, and the hidden one never does. */
function keepingActive(register: SheetRegister, keys: readonly string[], act: () => void): void {
  const { spreadsheet, own } = register;
  if (keys.every((key) => own.has(key))) {
    act();
    return;
  }
  const active = spreadsheet.getActiveSheet();
  try {
    act();
  } finally {
    const id = active.getSheetId();
    const hidden = STORES.some(({ key }) => own.get(key)?.id === id);
    const shown = hidden ? usersSheets(register)[0]?.sheet : active;
    if (shown !== undefined) spreadsheet.setActiveSheet(shown);
  }
}

/** What is looked at once a command. */
interface Known {
  readonly register: () => SheetRegister;
  readonly clock: () => DayClock;
}

const knownOf = (spreadsheet: Spreadsheet): Known => ({
  register: once(() => registerOf(spreadsheet)),
  clock: once(() => clockOf(spreadsheet)),
});

/** The port for *Siapkan buku baru*, which also makes sheets of the user's. */
export function freshOf(spreadsheet: Spreadsheet): FreshPort {
  const known = knownOf(spreadsheet);
  return {
    ...workbookOf(spreadsheet, known),
    readBook: () => readSheets(usersSheets(known.register()), known.clock()),
    unfinishedSheets: () => unfinishedIds(known.register()),
    makeSheets: (plans) => makeSheets(known.register(), plans, known.clock()),
  };
}

/** The port for warnings while typing, which also reaches validations of the user's cells. */
export function warningsOf(spreadsheet: Spreadsheet): EntryPort {
  const known = knownOf(spreadsheet);
  return { ...workbookOf(spreadsheet, known), ...warningCells(known.register) };
}

/** The port for accepted fixes, which also reaches single cells of the user's. */
export function repairsOf(spreadsheet: Spreadsheet): RepairPort {
  const known = knownOf(spreadsheet);
  const readBook = (): readonly SheetData[] => readSheets(usersSheets(known.register()), known.clock());
  return { ...workbookOf(spreadsheet, known), readBook, ...repairCells(known.register, known.clock) };
}

/** The port over one spreadsheet, for the length of one command. */
export function workbookOf(spreadsheet: Spreadsheet, { register, clock }: Known = knownOf(spreadsheet)): WorkbookPort {
  const memories = new Map<string, ReturnType<typeof readMemory>>();
  const memoryOf = (key: string): ReturnType<typeof readMemory> => {
    const store = storeOf(key);
    const known = memories.get(store.key) ?? readMemory(register(), store);
    memories.set(store.key, known);
    return known;
  };
  return {
    bookName: once(() => spreadsheet.getName()),
    readBook: once(() => readSheets(usersSheets(register()), clock())),
    readDecisions: () => readSheets(usersSheets(register()).filter(isSettingsSheet), clock()),
    formulasOf: (sheetId) => sheetOf(register(), sheetId)?.getDataRange().getFormulas() ?? [],
    ownCells: (key) => {
      const sheet = register().own.get(key)?.sheet;
      if (sheet === undefined) return [];
      const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
      return values.map((row) => row.map((value) => cellOf(value, clock())));
    },
    writeSheets: (plans) => {
      let written: readonly string[] = [];
      const keys = plans.map(({ key }) => key);
      keepingActive(register(), keys, () => {
        written = writePlans(register(), plans, clock());
      });
      return written;
    },
    mark: (plan) => {
      putMarks(usersSheets(register()), plan);
    },
    clearMarks: () => putMarks(usersSheets(register()), NO_MARKS),
    ownSheets: () => Object.fromEntries(Array.from(register().own, ([key, { name }]) => [key, name])),
    recall: (key) => memoryOf(key)[key] ?? null,
    remember: (key, value) => {
      keepingActive(register(), [storeOf(key).key], () => {
        const values = { ...memoryOf(key), [key]: value };
        writeMemory(register(), storeOf(key), values);
        memories.set(storeOf(key).key, values);
      });
    },
    toast: (message) => {
      spreadsheet.toast(message, 'Bergulir');
    },
  };
}
