/**
 * The keys of a menu bar with submenus, as the ARIA Authoring Practices have them: arrows, Home and End, letters to an item
 * that begins with them, Escape up one level. A parent item stands right before its menu.
 */

const ITEMS = ':scope > button[role="menuitem"], :scope > .submenu > button[role="menuitem"]';
const TOPS = ':scope > .menu > button[role="menuitem"]';
/** Letters that follow each other this soon are one word. */
const WORD = 700;

const buttonsIn = (place: HTMLElement, which: string): readonly HTMLButtonElement[] =>
  [...place.querySelectorAll<HTMLButtonElement>(which)].filter((one) => one.getAttribute('aria-disabled') !== 'true');

const menuOf = (parent: Element): HTMLElement | null =>
  parent.nextElementSibling instanceof HTMLElement ? parent.nextElementSibling : null;
const parentOf = (menu: Element): HTMLButtonElement | null =>
  menu.previousElementSibling instanceof HTMLButtonElement ? menu.previousElementSibling : null;

/** The next or previous of a ring. */
function beside<T>(items: readonly T[], from: T | null, by: number): T | undefined {
  const at = items.findIndex((item) => item === from);
  return items[(at + by + items.length) % items.length];
}

function shut(menu: HTMLElement): void {
  menu.hidden = true;
  parentOf(menu)?.setAttribute('aria-expanded', 'false');
}

/** Shuts the submenus of a menu. */
export function closeBelow(menu: HTMLElement): void {
  for (const inner of menu.querySelectorAll<HTMLElement>('[role="menu"]')) shut(inner);
}

/** Shuts all. */
export const close = closeBelow;

const GAP = 8;

/** Beside its parent, on the side where there is room, and never below the window's edge. */
function place(menu: HTMLElement, parent: HTMLElement): void {
  const from = parent.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const right = from.right + width + GAP <= innerWidth ? from.right : Math.max(GAP, from.left - width);
  menu.style.left = `${String(right)}px`;
  menu.style.top = `${String(Math.max(GAP, Math.min(from.top - 7, innerHeight - height - GAP)))}px`;
}

/** Opens the menu of a parent item; whatever else was open beside it is shut. */
export function openMenu(bar: HTMLElement, parent: HTMLElement, focus: 'first' | 'last' | 'none'): void {
  const menu = menuOf(parent);
  if (menu === null) return;
  const outer = parent.closest<HTMLElement>('[role="menu"]');
  closeBelow(outer ?? bar);
  parent.setAttribute('aria-expanded', 'true');
  menu.hidden = false;
  if (outer !== null) place(menu, parent);
  const items = buttonsIn(menu, ITEMS);
  if (focus !== 'none') (focus === 'first' ? items[0] : items.at(-1))?.focus();
}

/** Hears the keys of the bar; `done` where it is left. */
export function takeMenuKeys(bar: HTMLElement, done: () => void): void {
  let typed = '';
  let typedAt = 0;

  const byLetters = (
    items: readonly HTMLButtonElement[],
    here: HTMLButtonElement,
    key: string,
    at: number,
  ): boolean => {
    typed = at - typedAt > WORD ? key : typed + key;
    typedAt = at;
    const word = typed.toLowerCase();
    // the same letter again goes on to the next that begins with it
    const again = [...word].every((letter) => letter === word[0]);
    const start = items.indexOf(here) + (again || word.length === 1 ? 1 : 0);
    const ring = [...items.slice(start), ...items.slice(0, start)];
    const sought = again ? word.slice(0, 1) : word;
    ring.find((one) => one.textContent.toLowerCase().startsWith(sought))?.focus();
    return true;
  };

  /** To the menu beside in the bar, open where one was open. */
  const sideways = (tops: readonly HTMLButtonElement[], top: HTMLButtonElement, by: number): void => {
    const opened = top.getAttribute('aria-expanded') === 'true';
    const next = beside(tops, top, by);
    if (opened && next !== undefined) openMenu(bar, next, 'first');
    else next?.focus();
  };

  const moved = (here: HTMLButtonElement, key: string, at: number): boolean => {
    const tops = buttonsIn(bar, TOPS);
    const menu = here.closest<HTMLElement>('[role="menu"]');
    const top = tops.find((one) => one === here || menuOf(one)?.contains(here));
    if (top === undefined) return false;
    const letter = key.length === 1 && !(key === ' ' && typed === '');
    if (!letter) typed = '';
    const items = menu === null ? tops : buttonsIn(menu, ITEMS);
    const parent = menu === null ? null : parentOf(menu);
    const inSubmenu = parent !== null && parent !== top;
    const opens = here.getAttribute('aria-haspopup') === 'menu';
    if (key === 'ArrowRight' && menu !== null && opens) openMenu(bar, here, 'first');
    else if ((key === 'ArrowLeft' || key === 'Escape') && menu !== null && inSubmenu) {
      shut(menu);
      parent.focus();
    } else if (key === 'ArrowRight' || key === 'ArrowLeft') sideways(tops, top, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (menu === null) openMenu(bar, here, key === 'ArrowDown' ? 'first' : 'last');
      else beside(items, here, key === 'ArrowDown' ? 1 : -1)?.focus();
    } else if (key === 'Home') items[0]?.focus();
    else if (key === 'End') items.at(-1)?.focus();
    else if (key === 'Escape') {
      close(bar);
      if (menu === null) done();
      else top.focus();
    } else if (key === 'Tab') {
      close(bar);
      return false;
    } else return letter && byLetters(items, here, key, at);
    return true;
  };

  bar.addEventListener('keydown', (event) => {
    const here = document.activeElement;
    if (event.ctrlKey || event.metaKey || event.altKey || !(here instanceof HTMLButtonElement)) return;
    if (!moved(here, event.key, event.timeStamp)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  bar.addEventListener('focusin', ({ target }) => {
    const tops = [...bar.querySelectorAll<HTMLButtonElement>(TOPS)];
    const top = tops.find((one) => one === target || (target instanceof Node && menuOf(one)?.contains(target)));
    for (const one of tops) one.tabIndex = one === top ? 0 : -1;
  });
}
