/** Sheets.Spreadsheets of the advanced service Sheets v4, for files that the add-on made itself. */
import { SPREADSHEET_TYPE, type DriveFile } from '../../drive/drive-store';
import { selectFields } from '../../drive/select-fields';
import { resizeGrid } from '../../model/edit-sheet';
import { sheetById } from '../../model/edit-workbook';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { openWorkbook, saveWorkbook } from '../../xlsx/index';
import type { Machine } from '../machine';
import { read, type Surface, write } from '../member';
import { apiError } from '../drive/api-error';
import { fileOf } from '../drive/find-file';
import { BATCH, type Fields, invalid, isFields, type Target } from './request';
import { REQUESTS } from './requests';

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

const GET = 'sheets.spreadsheets.get';

interface Opened {
  readonly file: DriveFile;
  readonly book: WorkbookModel;
}

/** @throws ServiceError 404 for a file that is not this account's, 400 for one that is no spreadsheet */
export function openedSpreadsheet(m: Machine, method: string, id: string): Opened {
  const file = fileOf(m, method, id);
  if (file.mimeType !== SPREADSHEET_TYPE || file.workbook === null)
    throw apiError(method, 400, 'failedPrecondition', 'This operation is not supported for this document');
  return { file, book: file.workbook };
}

const sheetAnswer = (sheet: SheetModel, index: number): object => ({
  properties: {
    sheetId: sheet.gid,
    title: sheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.maxRows,
      columnCount: sheet.maxColumns,
      ...(sheet.frozenRows > 0 ? { frozenRowCount: sheet.frozenRows } : {}),
    },
  },
});

/** A copy on which a batch is tried first: Google applies it whole or not at all. */
function rehearsal(book: WorkbookModel): WorkbookModel {
  const copy = openWorkbook(saveWorkbook(book));
  copy.sheets.forEach((sheet, index) => {
    const own = book.sheets[index];
    if (own !== undefined) resizeGrid(sheet, own.maxRows, own.maxColumns);
  });
  return copy;
}

function apply(book: WorkbookModel, requests: readonly unknown[]): void {
  requests.forEach((request, number) => {
    const [kind, ...others] = isFields(request) ? Object.keys(request) : [];
    const run = kind === undefined ? undefined : REQUESTS[kind];
    if (kind === undefined || others.length > 0 || !isFields(request))
      return invalid(number, ': Must specify one kind of request.');
    if (run === undefined) return invalid(number, `${kind}: belum ditiru di host lokal`);
    const target: Target = {
      book,
      request: number,
      sheet: (id) =>
        sheetById(book, typeof id === 'number' ? id : 0) ??
        invalid(number, `${kind}: No grid with id: ${String(id ?? 0)}`),
    };
    const body = request[kind];
    return run(target, isFields(body) ? body : {});
  });
}

export function spreadsheets(m: Machine) {
  return {
    get: read('str|str,plain', (_: object, id, options: Fields = {}) => {
      const { file, book } = openedSpreadsheet(m, GET, id);
      const whole = {
        spreadsheetId: id,
        properties: { title: file.name },
        sheets: book.sheets.map(sheetAnswer),
        spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
      };
      const { fields = '*' } = options;
      const chosen = selectFields(whole, String(fields), Object.keys(whole));
      if (chosen === null) throw apiError(GET, 400, 'badRequest', `Invalid field selection ${String(fields)}`);
      return chosen;
    }),
    batchUpdate: write('plain,str', (_: object, resource, id) => {
      const { book } = openedSpreadsheet(m, BATCH, id);
      const requests = Array.isArray(resource['requests']) ? (resource['requests'] as readonly unknown[]) : []; // each is looked at in apply
      if (requests.length === 0) throw apiError(BATCH, 400, 'badRequest', 'Must specify at least one request.');
      apply(rehearsal(book), requests);
      apply(book, requests);
      return { spreadsheetId: id, replies: requests.map(() => ({})) };
    }),
  } satisfies Surface<Spreadsheets>;
}
