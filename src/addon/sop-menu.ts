/** The menu item of *Periksa SOP…*. */
import { showPanel } from './panel';

/** Opens its sidebar. */
export function menuPeriksaSop(): void {
  showPanel('sop');
}
