/** What people entered in a sheet of ours, to be put back when it is written anew. */
import { layoutIn, NOTHING_ENTERED, readEntries, type EnteredSheet, type EntryLayout } from '../entries/read-entries';
import { reports } from '../messages/reports';
import type { Cell, SheetData } from '../sheets/sheet-data';
import type { WorkbookPort } from './workbook-port';

export interface EntrySource {
  readonly key: string;
  readonly name: string;
  /** Where its title says more than its name, which has but 31 letters. */
  readonly title?: string;
  /** In every language: a sheet is read in the one that it was written in. */
  readonly layouts: readonly EntryLayout[];
}

function readIn(cells: readonly (readonly Cell[])[], layouts: readonly EntryLayout[]): EnteredSheet {
  const layout = layoutIn(cells, layouts);
  return layout === null ? NOTHING_ENTERED : readEntries(cells, layout);
}

/**
 * The entries of an own sheet. Where there is none (or a run was killed before it got its headings) they are looked for on
 * sheets that bear its title: a book that went through .xlsx has lost what makes a sheet ours, and not what stands in it.
 *
 * @param sheets all sheets that are not ours
 */
export function enteredIn(
  port: WorkbookPort,
  { key, name, title, layouts }: EntrySource,
  sheets: readonly SheetData[],
): EnteredSheet {
  const own = readIn(port.ownCells(key), layouts);
  if (own !== NOTHING_ENTERED) return own;
  const bearing = sheets.filter(({ cells }) => {
    const first = cells[0]?.[0];
    return [name, title ?? name]
      .map(reports.title)
      .some((one) => first === one || first === `${one} · ${reports.incomplete}`);
  });
  const found = bearing.map(({ cells }) => readIn(cells, layouts)).filter((each) => each !== NOTHING_ENTERED);
  return found[found.length - 1] ?? NOTHING_ENTERED;
}
