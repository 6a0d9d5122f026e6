/** *Grafik ringkas…*: the figures of a page of charts; it writes nothing. */
import type { CivilDate } from '../book/civil-date';
import { chartsJson, type ChartsJson } from '../report/month/charts-json';
import type { ArrearsRequest } from './arrears-request';
import { monthBook } from './month-book';
import { done, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

/**
 * Reads and computes, from the same book and the same closed months as *Tutup bulan…*.
 *
 * @param today for the default day and for dates that lie ahead
 */
export function viewCharts(port: WorkbookPort, request: ArrearsRequest, today: CivilDate): Outcome<ChartsJson> {
  const made = monthBook(port, request, today);
  return made.ok ? done(chartsJson(made.result.input)) : made;
}
