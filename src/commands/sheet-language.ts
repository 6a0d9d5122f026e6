/**
 * Our own sheets are kept in the book and read by everyone in it, so they speak the book's language, which Pengaturan
 * says, and never that of whoever had them made.
 */
import { saidIn } from '../messages/current-language';
import type { Language } from '../messages/panels/languages';
import { readSettings } from '../sheets/settings/read-settings';
import type { Decision, Settings } from '../sheets/settings/settings';
import type { WorkbookPort } from './workbook-port';

const isLanguage = ({ key }: Decision): boolean => key === 'sheetLanguage';

/** The last decision of the sheet; the day beside it does not matter, since a language is no figure. Indonesian where there is none. */
export function sheetLanguage({ decisions }: Pick<Settings, 'decisions'>): Language {
  const [last] = decisions.filter(isLanguage).slice(-1);
  return last?.value === 'en' ? 'en' : 'id';
}

/** Makes what will stand in our own sheets. */
export const inSheetLanguage = <T>(settings: Pick<Settings, 'decisions'>, make: () => T): T =>
  saidIn(sheetLanguage(settings), make);

/**
 * Makes what is Indonesian in every book: papers for people and banks here, the programme's forms, and the steps of the
 * follow-up plan, which people take over or change and which are found again by their words.
 */
export const inIndonesian = <T>(make: () => T): T => saidIn('id', make);

/** The language of a book that is not read otherwise. */
export const sheetLanguageOf = (port: WorkbookPort): Language => sheetLanguage(readSettings(port.readDecisions()));
