/** The menu items of the month's end. */
import { showPanel } from './panel';

/** Opens the sidebar of *Tutup bulan…*. */
export function menuTutupBulan(): void {
  showPanel('month');
}

/** Opens the sidebar of *Grafik ringkas…*. */
export function menuGrafikRingkas(): void {
  showPanel('charts');
}

/** Opens the sidebar of *Kartu pinjaman…*. */
export function menuKartuPinjaman(): void {
  showPanel('cards');
}

/** Opens the sidebar of *Rencana angsuran…*. */
export function menuRencanaAngsuran(): void {
  showPanel('plan');
}
