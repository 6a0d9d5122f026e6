/** What the desk does with files, so that tests and the command line hand in their own. */
export interface FileStamp {
  readonly changed: number;
  readonly size: number;
}
export interface DeskFiles {
  /** Folder for books without a place of their own. */
  readonly folder: string;
  join(folder: string, name: string): string;
  folderOf(path: string): string;
  /** null where there is no such file. */
  stamp(path: string): FileStamp | null;
  read(path: string): Uint8Array;
  /** Whole or not at all; with a backup of what stood there where one is asked for. Gives the backup's path. */
  write(path: string, bytes: Uint8Array, backup: boolean): string | null;
  remove(path: string): void;
}
