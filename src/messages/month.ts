/** What the month's papers say: LPP, Cadangan risiko, Berita acara, Perubahan, Riwayat bulanan. */
import { month as en } from './en/month';
import { month as id } from './id/month';
import { inLanguages } from './in-languages';

export const month = inLanguages({ id, en });
