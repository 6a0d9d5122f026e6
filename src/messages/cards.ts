/** What Kartu pinjaman and Rencana angsuran say. */
import * as en from './en/cards';
import * as id from './id/cards';
import { inLanguages } from './in-languages';

export const cards = inLanguages({ id: id.cards, en: en.cards });
export const plan = inLanguages({ id: id.plan, en: en.plan });
