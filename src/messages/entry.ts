/** Warnings while a loan is typed. */
import { entry as en } from './en/entry';
import { entry as id } from './id/entry';
import { inLanguages } from './in-languages';

export const entry = inLanguages({ id, en });
