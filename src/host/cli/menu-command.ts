/** `bergulir menu BOOK.xlsx ["Item"]`: the add-on's menu as it would stand in Sheets, and any of its items. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host } from '../host';
import type { Language } from '../language';
import { itemNamed, labelsOf, type FoundItem } from '../menu-items';
import type { MenuEntry } from '../services/states';
import { destinationOf, type Destination } from './book-file';
import { menuText } from './menu-text';
import { progressOn } from './progress';
import { RefusalError } from './refusal';
import { readArgs, type ReadOptions } from './read-options';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface MenuOptions extends ReadOptions {
  readonly args?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

interface DeclaredItem {
  readonly functionName?: string;
  readonly submit?: string;
}
type DeclaredEntry = 'separator' | (DeclaredItem & { readonly items?: readonly DeclaredItem[] });

interface Item {
  readonly label: string;
  readonly functionName: string;
  /** The server function to which the item's sidebar sends what was filled in; null where it has no form. */
  readonly submit: string | null;
}

const STEPS = 4;

/** Server functions by menu function, as the build wrote them beside the bundle. */
function submitsOf(bundleDir: string): ReadonlyMap<string, string> {
  const file = join(bundleDir, '..', 'declaration.json');
  if (!existsSync(file)) throw new RefusalError((say) => say.notBuilt);
  const declared = JSON.parse(readFileSync(file, 'utf8')) as { menu: readonly DeclaredEntry[] }; // written by our own build
  const items = declared.menu.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.items ?? [entry])));
  return new Map(items.flatMap(({ functionName, submit }) => (functionName && submit ? [[functionName, submit]] : [])));
}

/** The menu as a tree: a submenu as its caption, with what stands in it below. */
const treeText = (entries: readonly MenuEntry[], indent = ''): readonly string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'menu')
      return [`${indent}${entry.menu.caption} ›`, ...treeText(entry.menu.items, `${indent}  `)];
    return entry.kind === 'item' ? [indent + entry.label] : [];
  });

type Tree = readonly (string | { readonly menu: string; readonly items: Tree })[];
const treeJson = (entries: readonly MenuEntry[]): Tree =>
  entries.flatMap((entry): Tree => {
    if (entry.kind === 'menu') return [{ menu: entry.menu.caption, items: treeJson(entry.menu.items) }];
    return entry.kind === 'item' ? [entry.label] : [];
  });

/**
 * An item by its name in the menu's language, or in the other: a line that ran once runs in any language.
 *
 * @throws RefusalError where there is none
 */
function itemOf(host: Host, label: string, language: Language): FoundItem {
  const own = itemNamed(host.menus(), label);
  if (own !== undefined) return own;
  const known = labelsOf(host.menus());
  host.speak(language === 'id' ? 'en' : 'id');
  const other = itemNamed(host.menus(), label);
  host.speak(language);
  if (other === undefined) throw new RefusalError((say) => say.noSuchItem(label, known));
  return other;
}

function parsedArgs(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below, as for JSON of another shape
  }
  throw new RefusalError((say) => say.badArgs(text));
}

/** What an item without a form showed: its messages, and its pages as text. */
function shown(host: Host): string {
  const text = (html: string): string =>
    html
      .replace(/<(style|script|title)[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/(p|h\d|li|div)>/gi, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/[ \t]*\n\s*/g, '\n')
      .trim();
  const { alerts, toasts, pages } = host.ui;
  return [...alerts.map((a) => a.message), ...toasts.map((t) => t.message), ...pages.map((p) => text(p.html))].join(
    '\n',
  );
}

/**
 * Clicks an item. A question that waits for an answer is answered by what is sent to the item's function; an item without
 * one cannot be run here.
 */
function click(host: Host, { functionName, submit }: Item): void {
  try {
    host.run(functionName);
  } catch (error) {
    const question = host.ui.unanswered;
    if (question === null) throw error;
    if (submit === null) throw new RefusalError(() => question.message);
  }
}

function runItem(host: Host, item: Item, options: MenuOptions, language: Language): string {
  const args = { ...readArgs(options), ...parsedArgs(options.args) };
  click(host, item);
  if (item.submit === null) {
    if (options.args !== undefined) throw new RefusalError((say) => say.argsNotTaken(item.label));
    const message = shown(host);
    return options.json === true ? JSON.stringify({ message }) : message;
  }
  const result = ask(host, item.submit, args);
  return options.json === true ? JSON.stringify(result) : menuText(result, language);
}

/**
 * Lists the menu, or runs one item of it.
 *
 * @param label undefined lists; "..." and "…" are the same; a submenu before it may be named: "Laporan › Kartu pinjaman…"
 * @throws RefusalError for anything that the person can put right
 */
export function runMenu(book: string, label: string | undefined, options: MenuOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const destination: Destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  if (label === undefined && destination !== null) throw new RefusalError((say) => say.nothingToSave);
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    const entries = host.menus().flatMap((menu) => menu.items);
    if (label === undefined) {
      progress.stop();
      around.print(
        options.json === true ? `${JSON.stringify(treeJson(entries))}\n` : `${treeText(entries).join('\n')}\n`,
      );
      return;
    }
    const found = itemOf(host, label, around.language);
    const item = { ...found, submit: submitsOf(around.bundleDir).get(found.functionName) ?? null };
    progress.step('compute');
    const said = runItem(host, item, options, around.language);
    saveBook(host, destination, progress);
    progress.stop();
    if (said !== '') around.print(`${said}\n`);
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
