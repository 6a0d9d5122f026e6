/** `bergulir check BOOK.xlsx`: every loan row against the SOP. */
import { resolve } from 'node:path';
import { destinationOf } from './book-file';
import { checkAsJson, isCheck } from './check-result';
import { checkText } from './check-text';
import { checkedDay, todayInJakarta } from './dates';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface CheckOptions extends ReadOptions {
  readonly asOf?: string;
  readonly profile?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

const STEPS = 4;

/**
 * Checks, prints, and saves where asked.
 *
 * @returns the exit code: 1 where an error stands that no decision excuses, else 0
 * @throws RefusalError for anything that the person can put right
 */
export function runCheck(book: string, options: CheckOptions, around: Surroundings): number {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const args = {
    ...(options.asOf === undefined ? {} : { asOf: checkedDay(options.asOf) }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...readArgs(options),
    today: todayInJakarta(around.now()),
  };
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const progress = progressOn(around.terminal, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, destination === null ? 'lihatSop' : 'periksaSop', args);
    if (!isCheck(result)) throw new Error('the bundle gave no check');
    saveBook(host, destination, progress);
    progress.stop();
    around.print(options.json === true ? `${JSON.stringify(checkAsJson(result))}\n` : checkText(result));
    tellSaved(destination, around);
    return result.summary.error > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
}
