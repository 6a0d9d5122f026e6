/** `bergulir books BOOK.xlsx`: the books of groups and of their members' businesses. */
import { resolve } from 'node:path';
import { destinationOf } from './book-file';
import { isGroupBooks, type GroupBooksResult } from './books-result';
import { booksText } from './books-text';
import { checkedDay, todayInJakarta } from './dates';
import { progressOn } from './progress';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface BooksOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

const STEPS = 4;

/** What --json promises: what was written is told on stderr. */
function documented({ written: _, message: __, ...rest }: GroupBooksResult): unknown {
  return rest;
}

/**
 * Judges, prints, and saves where asked.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runBooks(book: string, options: BooksOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const args = {
    ...(options.asOf === undefined ? {} : { asOf: checkedDay(options.asOf) }),
    today: todayInJakarta(around.now()),
  };
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, destination === null ? 'lihatBukuKsm' : 'periksaBukuKsm', args);
    if (!isGroupBooks(result)) throw new Error('the bundle gave no group books');
    saveBook(host, destination, progress);
    progress.stop();
    around.print(
      options.json === true ? `${JSON.stringify(documented(result))}\n` : booksText(result, around.language),
    );
    tellSaved(destination, around);
  } finally {
    progress.stop();
  }
}
