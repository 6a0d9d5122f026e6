/** Warnings while a loan is typed. */
import { inEach } from './current-language';
import { entry as en } from './en/entry';
import { entry as id } from './id/entry';
import { inLanguages } from './in-languages';

export const entry = inLanguages({ id, en });

/** Whether the help of a cell is a warning of ours, in whichever language it was put there. */
export const isOurWarning = (help: string | null): boolean =>
  help !== null && inEach(() => entry.help([])).some((signature) => help.startsWith(signature));
