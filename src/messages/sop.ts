/** Periksa SOP: the sheets Periksa SOP and Lembar pendampingan. */
import { sop as en } from './en/sop';
import { sop as id } from './id/sop';
import { inLanguages } from './in-languages';

export const sop = inLanguages({ id, en });
