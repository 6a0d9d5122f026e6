/** Titles, headings and remarks of the add-on's own sheets. */
import * as id from './id/reports';
import { inLanguages } from './in-languages';

export const reports = inLanguages({ id: id.reports, en: id.reports });
export const APART = inLanguages({ id: id.APART, en: id.APART });
