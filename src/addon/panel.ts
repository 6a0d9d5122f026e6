/** Sidebars as they are served: in the user's own language, since a page cannot ask for it before it shows itself. */
import { languageOf, type Language } from '../messages/panels/languages';
import { titles, type PanelName } from '../messages/panels/titles';

/** The files of the bundle, without extension. */
const PAGES: Readonly<Record<PanelName, string>> = {
  arrears: 'tunggakan',
  mapping: 'cocokkan',
  fixes: 'perbaiki',
  fresh: 'siapkan',
};

/** The language of the account, not of the book. */
function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}

/** Opens a page of the bundle as the sidebar. */
export function showPanel(name: PanelName): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(PAGES[name]);
  if (language !== 'id') page.setContent(page.getContent().replace('<html lang="id">', `<html lang="${language}">`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(titles[language][name]));
}
