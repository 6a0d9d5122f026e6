/** The bank's copy as requests to Sheets v4: values that are never parsed, nothing of the book. */
import type { BankFile } from '../../commands/sharing/share-port';
import type { FileCell, FileSheet } from '../../report/nominees/bank-file';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const PATTERNS = { integer: '#,##0', percent: '0%' } as const;
const HEAD = { textFormat: { bold: true }, backgroundColor: { red: 0.9, green: 0.94, blue: 0.9 } };

function cellData(cell: FileCell, head: boolean): CellData {
  const look = head ? HEAD : {};
  if (typeof cell === 'string')
    return {
      userEnteredValue: { stringValue: cell },
      userEnteredFormat: { ...look, numberFormat: { type: 'TEXT' }, wrapStrategy: 'WRAP', verticalAlignment: 'TOP' },
    };
  return {
    userEnteredValue: { numberValue: cell.value },
    userEnteredFormat: { ...look, numberFormat: { type: 'NUMBER', pattern: PATTERNS[cell.format] }, verticalAlignment: 'TOP' },
  };
} // prettier-ignore

/** All cells of a sheet from A1 on. */
export const cellsRequest = ({ rows, heads }: FileSheet, sheetId: number): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((row, index) => ({ values: row.map((cell) => cellData(cell, index < heads)) })),
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

const size = (sheet: FileSheet, sheetId: number): Request => ({
  updateSheetProperties: {
    properties: {
      sheetId,
      title: sheet.name,
      gridProperties: { rowCount: sheet.rows.length, columnCount: sheet.widths.length, frozenRowCount: sheet.heads },
    },
    fields: 'title,gridProperties.rowCount,gridProperties.columnCount,gridProperties.frozenRowCount',
  },
});

const widths = (sheet: FileSheet, sheetId: number): readonly Request[] =>
  sheet.widths.map((pixelSize, index) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  }));

export interface KnownTab {
  readonly id: number;
  readonly title: string;
}

/**
 * Fills a file whatever a run that was cut off left in it: every sheet of the copy is there afterwards, cell for cell, and
 * no other one.
 *
 * @param tabs the sheets that the file has
 */
export function fillRequests({ sheets }: BankFile, tabs: readonly KnownTab[]): readonly Request[] {
  const free = tabs.map(({ id }) => id);
  const next = Math.max(0, ...free) + 1;
  const ids = sheets.map((_, index) => free[index] ?? next + index);
  const added = sheets.flatMap((sheet, index): Request[] =>
    index < free.length ? [] : [{ addSheet: { properties: { sheetId: ids[index] ?? 0, title: sheet.name } } }],
  );
  // Names that stand in each other's way are taken off first.
  const renamed = tabs.map(({ id }): Request => ({
    updateSheetProperties: { properties: { sheetId: id, title: `_${String(id)}` }, fields: 'title' },
  })); // prettier-ignore
  return [
    ...renamed,
    ...added,
    ...sheets.flatMap((sheet, index) => {
      const id = ids[index] ?? 0;
      return [size(sheet, id), cellsRequest(sheet, id), ...widths(sheet, id)];
    }),
    ...tabs.slice(sheets.length).map(({ id }): Request => ({ deleteSheet: { sheetId: id } })),
  ];
}
