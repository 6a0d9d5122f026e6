/** A local Apps Script over one .xlsx book: loads the built bundle and runs it as Google does. */
import { createDriveStore, LOCAL_ACCOUNT, type DriveAccount, type DriveStore } from './drive/drive-store';
import { parseArea } from './model/area';
import { sheetByName } from './model/edit-workbook';
import type { WorkbookModel } from './model/workbook';
import { type Bundle, readBundle } from './bundle';
import type { CallCounter, Faults } from './services/calls';
import type { AuthMode, Machine } from './services/machine';
import type { MenuState } from './services/states';
import { startMachine } from './services/start';
import type { UiRecord } from './services/ui-record';
import { findItem } from './menu-items';
import { createRunner, type Edit } from './runner';
import { newWorkbook, openWorkbook, saveWorkbook } from './xlsx/index';

export interface HostOptions {
  /** An .xlsx file's bytes, or a workbook that is the host's from now on; null is an empty book. */
  readonly book: Uint8Array | WorkbookModel | null;
  /** The book's name, as Google shows it; default "Buku lokal". */
  readonly name?: string;
  /** A folder with Code.js, appsscript.json and *.html. */
  readonly bundleDir: string;
  readonly locale?: string;
  /** The language of the person's account; the spreadsheet's where nothing is said. */
  readonly userLocale?: string;
  /** The spreadsheet's zone; the script's is in its manifest. */
  readonly timeZone?: string;
  /** In which onOpen runs: NONE before the add-on is enabled in this book, LIMITED after. */
  readonly authMode?: 'NONE' | 'LIMITED';
  /** Milliseconds since 1970 UTC. */
  readonly now?: () => number;
  /** An editor is held by protections, the owner is not. */
  readonly person?: 'owner' | 'editor';
  /** Files beside the book; several hosts may share one. */
  readonly drive?: DriveStore;
  /** Whose Drive it is. */
  readonly account?: DriveAccount;
}

export interface Host {
  /** As google.script.run: top-level functions without a trailing "_"; a Date anywhere in the result makes it null. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** A custom function as a cell calls it: ranges as two-dimensional arrays, days as Date. */
  evaluate(name: string, args: readonly unknown[]): unknown;
  /** Runs onOpen (or another trigger) in an authorisation mode. */
  trigger(name: string, authMode: AuthMode): void;
  /** A person edited cells: runs onEdit, where the bundle has it, as a simple trigger. Nothing is typed here. */
  edited(sheet: string, range: string, values?: Pick<Edit, 'value' | 'oldValue'>): void;
  /** What onOpen built. */
  menus(): readonly MenuState[];
  /** Runs a menu item by its label, '...' being the same as '…'. */
  clickMenu(label: string): void;
  /** Runs a menu item by its function. */
  run(functionName: string): void;
  /** The functions that Google would find. */
  readonly functions: readonly string[];
  readonly ui: UiRecord;
  /** What all services share; for the desk, which types into cells as a person does. */
  readonly machine: Machine;
  /** Another language of the account: the menu is built anew. */
  speak(userLocale: string): void;
  readonly model: WorkbookModel;
  /** What the add-on made beside the book. */
  readonly drive: DriveStore;
  save(): Uint8Array;
  /** Counted calls: those that read or write the document. */
  readonly calls: CallCounter;
  readonly faults: Faults;
  readonly logs: readonly string[];
  /** Lets somebody else hold a lock, or let it go. */
  holdLock(lock: 'document' | 'script' | 'user', held: boolean): void;
}

/**
 * Opens a book with the bundle installed, and runs onOpen where there is one.
 *
 * @throws BookUnreadable with one sentence for a file that is no readable book
 */
export function openHost(options: HostOptions): Host {
  const bundle = readBundle(options.bundleDir);
  return hostOf(bundle, options);
}

/** The same over a bundle already in memory. */
export function hostOf(bundle: Bundle, options: Omit<HostOptions, 'bundleDir'>): Host {
  const model = modelOf(options.book);
  const machine: Machine = startMachine({
    model,
    name: options.name ?? 'Buku lokal',
    locale: options.locale ?? 'id_ID',
    userLocale: options.userLocale ?? (options.locale ?? 'id_ID').slice(0, 2),
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    scriptTimeZone: bundle.timeZone,
    scopes: bundle.scopes,
    now: options.now ?? Date.now,
    file: (name) => bundle.pages.get(name) ?? null,
    person: options.person ?? 'owner',
    advanced: bundle.advanced,
    drive: options.drive ?? createDriveStore(),
    account: options.account ?? LOCAL_ACCOUNT,
  });
  const runner = createRunner(machine, bundle);
  const open = (): void => {
    machine.ui.menus.length = 0;
    if (runner.functions.includes('onOpen')) runner.trigger('onOpen', options.authMode ?? 'LIMITED');
  };
  const host: Host = {
    call: (name, ...args) => runner.remote(name, args),
    evaluate: (name, args) => runner.cell(name, args),
    trigger: (name, authMode) => runner.trigger(name, authMode),
    edited: (name, range, values = {}) => {
      const [sheet, area] = [sheetByName(model, name), parseArea(range)];
      if (sheet === null || area === null) throw new Error(`no such range: ${name}!${range}`);
      if (runner.functions.includes('onEdit')) runner.edited('onEdit', { sheet, area, ...values });
    },
    menus: () => machine.ui.menus,
    clickMenu: (label) => runner.menu(findItem(machine.ui.menus, label)),
    run: (functionName) => runner.menu(functionName),
    functions: runner.functions,
    ui: machine.ui,
    machine,
    speak(userLocale) {
      machine.userLocale = userLocale;
      open();
    },
    model,
    drive: machine.drive,
    save: () => saveWorkbook(model),
    calls: machine.calls,
    faults: machine.faults,
    logs: machine.logs,
    holdLock: (lock, held) => void (held ? machine.stores.locks.set(lock, 'other') : machine.stores.locks.delete(lock)),
  };
  open();
  machine.calls.reset();
  return host;
}

const modelOf = (book: HostOptions['book']): WorkbookModel => {
  if (book === null) return newWorkbook();
  return book instanceof Uint8Array ? openWorkbook(book) : book;
};
