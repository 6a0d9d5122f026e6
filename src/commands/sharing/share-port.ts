/** What sharing with a partner asks beside the Workbook port: files of the add-on's own, beside the book. */
import type { FileSheet } from '../../report/nominees/bank-file';
import type { WorkbookPort } from '../workbook-port';

export interface BankFile {
  readonly name: string;
  readonly sheets: readonly FileSheet[];
}

export interface SharedFile {
  readonly id: string;
  readonly url: string;
}

/** Why Drive refused: `gone` no such file of this account, `noEnd` the account cannot end access by itself, `other` with Google's words. */
export type Refusal = { readonly kind: 'gone' | 'noEnd' | 'address' | 'other'; readonly message: string };
export type Tried<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal };

export interface SharePort extends WorkbookPort {
  /** SHA-256, in hexadecimal. */
  digest(text: string): string;
  /** The file that bears this share key; null where there is none that this account made. */
  findFile(shareKey: string): Tried<SharedFile | null>;
  /** An empty spreadsheet that nobody else sees, with the share key; copying off unless allowed, resharing always off. */
  makeFile(name: string, shareKey: string, copyingAllowed: boolean): Tried<SharedFile>;
  /** Puts the content into the file, replacing what stood there. */
  fillFile(id: string, file: BankFile): Tried<null>;
  /** Who may see it besides the account itself: address → permission. */
  readers(id: string): Tried<ReadonlyMap<string, string>>;
  /** As reader, with Google's own notification. Returns the permission. */
  share(id: string, email: string, message: string): Tried<string>;
  /** Lets access end by itself at the end of a day (YYYY-MM-DD). */
  endAccess(id: string, permission: string, lastDay: string): Tried<null>;
  revoke(id: string, permission: string): Tried<null>;
  /** The rows of a sheet of the file, as they stand. */
  rowsOf(id: string, sheet: string): Tried<readonly (readonly (string | number)[])[]>;
  /** Takes a row (0-based) out of one sheet and puts other cells into another. */
  dropRow(id: string, sheet: string, row: number, cover: FileSheet): Tried<null>;
}
