/** Finding a menu item by what a person would type. */
import type { MenuEntry, MenuState } from './services/states';

const same = (label: string): string =>
  label
    .trim()
    .replace(/\.\.\./g, '…')
    .toLowerCase();

const flat = (items: readonly MenuEntry[]): readonly MenuEntry[] =>
  items.flatMap((item) => (item.kind === 'menu' ? flat(item.menu.items) : [item]));

/** Labels of all items, in order. */
export const labelsOf = (menus: readonly MenuState[]): readonly string[] =>
  menus.flatMap((menu) => flat(menu.items)).flatMap((item) => (item.kind === 'item' ? [item.label] : []));

/**
 * The function of the item.
 *
 * @throws MenuItemMissing with one Indonesian sentence
 */
export function findItem(menus: readonly MenuState[], label: string): string {
  const items = menus.flatMap((menu) => flat(menu.items));
  const found = items.find((item) => item.kind === 'item' && same(item.label) === same(label));
  if (found?.kind === 'item') return found.functionName;
  throw new MenuItemMissing(label, labelsOf(menus));
}

export class MenuItemMissing extends Error {
  constructor(label: string, labels: readonly string[]) {
    super(`Tidak ada menu "${label}". Yang ada: ${labels.join(', ') || 'tidak satu pun'}.`);
    this.name = 'MenuItemMissing';
  }
}
