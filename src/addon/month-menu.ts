/** The menu items of the month's end. */
import { showPanel } from './panel';

/** Opens the sidebar of *Tutup bulan…*. */
export function menuTutupBulan(): void {
  showPanel('month');
}
