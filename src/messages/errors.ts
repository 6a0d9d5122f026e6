/** Why a command could not do its work: one clear sentence each. */
import { errors as en } from './en/errors';
import { errors as id } from './id/errors';
import { inLanguages } from './in-languages';

export const errors = inLanguages({ id, en });
