/** What *Cocokkan kolom…* and the remembered mapping say: one clear sentence each. */
import * as en from './en/mapping';
import * as id from './id/mapping';
import { inLanguages } from './in-languages';

export const mapping = inLanguages({ id: id.mapping, en: en.mapping });
export const costs = inLanguages({ id: id.costs, en: en.costs });
