/** What every command does that computes a book on a day: open, ask, save, print. */
import { resolve } from 'node:path';
import type { Language } from '../language';
import { destinationOf } from './book-file';
import { checkedDay, todayInJakarta } from './dates';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';

export interface DatedOptions extends ReadOptions {
  readonly asOf?: string;
  readonly convention?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
}

/** A command by the server functions that it calls, and how its result is printed. */
export interface DatedCommand<Result> {
  /** Computes only. */
  readonly view: string;
  /** Computes and writes, where the book is saved. */
  readonly write: string;
  readonly isResult: (result: unknown) => result is Result;
  readonly text: (result: Result, language: Language) => string;
  /** What --json promises. */
  readonly json: (result: Result) => unknown;
}

/** What a person asked for; `more` is what this command alone takes. */
export interface Asked {
  readonly book: string;
  readonly options: DatedOptions;
  readonly more?: Readonly<Record<string, unknown>>;
}

const STEPS = 4;

/**
 * Computes, prints, and saves where asked.
 *
 * @returns the result
 * @throws RefusalError for anything that the person can put right
 */
export function runDated<Result>(
  command: DatedCommand<Result>,
  { book, options, more = {} }: Asked,
  around: Surroundings,
): Result {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const args = {
    ...(options.asOf === undefined ? {} : { asOf: checkedDay(options.asOf) }),
    ...(options.convention === undefined ? {} : { convention: options.convention }),
    ...readArgs(options),
    ...more,
    today: todayInJakarta(around.now()),
  };
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, destination === null ? command.view : command.write, args);
    if (!command.isResult(result)) throw new Error(`the bundle gave no result of ${command.view}`);
    saveBook(host, destination, progress);
    progress.stop();
    around.print(
      options.json === true ? `${JSON.stringify(command.json(result))}\n` : command.text(result, around.language),
    );
    tellSaved(destination, around);
    return result;
  } finally {
    progress.stop();
  }
}
