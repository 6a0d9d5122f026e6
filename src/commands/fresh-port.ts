/** What *Siapkan buku baru* asks of the spreadsheet beside the Workbook port. */
import type { TemplatePlan } from '../fresh/template-plan';
import type { WorkbookPort } from './workbook-port';

export interface FreshPort extends WorkbookPort {
  /** Ids of sheets that an interrupted run began and did not finish; they are made anew. */
  unfinishedSheets(): ReadonlySet<number>;
  /** Makes the sheets, in this order: they are the user's once made. Returns the names they stand under. */
  makeSheets(plans: readonly TemplatePlan[]): readonly string[];
}
