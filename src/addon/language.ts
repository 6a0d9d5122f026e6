/** The language of menu and sidebars: the one that the person chose, else the one of the account; never the book's. */
import { languageOf, type Language } from '../messages/panels/languages';

const CHOSEN = 'bahasa';

/** What the person chose or the account says. */
export const userLanguage = (): Language =>
  languageOf(PropertiesService.getUserProperties().getProperty(CHOSEN) ?? Session.getActiveUserLocale());

/** The same while the menu is built: before the add-on is enabled in a book nothing that was stored may be read. */
export const languageAtOpen = (event?: GoogleAppsScript.Events.SheetsOnOpen): Language =>
  event?.authMode === ScriptApp.AuthMode.NONE ? languageOf(Session.getActiveUserLocale()) : userLanguage();

/** Remembers the person's choice, for all of their books. */
export function chooseLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(CHOSEN, language);
}
