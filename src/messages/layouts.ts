/** The layouts of a book as people call them. */
import { LAYOUT_NAMES as en } from './en/layouts';
import { LAYOUT_NAMES as id } from './id/layouts';
import { inLanguages } from './in-languages';

export const LAYOUT_NAMES = inLanguages({ id, en });
