/** Working out the formulas that an act made stale: sums here, calls of the add-on's functions in the bundle, the rest by an engine. */
import { formulasOf, cellAt } from '../model/edit-cells';
import type { SheetModel } from '../model/sheet';
import { watchAnew } from '../model/stale';
import { workOutSums } from '../model/sums';
import type { WorkbookModel } from '../model/workbook';
import type { Host } from '../host';
import { inlineCalls, workOutCalls } from './custom-calls';

/** Computes what a spreadsheet program computes; what it cannot stays stale, and the cell says so. */
export interface Engine {
  /** @param inline puts what the add-on's functions return in the place of their calls */
  compute(book: WorkbookModel, inline: (sheet: SheetModel, formula: string) => string): Promise<number>;
}

const isStale = (book: WorkbookModel): boolean =>
  book.sheets.some((sheet) => formulasOf(sheet).some(({ row, column }) => cellAt(sheet, row, column).stale));

/** Goes round as long as one kind of formula waits for another. */
const MOST_ROUNDS = 8;

/** Brings the book's formulas up to date, as far as they can be. */
export async function settle(host: Host, engine: Engine | null): Promise<void> {
  const inline = (sheet: SheetModel, formula: string): string => inlineCalls(host, sheet, formula);
  for (let round = 0; round < MOST_ROUNDS && isStale(host.model); round += 1) {
    const done = workOutSums(host.model) + workOutCalls(host);
    const more = engine === null || !isStale(host.model) ? 0 : await engine.compute(host.model, inline);
    if (done + more === 0) return;
    watchAnew(host.model);
  }
}
