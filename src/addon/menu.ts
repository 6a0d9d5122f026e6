/** The menu "Bergulir" and what its items do. */
import { about } from '../commands/about';
import { speak } from '../messages/current-language';
import { menu } from '../messages/menu';
import { groupNames } from '../messages/panels/item-groups';
import { items } from '../messages/panels/items';
import type { Language } from '../messages/panels/languages';
import { MENU, type MenuEntry } from './declaration';
import { chooseLanguage, languageAtOpen, userLanguage } from './language';
import { showPanel } from './panel';
import { hapusPenanda } from './server';
import { VERSION } from './version';

/** Adds the entries to a menu, submenus within. */
function fill(into: GoogleAppsScript.Base.Menu, entries: readonly MenuEntry[], language: Language): void {
  const words = items[language];
  for (const entry of entries) {
    if (entry === 'separator') into.addSeparator();
    else if ('items' in entry) {
      const inner = SpreadsheetApp.getUi().createMenu(groupNames[language][entry.group]);
      fill(inner, entry.items, language);
      into.addSubMenu(inner);
    } else into.addItem(words[entry.functionName]?.label ?? entry.label, entry.functionName);
  }
}

/** Builds the menu; it may run without any authorisation, so nothing but the menu is touched, and its language asked for. */
export function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen): void {
  const built = SpreadsheetApp.getUi().createMenu(menu.title);
  fill(built, MENU, languageAtOpen(event));
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
  speak(userLanguage());
  const outcome = about(VERSION);
  if (!outcome.ok) return;
  const ui = SpreadsheetApp.getUi();
  ui.alert(outcome.result.title, outcome.result.lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Opens the sidebar of *Mulai…*. */
export function menuMulai(): void {
  showPanel('start');
}

/** Opens the short guide in the sidebar. */
export function menuBantuan(): void {
  showPanel('help');
}

/** Changes to the other language, and builds the menu anew in it. */
export function menuBahasa(): void {
  const other = userLanguage() === 'id' ? 'en' : 'id';
  chooseLanguage(other);
  onOpen();
  SpreadsheetApp.getActiveSpreadsheet().toast(menu.languageNow[other], menu.title);
}
