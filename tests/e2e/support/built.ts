/** Where the built product lies: these tests try what a user gets, never the sources behind it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
export const BUNDLE = join(ROOT, 'dist', 'addon');
export const CLI = join(ROOT, 'dist', 'cli', 'bergulir.js');
export const SAMPLE = join(ROOT, 'samples', 'contoh.xlsx');

/** A reference book or its figures, from tests/books. */
export const bookPath = (name: string): string => join(ROOT, 'tests', 'books', name);
export const bookBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(bookPath(name)));
export const bookJson = (name: string): unknown => JSON.parse(readFileSync(bookPath(name), 'utf8'));

export interface MenuEntry {
  readonly label: string;
  readonly functionName: string;
  readonly submit?: string;
}
export interface MenuGroup {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}
export interface Declared {
  readonly menu: readonly (MenuEntry | MenuGroup | 'separator')[];
  /** Every item, those of submenus among them, as they are shown. */
  readonly items: readonly MenuEntry[];
  readonly server: readonly { readonly name: string; readonly params: readonly string[] }[];
}

/** What the build says that the bundle offers. */
export function declared(): Declared {
  const file = join(ROOT, 'dist', 'declaration.json');
  if (!existsSync(file)) throw new Error('dist/ is missing: run "npm run build" first');
  const written = JSON.parse(readFileSync(file, 'utf8')) as Omit<Declared, 'items'>; // written by our own build
  const items = written.menu.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'items' in entry ? entry.items : [entry];
  });
  return { ...written, items };
}
