/** Scrolling by wheel or two fingers. Univer does so only where it has the keyboard, which the desk keeps for itself. */
import { byId } from './dom';
import { wheelOffset, type WheelOffset } from './wheel-offset';

/** Over the grid and the charts on it; the sheet as a table scrolls by itself, and with Ctrl the browser zooms. */
export function takeWheel(scroll: (offset: WheelOffset) => void): void {
  const place = byId('desk');
  place.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || (event.target instanceof Element && event.target.closest('#table') !== null)) return;
      event.preventDefault();
      scroll(wheelOffset(event, place.clientHeight));
    },
    { passive: false },
  );
}
