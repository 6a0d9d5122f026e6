/** Sidebars as they are served: in the user's own language, since a page cannot ask for it before it shows itself. */
import { languageOf, type Language, type Languages } from '../messages/panels/languages';

/** The language of the account, not of the book. */
function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/**
 * Opens a page of the bundle as the sidebar.
 *
 * @param file its name without extension
 * @param words its catalogue, which holds its title
 */
export function showPanel(file: string, words: Languages<{ readonly title: string }>): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(file);
  if (language !== 'id') page.setContent(page.getContent().replace('<html lang="id">', `<html lang="${language}">`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(words[language].title));
}
