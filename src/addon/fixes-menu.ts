/** The menu items of accepted fixes. */
import { showPanel } from './panel';
import { urungkanPerbaikan } from './server/fixes';

interface Answered {
  readonly ok: boolean;
  readonly message?: string;
  readonly result?: {
    readonly run: number | null;
    readonly left: number;
    readonly skipped: readonly unknown[];
    readonly message: string;
  };
}

/** Opens the sidebar of *Perbaiki data…*. */
export function menuPerbaikiData(): void {
  showPanel('fixes');
}

/** Undoes the newest run; what could not be put back needs a dialog, the rest a passing word. */
export function menuUrungkanPerbaikan(): void {
  const { ok, message, result } = JSON.parse(urungkanPerbaikan()) as Answered; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
  else if (result !== undefined && result.skipped.length + result.left > 0)
    SpreadsheetApp.getUi().alert(result.message);
}
