import type { LayoutName } from '../table/forced-table';
import type { FoundTable } from '../table/found-table';
import { collectability } from './collectability';
import { monthly } from './monthly';
import type { Monthly } from './monthly';
import { listAsReport, progressReport } from './progress-report';
import type { Report } from './progress-report';

/** The lists of loans of a book by the layout that each turns out to be. */
export interface SortedLists {
  readonly plain: readonly FoundTable[];
  readonly months: readonly Monthly[];
  readonly reports: readonly Report[];
}

const asReport = (table: FoundTable, layout: Report['layout']): Report | null => {
  const natural = layout === 'progress' ? progressReport(table) : collectability(table);
  const forced = natural ?? listAsReport(table);
  return forced === null ? null : { ...forced, layout };
};

/** What a list is, by its headings, or as a person said it is; a list that cannot be what they said is plain. */
export function layoutOfList(table: FoundTable): Monthly | Report | null {
  switch (table.layout) {
    case 'ledger':
    case 'card':
      return null;
    case 'monthly':
      return monthly(table);
    case 'progress':
    case 'collectability':
      return asReport(table, table.layout);
    default:
      return monthly(table) ?? collectability(table) ?? progressReport(table);
  }
}

/** Sorts lists of loans by their layouts. */
export function sortLists(lists: readonly FoundTable[]): SortedLists {
  const [plain, months, reports]: [FoundTable[], Monthly[], Report[]] = [[], [], []];
  for (const table of lists) {
    const found = layoutOfList(table);
    if (found === null) plain.push(table);
    else if ('layout' in found) reports.push(found);
    else months.push(found);
  }
  return { plain, months, reports };
}

const only = (found: SortedLists, layout: LayoutName): SortedLists => ({
  plain: layout === 'ledger' ? found.plain : [],
  months: layout === 'monthly' ? found.months : [],
  reports: found.reports.filter((report) => report.layout === layout),
});

/**
 * The lists of one layout alone; where none is of it by its headings, every list that can be read as it.
 *
 * @param layout undefined for all
 */
export function listsOfLayout(lists: readonly FoundTable[], layout: LayoutName | undefined): SortedLists {
  const found = sortLists(lists);
  if (layout === undefined) return found;
  const own = only(found, layout);
  const some = own.plain.length + own.months.length + own.reports.length > 0;
  return some || layout === 'card' ? own : only(sortLists(lists.map((table) => ({ ...table, layout }))), layout);
}
