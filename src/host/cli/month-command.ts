/** `bergulir month BOOK.xlsx`: the month's papers, their cross-checks, and the last twelve month ends. */
import { runDated, type DatedCommand, type DatedOptions } from './dated-command';
import { isMonth, monthText, type MonthResult } from './month-text';
import type { Surroundings } from './surroundings';

/** What only people read stays out. */
function documented(result: MonthResult & { readonly written?: unknown }): unknown {
  const { written: _, told: __, message: ___, ...rest } = result;
  return rest;
}

const MONTH: DatedCommand<MonthResult> = {
  view: 'lihatBulan',
  write: 'tutupBulan',
  isResult: isMonth,
  text: monthText,
  json: documented,
};

/** Closes the month where the book is saved, else only shows it. */
export const runMonth = (book: string, options: DatedOptions, around: Surroundings): void => {
  runDated(MONTH, { book, options }, around);
};
