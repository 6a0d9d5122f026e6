/** The bar of menus: the desk's own, then those that the add-on's onOpen built, submenus within. Keys: menu-keys.ts. */
import { make } from './dom';
import { close, closeBelow, openMenu, takeMenuKeys } from './menu-keys';

export type MenuLine =
  | { readonly label: string; readonly act: () => void; readonly keys?: string; readonly off?: boolean }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | 'line';
export interface MenuColumn {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

/** A pointer that only passes over an item on its way into a submenu does not shut it. */
const REST = 180;

export interface MenuBar {
  /** Fills the bar anew, unless it is the same; an open menu is not taken from under the hand. */
  draw(columns: readonly MenuColumn[]): void;
}

const parentItem = (caption: string, level: 'top' | 'inner'): HTMLButtonElement =>
  make(
    'button',
    { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false', tabindex: -1 },
    make('span', {}, caption),
    ...(level === 'inner' ? [make('span', { class: 'more', 'aria-hidden': 'true' }, '›')] : []),
  );

/** @param done where the focus goes when an item was chosen, or the bar is left */
export function createMenus(bar: HTMLElement, done: () => void): MenuBar {
  let shape = '';
  let resting: ReturnType<typeof setTimeout> | undefined;
  const whenRested = (act: () => void): void => {
    clearTimeout(resting);
    resting = setTimeout(act, REST);
  };

  const item = (one: Extract<MenuLine, { label: string }>): HTMLElement => {
    const off = one.off === true;
    const made = make('button', {
      type: 'button',
      role: 'menuitem',
      tabindex: -1,
      'aria-disabled': off ? 'true' : null,
    });
    made.append(make('span', {}, one.label), ...(one.keys === undefined ? [] : [make('kbd', {}, one.keys)]));
    made.addEventListener('click', () => {
      if (off) return;
      close(bar);
      done();
      one.act();
    });
    made.addEventListener('mouseenter', () => {
      const menu = made.closest<HTMLElement>('[role="menu"]');
      if (menu !== null) whenRested(() => closeBelow(menu));
    });
    return made;
  };

  const submenu = ({ caption, lines }: MenuColumn): HTMLElement => {
    const parent = parentItem(caption, 'inner');
    const inner = make('div', { role: 'menu', 'aria-label': caption, hidden: true }, ...lines.map(line));
    parent.addEventListener('click', () => openMenu(bar, parent, 'first'));
    parent.addEventListener('mouseenter', () => whenRested(() => openMenu(bar, parent, 'none')));
    inner.addEventListener('mouseenter', () => clearTimeout(resting));
    return make('div', { class: 'submenu', role: 'none' }, parent, inner);
  };

  const line = (one: MenuLine): HTMLElement => {
    if (one === 'line') return make('hr', { role: 'separator' });
    return 'lines' in one ? submenu(one) : item(one);
  };

  const column = ({ caption, lines }: MenuColumn): HTMLElement => {
    const top = parentItem(caption, 'top');
    const menu = make('div', { role: 'menu', 'aria-label': caption, hidden: true }, ...lines.map(line));
    top.addEventListener('click', () => {
      if (top.getAttribute('aria-expanded') === 'true') close(bar);
      else openMenu(bar, top, 'first');
    });
    top.addEventListener('mouseenter', () => {
      if (bar.querySelector('.menu > [aria-expanded="true"]') !== null) openMenu(bar, top, 'none');
    });
    return make('div', { class: 'menu', role: 'none' }, top, menu);
  };

  takeMenuKeys(bar, done);
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) close(bar);
  });
  return {
    draw(columns) {
      const now = JSON.stringify(columns);
      if (now === shape) return;
      shape = now;
      const at = [...bar.children].findIndex((one) => one.contains(document.activeElement));
      bar.replaceChildren(...columns.map(column));
      bar.querySelector('button')?.setAttribute('tabindex', '0');
      if (at >= 0) bar.children[at]?.querySelector('button')?.focus();
    },
  };
}
