/** *Hapus penanda*: takes the add-on's marks off the user's cells. */
import { menu } from '../messages/menu';
import { done, type Outcome } from './outcome';
import type { WorkbookPort } from './workbook-port';

export interface Cleared {
  /** How many sheets had marks. */
  readonly sheets: number;
  readonly message: string;
}

/** Nothing but our own rules is taken away. */
export function clearMarks(port: WorkbookPort): Outcome<Cleared> {
  const sheets = port.clearMarks();
  const message = menu.cleared(sheets);
  port.toast(message);
  return done({ sheets, message });
}
