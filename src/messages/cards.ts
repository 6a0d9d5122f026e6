/** What Kartu pinjaman and Rencana angsuran say. */
import * as id from './id/cards';
import { inLanguages } from './in-languages';

export const cards = inLanguages({ id: id.cards, en: id.cards });
export const plan = inLanguages({ id: id.plan, en: id.plan });
