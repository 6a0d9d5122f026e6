/** `bergulir nominees BOOK.xlsx --partner NAME`: who qualifies for a partner bank, and why not. */
import { resolve } from 'node:path';
import type { Host } from '../host';
import { saveWorkbook } from '../xlsx/index';
import { destinationOf, writeBookFile } from './book-file';
import { checkedDay, todayInJakarta } from './dates';
import { isNominees, type NomineesResult } from './nominees-result';
import { nomineesText } from './nominees-text';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { ask, openBook, saveBook, tellSaved } from './session';
import type { Surroundings } from './surroundings';
import { NOMINEES_WORDS } from './words/nominees';

export interface NomineesOptions extends ReadOptions {
  readonly partner?: string;
  readonly asOf?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly inPlace?: boolean;
  readonly bankCopy?: string;
}

const STEPS = 5;

/** Makes the bank's copy in the Drive beside the book, and takes its file from there. */
function bankCopyOf(host: Host, args: Readonly<Record<string, unknown>>): Uint8Array {
  const made = ask(host, 'buatSalinan', args);
  const file = typeof made === 'object' && made !== null && 'file' in made ? String(made.file) : '';
  const workbook = host.drive.files.get(file)?.workbook;
  if (!workbook) throw new Error('the bundle made no copy');
  return saveWorkbook(workbook);
}

/** What --json promises: what only the sidebar needs stays out. */
const documented = ({ asOf, partner, nominees, counts, freed }: NomineesResult): unknown => ({
  asOf,
  partner,
  nominees: nominees.map(({ statusText: _, beside: __, ...one }) => one),
  counts,
  freed,
});

/**
 * Judges every member of the pool, prints, and saves the lists where asked.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runNominees(book: string, options: NomineesOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const out = options.out === undefined ? undefined : resolve(around.cwd, options.out);
  const destination = destinationOf({ book: path, out, inPlace: options.inPlace === true });
  const copyTo = options.bankCopy === undefined ? undefined : resolve(around.cwd, options.bankCopy);
  const copy = destinationOf({ book: path, out: copyTo, inPlace: false });
  const args = {
    ...(options.partner === undefined ? {} : { partner: options.partner }),
    ...(options.asOf === undefined ? {} : { asOf: checkedDay(options.asOf) }),
    ...readArgs(options),
    today: todayInJakarta(around.now()),
  };
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, destination === null ? 'lihatCalon' : 'susunCalon', args);
    if (!isNominees(result)) throw new Error('the bundle gave no nominees');
    const bytes = copy === null ? null : bankCopyOf(host, args);
    saveBook(host, destination, progress);
    if (copy !== null && bytes !== null) writeBookFile(bytes, copy);
    progress.stop();
    around.print(
      options.json === true ? `${JSON.stringify(documented(result))}\n` : nomineesText(result, around.language),
    );
    tellSaved(destination, around);
    tellSaved(copy, around);
    if (copy !== null && destination === null) around.complain(`${NOMINEES_WORDS[around.language].notLogged}\n`);
  } finally {
    progress.stop();
  }
}
