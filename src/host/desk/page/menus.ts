/** The bar of menus: the desk's own, then those that the add-on's onOpen built. The keyboard moves in it as in any menu bar. */
import { make } from './dom';

export type MenuLine =
  | { readonly label: string; readonly act: () => void; readonly keys?: string; readonly off?: boolean }
  | { readonly caption: string; readonly lines: readonly MenuLine[] }
  | 'line';
export interface MenuColumn {
  readonly caption: string;
  readonly lines: readonly MenuLine[];
}

const itemsIn = (menu: HTMLElement): readonly HTMLButtonElement[] => [
  ...menu.querySelectorAll<HTMLButtonElement>(':scope > button[role="menuitem"]:not([aria-disabled="true"])'),
];

/** The next or previous of a ring. */
function beside(items: readonly HTMLElement[], from: Element | null, by: number): HTMLElement | undefined {
  const at = items.findIndex((item) => item === from);
  return items[(at + by + items.length) % items.length];
}

/** Fills the bar anew. */
export function drawMenus(bar: HTMLElement, columns: readonly MenuColumn[], done: () => void): void {
  const tops: HTMLButtonElement[] = [];
  const close = (): void => {
    for (const top of tops) top.setAttribute('aria-expanded', 'false');
    for (const menu of bar.querySelectorAll<HTMLElement>('[role="menu"]')) menu.hidden = true;
  };
  const open = (top: HTMLButtonElement, focus: 'first' | 'last' | 'none'): void => {
    close();
    const menu = top.nextElementSibling;
    if (!(menu instanceof HTMLElement)) return;
    top.setAttribute('aria-expanded', 'true');
    menu.hidden = false;
    const items = itemsIn(menu);
    if (focus !== 'none') (focus === 'first' ? items[0] : items.at(-1))?.focus();
  };
  const choose = (act: () => void): void => {
    close();
    done();
    act();
  };
  const line = (one: MenuLine): readonly HTMLElement[] => {
    if (one === 'line') return [make('hr', { role: 'separator' })];
    if ('lines' in one)
      return [make('span', { class: 'menu-group', role: 'presentation' }, one.caption), ...one.lines.flatMap(line)];
    const item = make('button', {
      type: 'button',
      role: 'menuitem',
      tabindex: -1,
      'aria-disabled': one.off === true ? 'true' : null,
    });
    item.append(make('span', {}, one.label), ...(one.keys === undefined ? [] : [make('kbd', {}, one.keys)]));
    item.addEventListener('click', () => {
      if (one.off !== true) choose(one.act);
    });
    return [item];
  };
  const onKeys = (event: KeyboardEvent): void => {
    const here = document.activeElement;
    const menu = here?.closest<HTMLElement>('[role="menu"]') ?? null;
    const top = menu === null ? tops.find((one) => one === here) : tops.find((one) => one.nextElementSibling === menu);
    if (top === undefined) return;
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (sideways !== 0) {
      const next = beside(tops, top, sideways);
      if (menu !== null && next instanceof HTMLButtonElement) open(next, 'first');
      else next?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (menu === null) open(top, by === 1 ? 'first' : 'last');
      else beside(itemsIn(menu), here, by)?.focus();
    } else if (event.key === 'Escape') {
      const opened = menu !== null;
      close();
      if (opened) top.focus();
      else done();
    } else if (event.key === 'Tab') {
      close();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const made = columns.map(({ caption, lines }, index) => {
    const top = make('button', {
      type: 'button',
      role: 'menuitem',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      tabindex: index === 0 ? 0 : -1,
    });
    top.textContent = caption;
    tops.push(top);
    const menu = make('div', { role: 'menu', 'aria-label': caption, hidden: true }, ...lines.flatMap(line));
    top.addEventListener('click', () => {
      const opened = top.getAttribute('aria-expanded') === 'true';
      if (opened) close();
      else open(top, 'first');
    });
    top.addEventListener('mouseenter', () => {
      if (tops.some((one) => one.getAttribute('aria-expanded') === 'true')) open(top, 'none');
    });
    return make('div', { class: 'menu', role: 'none' }, top, menu);
  });
  bar.replaceChildren(...made);
  bar.onkeydown = onKeys;
  bar.onfocus = null;
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) close();
  });
}
