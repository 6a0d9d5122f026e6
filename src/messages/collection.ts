/** The collection round: list, visits, promises, loans in trouble, the follow-up plan. */
import { collection as en } from './en/collection';
import { collection as id } from './id/collection';
import { inLanguages } from './in-languages';

export const collection = inLanguages({ id, en });
