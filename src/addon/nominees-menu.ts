/** The menu items about nominees for a partner bank. */
import { showPanel } from './panel';
import { speak } from '../messages/current-language';
import { receipts } from '../messages/receipts';
import { userLanguage } from './language';
import { cetakKuitansi, siapkanMitra } from './server/nominees';

/** Opens the sidebar of *Susun calon nasabah…*. */
export function menuSusunCalon(): void {
  showPanel('nominees');
}

/** Opens the sidebar of *Bagikan ke mitra…*. */
export function menuBagikan(): void {
  showPanel('sharing');
}

/** Opens the same sidebar: what is out, and who may take it back. */
export function menuCabutAkses(): void {
  showPanel('sharing');
}

/** Opens the same sidebar: whose consent is withdrawn. */
export function menuCabutPersetujuan(): void {
  showPanel('sharing');
}

/** Opens the sidebar of *Susun calon nasabah…*, where a partner's papers are printed too. */
export function menuCetakBerkas(): void {
  showPanel('nominees');
}

/** Adds the sheets Mitra and Persetujuan; only what went wrong needs a dialog. */
export function menuSiapkanMitra(): void {
  const outcome: unknown = JSON.parse(siapkanMitra());
  const { ok, message } = outcome as { ok: boolean; message?: string }; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
}

/** Asks which payment, and fills its receipt. */
export function menuKuitansi(): void {
  speak(userLanguage());
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(receipts.name, receipts.ask, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const [loan = '', day = ''] = answer.getResponseText().split(';');
  const outcome: unknown = JSON.parse(cetakKuitansi(JSON.stringify({ loan, day })));
  const { ok, message } = outcome as { ok: boolean; message?: string }; // our own envelope
  if (!ok) ui.alert(message ?? '');
}
