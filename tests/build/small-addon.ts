/** A tiny add-on on disk, to try the build on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const DECLARATION_TEXT = `{
  menu: [{ label: 'Hitung…', functionName: 'menuHitung', submit: 'hitung' }, 'separator'],
  triggers: ['onOpen', 'onInstall'],
  server: [{ name: 'hitung', params: ['argsJson'] }],
  customFunctions: [{
    name: 'TAMBAH',
    description: 'Menjumlah dua bilangan. */ bukan akhir',
    params: [
      { name: 'satu', type: 'number', description: 'Bilangan pertama.', optional: false },
      { name: 'dua', type: 'number', description: 'Bilangan kedua.', optional: true },
    ],
    returns: { type: 'number', description: 'Jumlahnya.' },
    example: '=TAMBAH(1; 2)',
  }],
}`;

export const MAIN_TEXT = `
export const DECLARATION = ${DECLARATION_TEXT};
export const onOpen = (e) => 'open';
export const onInstall = (e) => onOpen(e);
export const menuHitung = () => 'menu';
export const hitung = (argsJson) => argsJson;
export const TAMBAH = (satu, dua = 0) => satu + dua;
`;

export interface SmallAddon {
  readonly folder: string;
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** An empty folder of its own, gone after `remove`. */
export function smallAddon(): SmallAddon {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-build-'));
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
