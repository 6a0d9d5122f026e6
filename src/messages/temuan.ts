/** The sheet Temuan: its headings and remarks. */
import { temuan as en } from './en/temuan';
import { temuan as id } from './id/temuan';
import { inLanguages } from './in-languages';

export const temuan = inLanguages({ id, en });
