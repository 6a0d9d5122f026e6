/** The copy that is kept beside a book while it is worked on, so that a crash loses nothing. */
import type { DeskFiles, FileStamp } from './files';

/** Beside the book, under a name that sorts away from it and opens in any spreadsheet program. */
export const keptPath = (files: DeskFiles, folder: string, name: string): string =>
  files.join(folder, `.${name}.bergulir-otomatis.xlsx`);

export interface Keeper {
  readonly path: string;
  /** When it was last written, in milliseconds; null where there is none. */
  readonly at: number | null;
  /** Something changed: written at once where that is quick, else a little later. */
  changed(): void;
  /** Writes now what waits. */
  flush(): void;
  /** The book was saved: the copy has served. */
  drop(): void;
}

/** So long may writing take and still be done at once. */
const QUICK = 150;
const LATER = 2000;
/** A book of more bytes takes longer than that. */
const LARGE = 2_000_000;

export interface Keeping {
  readonly files: DeskFiles;
  readonly path: string;
  readonly now: () => number;
  readonly bytes: () => Uint8Array;
  /** Of the book when it was opened: a large one is not written while a person waits. */
  readonly size: number;
}

/** A keeper over one book. A disk that refuses the copy must not stop the work: it is tried again at the next change. */
export function createKeeper({ files, path, now, bytes, size }: Keeping): Keeper {
  let at: number | null = files.stamp(path)?.changed ?? null;
  let took = size > LARGE ? QUICK + 1 : 0;
  let waiting: NodeJS.Timeout | null = null;
  const write = (): void => {
    waiting = null;
    const begun = now();
    try {
      files.write(path, bytes(), false);
      at = now();
    } catch {
      at = null;
    }
    took = now() - begun;
  };
  return {
    path,
    get at() {
      return at;
    },
    changed() {
      if (took <= QUICK) write();
      else waiting ??= setTimeout(write, Math.max(LATER, 2 * took));
    },
    flush() {
      if (waiting === null) return;
      clearTimeout(waiting);
      write();
    },
    drop() {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      at = null;
      files.remove(path);
    },
  };
}

/** Which of the two is newer, the file or the copy kept of it. */
export const keptIsNewer = (file: FileStamp | null, kept: FileStamp): boolean =>
  file === null || kept.changed >= file.changed;
