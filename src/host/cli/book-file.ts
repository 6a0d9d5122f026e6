/** The person's files: read whole, written whole or not at all, and never over each other by accident. */
import {
  constants,
  copyFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { BookUnreadable } from '../xlsx/index';
import { refuseLargeFile } from '../xlsx/too-large';
import { RefusalError } from './refusal';

/** Where the result goes: `null` nowhere, else a path, with `backup` the path of the copy that is made before. */
export type Destination = { readonly path: string; readonly backup: string | null } | null;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/**
 * The bytes of a book.
 *
 * @throws RefusalError when there is no such file, it is a folder, may not be read or is far too large
 */
export function readBookFile(path: string): Uint8Array {
  try {
    refuseLargeFile(statSync(path).size);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof BookUnreadable)
      throw new RefusalError((say, language) => say.unreadable(path, error.said(language)));
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new RefusalError((say) => say.noFile(path));
    if (code === 'EISDIR') throw new RefusalError((say) => say.folder(path));
    if (code === 'EACCES' || code === 'EPERM') throw new RefusalError((say) => say.noAccess(path));
    throw new RefusalError((say) => say.unreadable(path, code));
  }
}

/** Whether two paths are one file, by link or by another spelling. */
function sameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  if (realpathSync(one) === realpathSync(other)) return true;
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** A name for the backup that takes no other backup's place: book.xlsx.bak, book.xlsx.bak2, … */
export function freeBackup(book: string): string {
  let number = 2;
  let path = `${book}.bak`;
  while (existsSync(path)) path = `${book}.bak${number++}`;
  return path;
}

export interface OutputChoice {
  readonly book: string;
  readonly out: string | undefined;
  readonly inPlace: boolean;
}

/**
 * Where the result shall go, decided before any work is done.
 *
 * @throws RefusalError for a path that cannot or may not be written
 */
export function destinationOf({ book, out, inPlace }: OutputChoice): Destination {
  if (inPlace && out !== undefined) throw new RefusalError((say) => say.outAndInPlace);
  if (inPlace) {
    const path = existsSync(book) ? realpathSync(book) : book;
    return { path, backup: freeBackup(path) };
  }
  if (out === undefined) return null;
  if (extname(out).toLowerCase() !== '.xlsx') throw new RefusalError((say) => say.outNotXlsx(out));
  if (!existsSync(dirname(out))) throw new RefusalError((say) => say.outNoFolder(dirname(out)));
  if (existsSync(out) && statSync(out).isDirectory()) throw new RefusalError((say) => say.outFolder(out));
  if (sameFile(book, out)) throw new RefusalError((say) => say.outIsInput);
  return { path: out, backup: null };
}

/**
 * Writes the result beside its place and then moves it there, so that a half written file is never seen.
 *
 * @throws RefusalError when the disk refuses; then neither the result nor the book has changed
 */
export function writeBookFile(
  bytes: Uint8Array,
  destination: { readonly path: string; readonly backup: string | null },
): void {
  const { path, backup } = destination;
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(aside, bytes, existsSync(path) ? { mode: statSync(path).mode } : {});
    if (backup !== null) copyFileSync(path, backup, constants.COPYFILE_EXCL);
    renameSync(aside, path);
  } catch (error) {
    throw new RefusalError((say) => say.outRefused(path, codeOf(error)));
  } finally {
    rmSync(aside, { force: true });
  }
}
