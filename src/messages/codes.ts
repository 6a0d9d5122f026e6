/** What each finding's code means, in a few words. */
import type { FindingCode } from '../book/finding';
import { codeNames as en } from './en/codes';
import { codeNames as id } from './id/codes';
import { inLanguages } from './in-languages';

export const codeNames = inLanguages({ id, en });

/** The name of a code that may come from a cell; '' for what is none. */
export function codeName(code: string): string {
  const known = Object.keys(codeNames).find((each) => each === code);
  return known === undefined ? '' : codeNames[known as FindingCode]; // a key of the record
}
