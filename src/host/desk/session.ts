/** One book that is open at the desk, and what was done to it. */
import type { Bundle } from '../bundle';
import { type Host, hostOf } from '../host';
import { workOutSums } from '../model/sums';
import { BookUnreadable } from '../xlsx/index';
import type { DeskFiles, FileStamp } from './files';
import type { Step } from './journal';
import { createKeeper, type Keeper, keptIsNewer, keptPath } from './keep';
import type { Language, PanelView } from './protocol';
import { DeskRefusal } from './refused';
import { WORDS } from './words';

export interface Session {
  readonly host: Host;
  /** With .xlsx. */
  readonly file: string;
  readonly folder: string;
  /** Where it was read; null for a book that was dropped on the page, and for the example. */
  readonly path: string | null;
  /** Of the file when it was read or last written here. */
  readonly stamp: FileStamp | null;
  readonly keeper: Keeper;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly unsaved: boolean;
  readonly notice: string | null;
  readonly panel: { readonly view: PanelView; readonly html: string } | null;
}

/** A book to be opened. */
export interface Source {
  readonly file: string;
  readonly folder: string;
  readonly path: string | null;
  readonly bytes: Uint8Array;
  readonly notice?: string;
}
export interface Place {
  readonly bundle: Bundle;
  readonly files: DeskFiles;
  readonly now: () => number;
}

const clock = (at: number): string => {
  const day = new Date(at);
  return `${String(day.getHours()).padStart(2, '0')}.${String(day.getMinutes()).padStart(2, '0')}`;
};

interface Choice {
  readonly bytes: Uint8Array;
  readonly notice: string | null;
  readonly unsaved: boolean;
}

/** The file itself, or the copy that a run which was cut off has left beside it. */
function chosen(source: Source, kept: string, files: DeskFiles, language: Language): Choice {
  const { path, bytes } = source;
  const own = { bytes, notice: source.notice ?? null, unsaved: false };
  const stamp = files.stamp(kept);
  if (stamp === null) return own;
  const file = path === null ? null : files.stamp(path);
  if (!keptIsNewer(file, stamp)) return { ...own, notice: WORDS[language].keptOlder(kept) };
  try {
    return { bytes: files.read(kept), notice: WORDS[language].kept(clock(stamp.changed)), unsaved: true };
  } catch {
    return own;
  }
}

function hostOver(place: Place, source: Source, bytes: Uint8Array, language: Language): Host {
  try {
    const host = hostOf(place.bundle, {
      book: bytes,
      name: source.file.replace(/\.xls[xm]$/i, ''),
      now: place.now,
      userLocale: language,
    });
    workOutSums(host.model);
    return host;
  } catch (error) {
    if (error instanceof BookUnreadable)
      throw new DeskRefusal(WORDS[language].unreadable(source.file, error.said(language)));
    throw error;
  }
}

/**
 * Opens a book.
 *
 * @throws DeskRefusal with one sentence where it cannot be read
 */
export function openSession(place: Place, source: Source, language: Language): Session {
  const kept = keptPath(place.files, source.folder, source.file.replace(/\.xls[xm]$/i, ''));
  const { bytes, notice, unsaved } = chosen(source, kept, place.files, language);
  const host = hostOver(place, source, bytes, language);
  return {
    host,
    file: source.file,
    folder: source.folder,
    path: source.path,
    stamp: source.path === null ? null : place.files.stamp(source.path),
    keeper: createKeeper({
      files: place.files,
      path: kept,
      now: place.now,
      bytes: () => host.save(),
      size: bytes.length,
    }),
    undo: [],
    redo: [],
    unsaved,
    notice,
    panel: null,
  };
}
