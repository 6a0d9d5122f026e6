/** Why a book cannot be computed: one clear sentence each. */
import { problems as en } from './en/problems';
import { problems as id } from './id/problems';
import { inLanguages } from './in-languages';

export const problems = inLanguages({ id, en });
