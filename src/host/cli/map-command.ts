/** `bergulir map BOOK.xlsx`: how a book is understood, before anything is computed. */
import { resolve } from 'node:path';
import { todayInJakarta } from './dates';
import { mapText } from './map-text';
import { progressOn } from './progress';
import { readArgs, type ReadOptions } from './read-options';
import { isUnderstanding, type Understanding } from './understanding';
import { ask, openBook } from './session';
import type { Surroundings } from './surroundings';

export interface MapOptions extends ReadOptions {
  readonly json?: boolean;
}

const STEPS = 3;

/** What the JSON holds: what only the sidebar needs stays out. */
function asJson({ layout, asOf, tables, missing, findings, ...rest }: Understanding): unknown {
  return {
    layout,
    asOf,
    tables: tables.map(({ sheet, range, kind, layout: own, headings, columns, rows, dateOrder, thousands, lacks }) => ({
      sheet,
      range,
      kind,
      layout: own,
      headings,
      rows,
      columns: columns.map(({ cell, heading, field, confidence, samples }) => ({
        cell,
        heading,
        field,
        confidence,
        samples,
      })),
      dateOrder,
      thousands,
      lacks,
    })),
    missing: missing.map(({ field, label, costs }) => ({ field, label, costs })),
    findings,
    problem: rest.problem,
    changedSince: rest.changedSince,
  };
}

/**
 * Prints how a book is understood; nothing is computed or written.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runMap(book: string, options: MapOptions, around: Surroundings): void {
  const path = resolve(around.cwd, book);
  const progress = progressOn(around, STEPS);
  try {
    const host = openBook(path, around, progress);
    progress.step('compute');
    const result = ask(host, 'lihatPemahaman', { ...readArgs(options), today: todayInJakarta(around.now()) });
    if (!isUnderstanding(result)) throw new Error('the bundle gave no understanding');
    progress.stop();
    around.print(options.json === true ? `${JSON.stringify(asJson(result))}\n` : mapText(result, around.language));
  } finally {
    progress.stop();
  }
}
