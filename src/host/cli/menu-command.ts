/** `bergulir menu BOOK.xlsx ["Item"]`: the add-on's menu as it would stand in Sheets, and any of its items. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host } from '../host';
import type { MenuEntry } from '../services/states';
import { destinationOf, type Destination } from './book-file';
import { menuText } from './menu-text';
import { SAY } from './messages';
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

interface Item {
  readonly label: string;
  readonly functionName: string;
  /** The server function to which the item's sidebar sends what was filled in; null where it has no form. */
  readonly submit: string | null;
}

type Labelled = Extract<MenuEntry, { readonly kind: 'item' }>;

const STEPS = 4;
const spelled = (label: string): string =>
  label
    .replace(/\.\.\./g, '…')
    .trim()
    .toLowerCase();

/** Server functions by menu function, as the build wrote them beside the bundle. */
function submitsOf(bundleDir: string): ReadonlyMap<string, string> {
  const file = join(bundleDir, '..', 'declaration.json');
  if (!existsSync(file)) throw new RefusalError(SAY.notBuilt());
  const declared = JSON.parse(readFileSync(file, 'utf8')) as { menu: (Record<string, string> | string)[] }; // written by our own build
  const items = declared.menu.filter((item): item is Record<string, string> => typeof item !== 'string');
  return new Map(items.flatMap(({ functionName, submit }) => (functionName && submit ? [[functionName, submit]] : [])));
}

/** Items at any depth, in the order in which they are shown. */
const flat = (entries: readonly MenuEntry[]): readonly Labelled[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'menu') return flat(entry.menu.items);
    return entry.kind === 'item' ? [entry] : [];
  });

/** What onOpen built when the book was opened. */
function itemsOf(host: Host, bundleDir: string): readonly Item[] {
  const submits = submitsOf(bundleDir);
  return flat(host.menus().flatMap((menu) => menu.items)).map(({ label, functionName }) => ({
    label,
    functionName,
    submit: submits.get(functionName) ?? null,
  }));
}

function parsedArgs(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // said below, as for JSON of another shape
  }
  throw new RefusalError(SAY.badArgs(text));
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
function click(host: Host, { label, submit }: Item): void {
  try {
    host.clickMenu(label);
  } catch (error) {
    if (host.ui.unanswered === null) throw error;
    if (submit === null) throw new RefusalError(host.ui.unanswered.message);
  }
}

function runItem(host: Host, item: Item, options: MenuOptions): string {
  const args = { ...readArgs(options), ...parsedArgs(options.args) };
  click(host, item);
  if (item.submit === null) {
    if (options.args !== undefined) throw new RefusalError(SAY.argsNotTaken(item.label));
    const message = shown(host);
    return options.json === true ? JSON.stringify({ message }) : message;
  }
  const result = ask(host, item.submit, args);
  return options.json === true ? JSON.stringify(result) : menuText(result);
}

/**
 * Lists the menu, or runs one item of it.
 *
 * @param label undefined lists; "..." and "…" are the same
 * @throws RefusalError for anything that the person can put right
 */
export function runMenu(book: string, label: string | undefined, options: MenuOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const destination: Destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  if (label === undefined && destination !== null) throw new RefusalError(SAY.nothingToSave());
  const progress = progressOn(around.terminal, STEPS);
  try {
    const host = openBook(path, around, progress);
    const items = itemsOf(host, around.bundleDir);
    const labels = items.map((item) => item.label);
    if (label === undefined) {
      progress.stop();
      around.print(options.json === true ? `${JSON.stringify(labels)}\n` : `${labels.join('\n')}\n`);
      return;
    }
    const item = items.find((candidate) => spelled(candidate.label) === spelled(label));
    if (item === undefined) throw new RefusalError(SAY.noSuchItem(label, labels));
    progress.step('compute');
    const said = runItem(host, item, options);
    saveBook(host, destination, progress);
    progress.stop();
    if (said !== '') around.print(`${said}\n`);
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
