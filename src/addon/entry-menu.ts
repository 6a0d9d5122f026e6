/** The menu items of warnings while typing. */
import { aktifkanPeringatan, matikanPeringatan } from './server/entry';

/** What was done is told by a toast; only what could not be done needs a dialog. */
function tell(answer: string): void {
  const { ok, message } = JSON.parse(answer) as { ok: boolean; message?: string }; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
}

/** Switches the warnings on. */
export function menuAktifkanPeringatan(): void {
  tell(aktifkanPeringatan());
}

/** Switches them off. */
export function menuMatikanPeringatan(): void {
  tell(matikanPeringatan());
}
