/** `bergulir arrears BOOK.xlsx`: the main job. */
import { resolve } from 'node:path';
import { destinationOf } from './book-file';
import { checkedDay, todayInJakarta } from './dates';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { reportText } from './report-text';
import { isArrears, type ArrearsResult } from './result';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface ArrearsOptions extends ReadOptions {
  readonly asOf?: string;
  readonly convention?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

const STEPS = 4;

/** What --json promises: which sheets were written is told on stderr, and a class follows from its ratio. */
function documented(result: ArrearsResult & { readonly written?: unknown }): unknown {
  const { written: _, grades: __, ...rest } = result;
  return rest;
}

/**
 * Computes, prints, and saves where asked.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runArrears(book: string, options: ArrearsOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const args = {
    ...(options.asOf === undefined ? {} : { asOf: checkedDay(options.asOf) }),
    ...(options.convention === undefined ? {} : { convention: options.convention }),
    ...readArgs(options),
    today: todayInJakarta(around.now()),
  };
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const progress = progressOn(around.terminal, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, destination === null ? 'lihatTunggakan' : 'hitungTunggakan', args);
    if (!isArrears(result)) throw new Error('the bundle gave no arrears');
    saveBook(host, destination, progress);
    progress.stop();
    around.print(options.json === true ? `${JSON.stringify(documented(result))}\n` : reportText(result));
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
