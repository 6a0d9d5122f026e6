/** Keys that hold wherever the keyboard is on the page, in the sidebar too; a dialog keeps its own. */
export interface ShortcutEvents {
  /** To the next part of the page, or the one before. */
  part(by: 1 | -1): void;
  menus(): void;
  save(): void;
  sheet(by: number): void;
}

/** What a sidebar passes on, since its keys do not reach the page. */
export type PassedKey = 'F6' | 'Shift+F6' | 'F10';

/** Does what a key of a sidebar asks for. */
export function passOn(key: PassedKey, events: Pick<ShortcutEvents, 'part' | 'menus'>): void {
  if (key === 'F10') events.menus();
  else events.part(key === 'F6' ? 1 : -1);
}

function actOf(event: KeyboardEvent, events: ShortcutEvents): (() => void) | null {
  const { key, shiftKey, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (key === 'F6') return () => events.part(shiftKey ? -1 : 1);
  if (key === 'F10') return events.menus;
  if (control && key.toLowerCase() === 's') return events.save;
  if (control && /^Page(Up|Down)$/.test(key)) return () => events.sheet(key === 'PageDown' ? 1 : -1);
  const choosing = event.target instanceof HTMLSelectElement; // there the same keys open the choices
  if (altKey && !choosing && /^Arrow(Up|Down)$/.test(key)) return () => events.sheet(key === 'ArrowDown' ? 1 : -1);
  return null;
}

/** Sets them up; they are taken before anything else on the page sees them. */
export function takeShortcuts(events: ShortcutEvents): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
    const act = actOf(event, events);
    if (act === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  window.addEventListener('keydown', onKey, true);
  const byKeys = (yes: boolean) => (): void => {
    if (yes) document.documentElement.dataset['keys'] = 'yes';
    else delete document.documentElement.dataset['keys'];
  };
  window.addEventListener('keydown', byKeys(true), true);
  window.addEventListener('pointerdown', byKeys(false), true);
}
