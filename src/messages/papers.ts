/** Words of the papers for nominees: consent form, list of papers, letter of recommendation. */
import { papers as en } from './en/papers';
import { papers as id } from './id/papers';
import { inLanguages } from './in-languages';

export const papers = inLanguages({ id, en });
