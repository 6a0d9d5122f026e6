/** Finding a menu item by what a person would type. */
import type { MenuEntry, MenuState } from './services/states';
import { SpokenError } from './spoken-error';
import { HOST_WORDS } from './words';

export interface FoundItem {
  readonly label: string;
  readonly functionName: string;
  /** Captions of the menus that it stands in, the outermost first, and its own label. */
  readonly path: readonly string[];
}

const same = (label: string): string =>
  label
    .trim()
    .replace(/\.\.\./g, '…')
    .toLowerCase();

const within = (entries: readonly MenuEntry[], path: readonly string[]): readonly FoundItem[] =>
  entries.flatMap((entry): readonly FoundItem[] => {
    if (entry.kind === 'menu') return within(entry.menu.items, [...path, entry.menu.caption]);
    if (entry.kind === 'separator') return [];
    return [{ label: entry.label, functionName: entry.functionName, path: [...path, entry.label] }];
  });

/** All items at any depth, in the order in which they are shown. */
export const itemsOf = (menus: readonly MenuState[]): readonly FoundItem[] =>
  menus.flatMap((menu) => within(menu.items, [menu.caption]));

/** Labels of all items, in order. */
export const labelsOf = (menus: readonly MenuState[]): readonly string[] => itemsOf(menus).map(({ label }) => label);

/** The item by its label, or by the way to it: 'Laporan › Kartu pinjaman…', with › or >. */
export function itemNamed(menus: readonly MenuState[], name: string): FoundItem | undefined {
  const asked = name.split(/[›>]/).map(same);
  return itemsOf(menus).find(({ path }) => path.slice(-asked.length).map(same).join('›') === asked.join('›'));
}

/**
 * The function of the item.
 *
 * @throws MenuItemMissing with one sentence
 */
export function findItem(menus: readonly MenuState[], name: string): string {
  const found = itemNamed(menus, name);
  if (found === undefined) throw new MenuItemMissing(name, labelsOf(menus));
  return found.functionName;
}

export class MenuItemMissing extends SpokenError {
  override readonly name = 'MenuItemMissing';

  constructor(label: string, labels: readonly string[]) {
    super((language) => HOST_WORDS[language].noMenuItem(label, labels));
  }
}
