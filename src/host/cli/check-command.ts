/** `bergulir check BOOK.xlsx`: every loan row against the SOP. */
import { checkAsJson, isCheck } from './check-result';
import { checkText } from './check-text';
import { runDated, type DatedOptions } from './dated-command';
import type { Surroundings } from './surroundings';

export interface CheckOptions extends Omit<DatedOptions, 'convention'> {
  readonly profile?: string;
}

const CHECK = { view: 'lihatSop', write: 'periksaSop', isResult: isCheck, text: checkText, json: checkAsJson };

/**
 * Checks, prints, and saves where asked.
 *
 * @returns the exit code: 1 where an error stands that no decision excuses, else 0
 * @throws RefusalError for anything that the person can put right
 */
export function runCheck(book: string, { profile, ...options }: CheckOptions, around: Surroundings): number {
  const more = profile === undefined ? {} : { profile };
  return runDated(CHECK, { book, options, more }, around).summary.error > 0 ? 1 : 0;
}
