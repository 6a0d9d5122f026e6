/** Rows of a sheet under construction. */
import type { SampleCell } from './workbook';

export const HEADING = ['BKM HARAPAN SEJAHTERA', 'UNIT PENGELOLA KEUANGAN (UPK)'];

/** Rows under construction: what is added, and where it lands. */
export interface Page {
  readonly rows: SampleCell[][];
  readonly bold: number[];
}
export const add = (page: Page, cells: SampleCell[], bold = false): number => {
  const at = page.rows.push(cells);
  if (bold) page.bold.push(at);
  return at;
};
