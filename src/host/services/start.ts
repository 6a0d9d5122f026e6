/** Sets a machine up: its realm, its objects, its globals. */
import type { DriveAccount, DriveStore } from '../drive/drive-store';
import { createRealm } from '../realm/realm';
import { zoneOf } from '../realm/time-zone';
import { setActiveSheet, setSheetState } from '../model/edit-workbook';
import type { WorkbookModel } from '../model/workbook';
import { createCounter, createFaults } from './calls';
import { makeEnums } from './enums';
import type { Machine } from './machine';
import { createRegistry } from './registry';
import { createStores } from './stores';
import { ABSENT, ENUMS_ON, PARTS_ON, tablesOf } from './tables';
import { createUiRecord } from './ui-record';
import { localeOf } from './values/locale';

export interface StartOptions {
  readonly model: WorkbookModel;
  readonly name: string;
  readonly locale: string;
  readonly userLocale: string;
  /** The spreadsheet's zone. */
  readonly timeZone: string;
  /** The script's zone, from its manifest. */
  readonly scriptTimeZone: string;
  readonly scopes: readonly string[];
  /** Advanced services that the manifest enables, by the name that a script uses. */
  readonly advanced: readonly string[];
  readonly drive: DriveStore;
  readonly account: DriveAccount;
  readonly now: () => number;
  readonly file: (name: string) => string | null;
  readonly person: 'owner' | 'editor';
}
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** @throws RangeError for a locale or zone that is not known */
export function startMachine(options: StartOptions): Machine {
  const machine: Open<Machine> = {
    realm: createRealm({ timeZone: options.scriptTimeZone, now: options.now }),
    model: options.model,
    name: options.name,
    locale: localeOf(options.locale).name,
    userLocale: options.userLocale,
    selected: null,
    zone: zoneOf(options.timeZone),
    scriptZone: zoneOf(options.scriptTimeZone),
    scopes: new Set(options.scopes),
    drive: options.drive,
    account: options.account,
    now: options.now,
    calls: createCounter(),
    faults: createFaults(),
    ui: createUiRecord(),
    stores: createStores(),
    logs: [],
    file: options.file,
    person: options.person,
    ownProtections: new Set(),
    advanced: [],
    authMode: 'FULL',
    phase: 'idle',
    killed: false,
    enums: {} as Machine['enums'], // filled below, before any script runs
    activate: (sheet) => {
      if (sheet.state !== 'visible') setSheetState(options.model, sheet, 'visible');
      setActiveSheet(options.model, sheet);
    },
    make: (className, state) => registry.make(className, state),
    stateOf: (value) => registry.stateOf(value),
    classOf: (value) => registry.classOf(value),
  };
  const constants: Record<string, Record<string, unknown>> = {};
  const tables = Object.fromEntries(
    Object.entries(tablesOf(machine)).map(([name, table]) => {
      const own = (constants[name] = { ...table.constants });
      return [name, { ...table, constants: own }];
    }),
  );
  const registry = createRegistry(tables, () => machine);
  machine.enums = makeEnums(registry.make, machine.realm.adopt);
  for (const [owner, names] of Object.entries(ENUMS_ON)) {
    for (const name of names) Object.assign(constants[owner] ?? {}, { [name]: machine.enums[name] });
  }
  for (const [owner, parts] of Object.entries(PARTS_ON)) {
    for (const part of parts) Object.assign(constants[owner] ?? {}, { [part]: registry.make(`${owner}.${part}`, {}) });
  }
  machine.advanced = options.advanced;
  defineGlobals(machine);
  return machine;
}

/** A new realm for a new run: as on Google, nothing that a script remembered in its variables outlives it. */
export function renewRealm(machine: Machine): void {
  machine.realm = createRealm({ timeZone: machine.scriptZone.name, now: machine.now });
  defineGlobals(machine);
}

const GLOBALS = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'Logger',
  'console',
  'Charts',
  'ScriptApp',
] as const;

function defineGlobals(machine: Machine): void {
  const { realm } = machine;
  for (const name of GLOBALS) realm.define(name, machine.make(name, {}));
  for (const name of ABSENT) realm.define(name, machine.make(name, {}));
  for (const name of machine.advanced) realm.define(name, machine.make(name, {}));
}
