/** The menu "Bergulir" and what its items do. */
import { about } from '../commands/about';
import { menu } from '../messages/id/menu';
import { MENU, type MenuItem } from './declaration';
import { showPanel } from './panel';
import { hapusPenanda } from './server';
import { VERSION } from './version';

/** Builds the menu; it may run without any authorisation, so nothing but the menu is touched. */
export function onOpen(): void {
  const built = SpreadsheetApp.getUi().createMenu(menu.title);
  MENU.forEach((item: MenuItem) => {
    if (item === 'separator') built.addSeparator();
    else built.addItem(item.label, item.functionName);
  });
  built.addToUi();
}

/** Installed while a book is open: its menu should be there at once. */
export const onInstall = (): void => {
  onOpen();
};

/** Opens the sidebar of *Hitung tunggakan…*. */
export function menuHitungTunggakan(): void {
  showPanel('arrears');
}

/** Opens the sidebar of *Cocokkan kolom…*. */
export function menuCocokkanKolom(): void {
  showPanel('mapping');
}

/** Takes the marks away; only what went wrong needs a dialog. */
export function menuHapusPenanda(): void {
  const outcome: unknown = JSON.parse(hapusPenanda());
  const { ok, message } = outcome as { ok: boolean; message?: string }; // our own envelope
  if (!ok) SpreadsheetApp.getUi().alert(message ?? '');
}

/** Shows what the add-on is. */
export function menuTentang(): void {
  const outcome = about(VERSION);
  if (!outcome.ok) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(outcome.result.title, outcome.result.lines.join('\n\n'), ui.ButtonSet.OK);
}
