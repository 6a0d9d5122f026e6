/** The menu item of *Siapkan buku baru*. */
import { showPanel } from './panel';

/** Opens its sidebar. */
export function menuSiapkanBuku(): void {
  showPanel('fresh');
}
