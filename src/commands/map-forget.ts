/** Forgets a corrected understanding: the book is read by its headings alone again. */
import type { CivilDate } from '../book/civil-date';
import { mapping as words } from '../messages/mapping';
import { understanding, type Understanding } from './map-view';
import { done, type Outcome } from './outcome';
import { MAPPING_KEY } from './read-mapped-book';
import type { WorkbookPort } from './workbook-port';

/** Takes the mapping out of the book's memory, and gives the understanding without it. */
export function forgetMapping(port: WorkbookPort, today: CivilDate): Outcome<Understanding> {
  const { shown } = understanding({ sheets: port.readBook(), mapping: null, layout: null, today });
  if (port.recall(MAPPING_KEY) !== null) port.remember(MAPPING_KEY, null);
  port.toast(words.forgotten);
  return done(shown);
}
