/** The menu, the sidebar and what commands say when they are done. */
import { menu as en } from './en/menu';
import { menu as id } from './id/menu';
import { inLanguages } from './in-languages';

export const menu = inLanguages({ id, en });
