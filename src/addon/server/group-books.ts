/** What *Siapkan buku KSM…* and *Periksa buku KSM* call. */
import { checkGroupBooks, viewGroupBooks } from '../../commands/check-group-books';
import { prepareGroupBooks, viewPrepare, type PrepareRequest } from '../../commands/prepare-group-books';
import type { GroupBooksRequest } from '../../commands/group-books-request';
import { freshOf } from '../workbook';
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

const fresh = () => freshOf(SpreadsheetApp.getActiveSpreadsheet());

function wantedOf(fields: Fields): PrepareRequest {
  const [kind, group, owner] = [text(fields, 'kind'), text(fields, 'group'), text(fields, 'owner')];
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
    ...(owner === undefined ? {} : { owner }),
    seasonal: fields['seasonal'] === true,
  };
}

/** Which groups the book knows; makes nothing. */
export const lihatSiapanKsm = (argsJson?: string): string =>
  withFields(argsJson, (fields) => viewPrepare(fresh(), todayOf(fields)));

/** Makes the books that a group or business lacks; what is there is left alone. */
export const siapkanBukuKsm = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => prepareGroupBooks(fresh(), wantedOf(fields), todayOf(fields))));
