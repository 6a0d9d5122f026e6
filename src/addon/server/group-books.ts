/** What *Periksa buku KSM* calls. */
import { checkGroupBooks, viewGroupBooks } from '../../commands/check-group-books';
import type { GroupBooksRequest } from '../../commands/group-books-request';
import { alone, port, text, todayOf, withFields, type Fields } from './answer';

function requestOf(fields: Fields): GroupBooksRequest {
  const asOf = text(fields, 'asOf');
  return asOf ? { asOf } : {};
}

/** Reads and judges the books of groups and businesses; writes nothing. */
export const lihatBukuKsm = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewGroupBooks(port(), requestOf(fields), todayOf(fields)));

/** The same, and writes the own sheets and the marks. */
export const periksaBukuKsm = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => checkGroupBooks(port(), requestOf(fields), todayOf(fields))));
