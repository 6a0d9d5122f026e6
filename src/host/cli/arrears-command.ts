/** `bergulir arrears BOOK.xlsx`: the main job. */
import { runDated, type DatedCommand, type DatedOptions } from './dated-command';
import { reportText } from './report-text';
import { isArrears, type ArrearsResult } from './result';
import type { Surroundings } from './surroundings';

/** Which sheets were written is told on stderr, and a class follows from its ratio. */
function documented(result: ArrearsResult & { readonly written?: unknown }): unknown {
  const { written: _, grades: __, ...rest } = result;
  return rest;
}

const ARREARS: DatedCommand<ArrearsResult> = {
  view: 'lihatTunggakan',
  write: 'hitungTunggakan',
  isResult: isArrears,
  text: reportText,
  json: documented,
};

/** Computes the arrears, prints them, and saves where asked. */
export const runArrears = (book: string, options: DatedOptions, around: Surroundings): void => {
  runDated(ARREARS, { book, options }, around);
};
