/** Sidebars as they are served: in the user's own language, since a page cannot ask for it before it shows itself. */
import { userLanguage } from './language';
import { titles, type PanelName } from '../messages/panels/titles';

/** The files of the bundle, without extension. */
const PAGES: Readonly<Record<PanelName, string>> = {
  start: 'mulai',
  help: 'bantuan',
  arrears: 'tunggakan',
  month: 'tutup',
  charts: 'grafik',
  cards: 'kartu',
  plan: 'rencana',
  mapping: 'cocokkan',
  fixes: 'perbaiki',
  fresh: 'siapkan',
  collectionList: 'tagihan',
  problemLoans: 'bermasalah',
  sop: 'periksa',
  groupBooks: 'siapkan-ksm',
  nominees: 'calon',
  sharing: 'bagikan',
};

/** Put in by the build: the pages themselves where the script is one file, to be pasted; null where they lie beside it. */
declare const BERGULIR_PAGES: Readonly<Record<string, string>> | null;

function pageOf(file: string): GoogleAppsScript.HTML.HtmlOutput {
  const own = BERGULIR_PAGES?.[file];
  return own === undefined ? HtmlService.createHtmlOutputFromFile(file) : HtmlService.createHtmlOutput(own);
}

/** Opens a page of the bundle as the sidebar. */
export function showPanel(name: PanelName): void {
  const language = userLanguage();
  const page = pageOf(PAGES[name]);
  if (language !== 'id') page.setContent(page.getContent().replace('<html lang="id">', `<html lang="${language}">`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(titles[language][name]));
}
