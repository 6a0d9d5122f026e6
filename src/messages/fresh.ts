/** What the sheets of a fresh book say of themselves. */
import { fresh as en } from './en/fresh';
import { fresh as id } from './id/fresh';
import { inLanguages } from './in-languages';

export const fresh = inLanguages({ id, en });
