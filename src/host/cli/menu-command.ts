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
  readonly first?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

interface DeclaredItem {
  readonly functionName?: string;
  readonly submit?: string;
  readonly runs?: string;
}
type DeclaredEntry = 'separator' | (DeclaredItem & { readonly items?: readonly DeclaredItem[] });

interface Item {
  readonly label: string;
  readonly functionName: string;
  /** The server function to which the item's sidebar sends what was filled in, or that it runs by itself. */
  readonly submit: string | null;
  /** Whether the function is all that a click does, so that the item need not be clicked before. */
  readonly alone: boolean;
}

const STEPS = 4;

/** What the build wrote of an item beside the bundle. */
function declaredOf(bundleDir: string, functionName: string): DeclaredItem {
  const file = join(bundleDir, '..', 'declaration.json');
  if (!existsSync(file)) throw new RefusalError((say) => say.notBuilt);
  const declared = JSON.parse(readFileSync(file, 'utf8')) as { menu: readonly DeclaredEntry[] }; // written by our own build
  const items = declared.menu.flatMap((entry) => (typeof entry === 'string' ? [] : (entry.items ?? [entry])));
  return items.find((item) => item.functionName === functionName) ?? {};
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

/** What the item gave: its function's result, or the words that it showed. */
function resultOf(host: Host, item: Item, args: Readonly<Record<string, unknown>> | null): unknown {
  if (!item.alone) click(host, item);
  if (item.submit !== null) return ask(host, item.submit, args ?? {});
  if (args !== null) throw new RefusalError((say) => say.argsNotTaken(item.label));
  return { message: shown(host) };
}

type Step = readonly [label: string, args: Readonly<Record<string, unknown>>];

const isStep = (one: unknown): one is Step =>
  Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'object' && one[1] !== null;

/** The items of --first, with what each is sent. */
function firstOf(text: string | undefined): readonly Step[] {
  if (text === undefined) return [];
  try {
    const steps: unknown = JSON.parse(text);
    if (Array.isArray(steps) && steps.every(isStep)) return steps;
  } catch {
    // said below, as for JSON of another shape
  }
  throw new RefusalError((say) => say.badFirst(text));
}

function runItem(host: Host, label: string, options: MenuOptions, { bundleDir, language }: Surroundings): string {
  const item = (name: string): Item => {
    const found = itemOf(host, name, language);
    const { submit, runs } = declaredOf(bundleDir, found.functionName);
    return { ...found, submit: submit ?? runs ?? null, alone: runs !== undefined };
  };
  const given = readArgs(options);
  for (const [before, args] of firstOf(options.first)) {
    resultOf(host, item(before), { ...given, ...args });
    host.ui.clear();
  }
  const asked = options.args === undefined && Object.keys(given).length === 0 ? null : { ...given, ...parsedArgs(options.args) }; // prettier-ignore
  const result = resultOf(host, item(label), asked);
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
    progress.step('compute');
    const said = runItem(host, label, options, around);
    saveBook(host, destination, progress);
    progress.stop();
    if (said !== '') around.print(`${said}\n`);
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
