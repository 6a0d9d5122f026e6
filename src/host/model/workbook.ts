/** The in-memory workbook. Locale and time zone are the host's options, not the file's. */
import type { SheetModel } from './sheet';
import type { StyleTable } from './style-table';

export interface DefinedName {
  readonly name: string;
  /** Without "=": "'Pinjaman'!$A$4:$I$16". */
  readonly formula: string;
  /** The sheet that alone sees it; null for the whole book. */
  readonly sheet: number | null;
  readonly hidden: boolean;
  /** Set only on names read from the file: only their formula may change, the rest goes back as it came. New ones have null. */
  readonly raw: string | null;
}
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** 'ROW' and 'COLUMN' name their first and last, 1-based. */
  readonly location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly sheet: number | null;
  readonly first: number | null;
  readonly last: number | null;
}
export type PropertyStore = 'document' | 'script' | 'user';
export type Properties = Readonly<Record<string, string>>;

export interface WorkbookModel {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetModel[];
  /** gid of the active sheet. */
  readonly activeSheet: number;
  readonly definedNames: readonly DefinedName[];
  readonly metadata: readonly Metadata[];
  readonly properties: Readonly<Record<PropertyStore, Properties>>;
  readonly styles: StyleTable;
  /** Serials count from 1904-01-01. */
  readonly date1904: boolean;
  /** The next free gid, metadata id, protection id, chart id. */
  readonly nextId: number;
  /** What of the workbook itself changed: saving patches just that. */
  readonly dirty: Set<'sheets' | 'names' | 'active' | 'state'>;
  /** The package as opened; opaque outside host/xlsx. Null for a new book. */
  readonly source: unknown;
}
