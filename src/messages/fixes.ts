/** What is said of fixes: in the preview, in the sheet Riwayat perbaikan, and when they are done or undone. */
import { fixes as en } from './en/fixes';
import { fixes as id } from './id/fixes';
import { inLanguages } from './in-languages';

export const fixes = inLanguages({ id, en });
