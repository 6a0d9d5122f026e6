/** A book opened in the host with the very bundle that Google runs. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openHost, type Host } from '../host';
import { workOutSums } from '../model/sums';
import { BookUnreadable } from '../xlsx/index';
import { readBookFile, writeBookFile, type Destination } from './book-file';
import type { Progress } from './progress';
import { RefusalError } from './refusal';
import type { Envelope } from './result';
import type { Surroundings } from './surroundings';
import { RUN_WORDS } from './words/run';

/** The file's name without .xlsx: what the book would be called at Google. */
const bookName = (path: string): string => basename(path).replace(/\.xls[xm]$/i, '');

/**
 * Opens a book.
 *
 * @param path as the person gave it, already absolute
 * @throws RefusalError with one sentence when the book cannot be read
 */
export function openBook(path: string, around: Surroundings, progress: Progress): Host {
  if (!existsSync(join(around.bundleDir, 'Code.js'))) throw new RefusalError((say) => say.notBuilt);
  progress.step('read');
  const book = readBookFile(path);
  progress.step('open');
  try {
    const { bundleDir, now, language } = around;
    const host = openHost({ book, name: bookName(path), bundleDir, now, userLocale: language });
    workOutSums(host.model);
    return host;
  } catch (error) {
    if (error instanceof BookUnreadable)
      throw new RefusalError((say, language) => say.unreadable(path, error.said(language)));
    throw error;
  }
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  (value.ok === true ? 'result' in value : 'message' in value && typeof value.message === 'string');

/**
 * Calls a server function as the sidebar does, and opens its envelope.
 *
 * @param args what the sidebar would send
 * @returns the result
 * @throws RefusalError with the bundle's own sentence when it declined
 */
export function ask(host: Host, name: string, args: Readonly<Record<string, unknown>>): unknown {
  const answer: unknown = host.call(name, JSON.stringify(args));
  const envelope: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
  if (!isEnvelope(envelope)) throw new Error(`${name} gave no answer`);
  if (!envelope.ok) throw new RefusalError(() => envelope.message);
  return envelope.result;
}

/** Saves the book where the person asked. */
export function saveBook(host: Host, destination: Destination, progress: Progress): void {
  if (destination === null) return;
  progress.step('save');
  workOutSums(host.model);
  writeBookFile(host.save(), destination);
}

/** Says on the error stream where the result lies; last of all, so that it stands below the figures. */
export function tellSaved(destination: Destination, around: Surroundings): void {
  if (destination === null) return;
  if (destination.backup !== null) around.complain(`${RUN_WORDS[around.language].backup(destination.backup)}\n`);
  around.complain(`${RUN_WORDS[around.language].saved(destination.path)}\n`);
}
