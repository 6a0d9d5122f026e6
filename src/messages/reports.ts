/** Titles, headings and remarks of the add-on's own sheets. */
import * as en from './en/reports';
import * as id from './id/reports';
import { inLanguages } from './in-languages';

export const reports = inLanguages({ id: id.reports, en: en.reports });
export const APART = inLanguages({ id: id.APART, en: en.APART });
