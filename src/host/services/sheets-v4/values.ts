/** Sheets.Spreadsheets.Values: the cells of a range as they stand. */
import { parseArea } from '../../model/area';
import { cellAt, contentSize } from '../../model/edit-cells';
import { sheetByName } from '../../model/edit-workbook';
import type { Machine } from '../machine';
import { read, type Surface } from '../member';
import { apiError } from '../drive/api-error';
import { openedSpreadsheet } from './spreadsheets';
import type { Fields } from './request';

type Values = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;

const GET = 'sheets.spreadsheets.values.get';

/** Rows up to the last with content; empty cells at a row's end are left out, as Google does. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const short = rows.map((row) => {
    let end = row.length;
    while (end > 0 && row[end - 1] === '') end -= 1;
    return row.slice(0, end);
  });
  while (short.length > 0 && short[short.length - 1]?.length === 0) short.pop();
  return short;
}

export function spreadsheetValues(m: Machine) {
  return {
    get: read('str,str|str,str,plain', (_: object, id, range, options: Fields = {}) => {
      const { book } = openedSpreadsheet(m, GET, id);
      if (options['valueRenderOption'] !== 'UNFORMATTED_VALUE')
        throw apiError(GET, 400, 'badRequest', 'valueRenderOption: hanya UNFORMATTED_VALUE ditiru di host lokal');
      const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/.exec(range) ?? [];
      const sheet = sheetByName(book, quoted?.replace(/''/g, "'") ?? plain ?? '');
      if (sheet === null) throw apiError(GET, 400, 'badRequest', `Unable to parse range: ${range}`);
      const size = contentSize(sheet);
      const area = cells === undefined ? { row: 1, column: 1, ...size } : parseArea(cells);
      if (area === null) throw apiError(GET, 400, 'badRequest', `Unable to parse range: ${range}`);
      const rows = Array.from({ length: Math.max(0, Math.min(area.rows, size.rows - area.row + 1)) }, (__, down) =>
        Array.from({ length: area.columns }, (___, right) => {
          const { value } = cellAt(sheet, area.row + down, area.column + right);
          return value === null ? '' : typeof value === 'object' ? value.error : value;
        }),
      );
      return { range, majorDimension: 'ROWS', values: trimmed(rows) };
    }),
  } satisfies Surface<Values>;
}
