/** The menu items of the books of groups and businesses. */
import { showPanel } from './panel';
import { periksaBukuKsm } from './server/group-books';

/** Opens the sidebar of *Siapkan buku KSM…*. */
export function menuSiapkanBukuKsm(): void {
  showPanel('groupBooks');
}

/** Checks the books as of the end of last month; only what went wrong needs a dialog. */
export function menuPeriksaBukuKsm(): void {
  const { ok, message } = JSON.parse(periksaBukuKsm()) as { ok: boolean; message?: string }; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
}
