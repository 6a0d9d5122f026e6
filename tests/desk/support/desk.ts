/** A desk over a book, with files in memory or in a folder of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '../../../src/host/bundle';
import { createDesk, type Desk } from '../../../src/host/desk/desk';
import type { DeskFiles, FileStamp } from '../../../src/host/desk/files';
import type { Source } from '../../../src/host/desk/session';
import type { Engine } from '../../../src/host/desk/settle';
import { BUNDLE } from '../../e2e/support/built';

export const ROOT = join(__dirname, '..', '..', '..');
/** 20 January 2025, ten in the morning in Jakarta. */
export const NOW = Date.UTC(2025, 0, 20, 3);
const bundle = readBundle(BUNDLE);

export interface MemoryFiles extends DeskFiles {
  readonly held: Map<string, { bytes: Uint8Array; stamp: FileStamp }>;
  /** The next writes fail with this. */
  refusing: string | null;
}

/** Files that live as long as the test; the clock goes on by a second with each write. */
export function memoryFiles(): MemoryFiles {
  const held = new Map<string, { bytes: Uint8Array; stamp: FileStamp }>();
  let clock = NOW;
  const files: MemoryFiles = {
    held,
    refusing: null,
    folder: '/buku',
    join: (folder, name) => `${folder}/${name}`,
    folderOf: (path) => path.replace(/\/[^/]*$/, ''),
    stamp: (path) => held.get(path)?.stamp ?? null,
    read(path) {
      const found = held.get(path);
      if (!found) throw new Error(path);
      return found.bytes;
    },
    write(path, bytes, backup) {
      if (files.refusing !== null) throw new Error(files.refusing);
      const before = held.get(path);
      const aside = backup && before ? `${path}.bak` : null;
      if (aside !== null && before) held.set(aside, before);
      clock += 1000;
      held.set(path, { bytes, stamp: { changed: clock, size: bytes.length } });
      return aside;
    },
    remove: (path) => void held.delete(path),
  };
  return files;
}

export const sample = (): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'samples/contoh.xlsx')));
export const book = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, 'tests/books', name)));

export interface Opened {
  readonly desk: Desk;
  readonly files: MemoryFiles;
}
export const AT = '/buku/buku.xlsx';

/** Opens a desk; the book lies in the files as /buku/buku.xlsx. */
export function deskOver(
  bytes: Uint8Array,
  {
    engine = null,
    files = memoryFiles(),
    ...source
  }: Partial<Source> & { engine?: Engine | null; files?: MemoryFiles } = {},
): Opened {
  if (!files.held.has(AT)) files.held.set(AT, { bytes, stamp: { changed: NOW, size: bytes.length } });
  const opened = { file: 'buku.xlsx', folder: '/buku', path: AT, bytes, ...source };
  return { files, desk: createDesk({ bundle, files, now: () => NOW, language: 'id', engine, source: opened }) };
}

/** What a cell of the first sheet shows, by row and column. */
export function shownAt(desk: Desk, row: number, column: number, gid = desk.view().tabs[0]?.gid ?? 0): string {
  return desk.sheet(gid).cells.find((cell) => cell[0] === row && cell[1] === column)?.[2] ?? '';
}
