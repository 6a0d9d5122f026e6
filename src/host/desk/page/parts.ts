/** F6 goes from part to part of the page, Shift+F6 back: menus, cell, sheet, sidebar, tabs, and what was said, where there is any. */
import { byId } from './dom';

interface Part {
  readonly place: HTMLElement;
  /** Where the keyboard goes in it; null where there is nothing now. */
  entry(): HTMLElement | null;
}

const found = (place: HTMLElement, selector: string): HTMLElement | null => place.querySelector<HTMLElement>(selector);

/** What shows the sheet now: the grid, or the table. */
const sheetPlace = (): HTMLElement => {
  const frame = byId('grid-frame');
  return frame.hidden ? (found(byId('table'), '.as-table') ?? frame) : frame;
};
export const focusSheet = (): void => {
  sheetPlace().focus();
};
export const focusMenus = (): void => {
  found(byId('menus'), '[tabindex="0"]')?.focus();
};

function allParts(): readonly Part[] {
  const [banner, toasts, panel, tabs] = [byId('banner'), byId('toasts'), byId('panel'), byId('tabs')];
  return [
    { place: byId('top'), entry: () => found(byId('menus'), '[tabindex="0"]') },
    { place: banner, entry: () => (banner.hidden ? null : found(banner, 'button')) },
    { place: byId('line'), entry: () => byId('cell-name') },
    { place: byId('desk'), entry: sheetPlace },
    { place: panel, entry: () => (panel.hidden ? null : found(panel, 'iframe')) },
    { place: tabs, entry: () => found(tabs, '[aria-selected="true"]') },
    { place: toasts, entry: () => (toasts.childElementCount > 0 ? toasts : null) },
  ];
}

/** How to go on from where the keyboard is. */
export function createParts(): (by: 1 | -1) => void {
  const parts = allParts();
  return (by) => {
    const here = document.activeElement;
    const at = parts.findIndex(({ place }) => here !== null && place.contains(here));
    const from = at < 0 ? parts.findIndex(({ place }) => place.id === 'desk') - by : at;
    for (let step = 1; step <= parts.length; step += 1) {
      const entry = parts[(from + by * step + parts.length * 2) % parts.length]?.entry() ?? null;
      if (entry === null) continue;
      entry.focus();
      return;
    }
  };
}
