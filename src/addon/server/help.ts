/** The short guide of *Bantuan* for the command line; the sidebar has it in its own page. */
import { help } from '../../commands/help';
import { answer } from './answer';

/** Chapters, and what each item of the menu does. */
export const lihatBantuan = (): string => answer(() => help());
