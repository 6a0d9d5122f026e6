/** The tabs of the book's sheets. */
import type { TabView } from '../protocol';
import { byId, make } from './dom';
import type { PageWords } from './words';

/** Draws the tabs anew; hidden sheets are left out. */
export function drawTabs(
  tabs: readonly TabView[],
  active: number,
  show: (gid: number) => void,
  words: PageWords,
): void {
  const place = byId('tabs');
  const had = place.contains(document.activeElement);
  const made = tabs
    .filter((tab) => !tab.hidden)
    .map((tab) => {
      const own = tab.gid === active;
      const made = make(
        'button',
        { type: 'button', role: 'tab', 'aria-selected': String(own), 'aria-controls': 'desk', tabindex: own ? 0 : -1 },
        tab.name,
      );
      if (tab.color !== null) made.style.setProperty('--tab', tab.color);
      if (tab.stale > 0) made.append(make('span', { class: 'stale' }, ` · ${words.staleTab(tab.stale)}`));
      made.addEventListener('click', () => {
        show(tab.gid);
      });
      return made;
    });
  place.replaceChildren(...made);
  place.setAttribute('aria-label', words.sheets);
  place.onkeydown = (event): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const at = made.findIndex((one) => one === document.activeElement);
    made[(at + by + made.length) % made.length]?.click();
    event.preventDefault();
  };
  // a wheel goes sideways here: more tabs than the window is wide are reached by a mouse without a sideways wheel
  place.onwheel = (event): void => {
    place.scrollLeft += event.deltaX + event.deltaY;
  };
  const chosen = made.find((one) => one.getAttribute('aria-selected') === 'true');
  chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (had) chosen?.focus();
}
