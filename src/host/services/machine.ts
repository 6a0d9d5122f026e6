/** What all services of one open book share. */
import type { DriveAccount, DriveStore } from '../drive/drive-store';
import type { Realm } from '../realm/realm';
import type { Zone } from '../realm/time-zone';
import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { CallCounter, Faults } from './calls';
import type { EnumName } from './enums';
import type { UiRecord } from './ui-record';
import type { Stores } from './stores';

/** Google's AuthMode, and the loading of the file, during which no service may be called. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
export type Phase = 'load' | 'idle' | 'run';

export interface Machine {
  /** New for every run. */
  realm: Realm;
  readonly model: WorkbookModel;
  /** The spreadsheet's name. */
  readonly name: string;
  /** The spreadsheet's, such as id_ID. */
  locale: string;
  /** The language of the person's account, such as 'en' or 'en_GB'; it need not be the spreadsheet's. */
  userLocale: string;
  /** What a script selected last, for whoever shows the book. */
  selected: { readonly gid: number; readonly area: Area } | null;
  /** The spreadsheet's zone, which need not be the script's. */
  zone: Zone;
  readonly scriptZone: Zone;
  readonly scopes: ReadonlySet<string>;
  /** Files beside the book, and whose account the script runs under. */
  readonly drive: DriveStore;
  readonly account: DriveAccount;
  /** Advanced services that the manifest enables; another one's name is not defined at all. */
  readonly advanced: readonly string[];
  readonly now: () => number;
  readonly calls: CallCounter;
  readonly faults: Faults;
  readonly ui: UiRecord;
  readonly stores: Stores;
  readonly logs: string[];
  /** A file of the pushed project by its name with extension, or null. */
  readonly file: (name: string) => string | null;
  /** Who runs the script: the owner may edit everything, another editor is held by the protections that he did not make. */
  readonly person: 'owner' | 'editor';
  /** Ids of range protections made here; -gid for a sheet's. */
  readonly ownProtections: Set<number>;
  authMode: AuthMode;
  phase: Phase;
  /** Set once a run was killed: nothing works until the next run. */
  killed: boolean;
  /** Enumerations, each value one object. */
  readonly enums: Readonly<Record<EnumName, Readonly<Record<string, object>>>>;
  /** Makes a sheet the active one. */
  activate(sheet: SheetModel): void;
  /** Makes the object that the script sees. */
  make(className: string, state: unknown): object;
  /** The state behind an object that the script holds. */
  stateOf(value: unknown): unknown;
  classOf(value: unknown): string | null;
}
