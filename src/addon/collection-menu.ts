/** The menu items of the collection round. */
import { showPanel } from './panel';
import { perbaruiRktl } from './server/collection';

/** Opens the sidebar of *Daftar tagihan…*. */
export function menuDaftarTagihan(): void {
  showPanel('collectionList');
}

/** Opens the sidebar of *Pinjaman bermasalah…*. */
export function menuPinjamanBermasalah(): void {
  showPanel('problemLoans');
}

/** Brings the follow-up plan up to date; only what went wrong needs a dialog. */
export function menuRktl(): void {
  const { ok, message } = JSON.parse(perbaruiRktl()) as { readonly ok: boolean; readonly message?: string }; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
}
