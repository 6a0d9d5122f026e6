/** Words of sharing with a partner: the bank's copy, the log, what went wrong. */
import { sharing as en } from './en/sharing';
import { sharing as id } from './id/sharing';
import { inLanguages } from './in-languages';

export const sharing = inLanguages({ id, en });
