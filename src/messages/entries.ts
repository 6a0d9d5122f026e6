/** Words of sheets that people fill beside what is computed. */
import { entries as en } from './en/entries';
import { entries as id } from './id/entries';
import { inLanguages } from './in-languages';

export const entries = inLanguages({ id, en });
