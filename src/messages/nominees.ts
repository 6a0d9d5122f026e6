/** Words of the nominees for a partner bank: the list, the database, the recap. */
import { nominees as en } from './en/nominees';
import { nominees as id } from './id/nominees';
import { inLanguages } from './in-languages';

export const nominees = inLanguages({ id, en });
