/** What *Siapkan buku baru* calls. */
import { prepareFreshBook, viewFreshBook } from '../../commands/fresh-book';
import type { FreshPort } from '../../commands/fresh-port';
import { freshOf } from '../workbook';
import { alone, todayOf, withFields } from './answer';

const book = (): FreshPort => freshOf(SpreadsheetApp.getActiveSpreadsheet());

/** Which sheets would be made; makes nothing. */
export const lihatSiapan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewFreshBook(book(), todayOf(fields)));

/** Makes the sheets that the book lacks; what is there is left alone. */
export const siapkanBuku = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => prepareFreshBook(book(), todayOf(fields))));
