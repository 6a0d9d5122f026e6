/** `bergulir collect BOOK.xlsx`: the collection round of some days. */
import { resolve } from 'node:path';
import { destinationOf } from './book-file';
import { collectText, isCollected, type Collected } from './collect-text';
import { checkedDay, todayInJakarta } from './dates';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface CollectOptions extends ReadOptions {
  readonly from?: string;
  readonly to?: string;
  readonly convention?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

const STEPS = 4;

/** What --json promises. */
const documented = ({ from, to, rows, problems }: Collected): unknown => ({ from, to, rows, problems });

/**
 * Computes, prints, and saves where asked.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runCollect(book: string, options: CollectOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const args = {
    ...(options.from === undefined ? {} : { from: checkedDay(options.from) }),
    ...(options.to === undefined ? {} : { to: checkedDay(options.to) }),
    ...(options.convention === undefined ? {} : { convention: options.convention }),
    ...readArgs(options),
    today: todayInJakarta(around.now()),
  };
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, 'tagih', args);
    if (!isCollected(result)) throw new Error('the bundle gave no collection list');
    saveBook(host, destination, progress);
    progress.stop();
    around.print(
      options.json === true ? `${JSON.stringify(documented(result))}\n` : collectText(result, around.language),
    );
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
