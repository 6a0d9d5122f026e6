/** The requests of batchUpdate that the add-on sends; another one is refused by name. */
import { cellAt, contentSize, putCell } from '../../model/edit-cells';
import { changeSheet, resizeGrid } from '../../model/edit-sheet';
import { deleteSheet, insertSheet, renameSheet, sheetByName } from '../../model/edit-workbook';
import { EMPTY_CELL } from '../../model/cell';
import type { SheetModel } from '../../model/sheet';
import { cellAfter } from './cell-data';
import { fieldsIn, type Fields, invalid, isFields, maskOf, type Request, wholeNumber } from './request';

const MASKS = ['*', 'userEnteredValue', 'userEnteredFormat'];

const updateCells: Request = (target, body) => {
  const mask = maskOf(target, 'updateCells', body);
  const unknown = mask.find((one) => !MASKS.includes(one));
  if (unknown !== undefined) return invalid(target.request, `updateCells: Invalid field: ${unknown}`);
  const start = fieldsIn(body, 'start');
  const sheet = target.sheet(start['sheetId']);
  const [top, left] = [wholeNumber(start['rowIndex']) + 1, wholeNumber(start['columnIndex']) + 1];
  const parts = {
    value: mask.includes('*') || mask.includes('userEnteredValue'),
    format: mask.includes('*') || mask.includes('userEnteredFormat'),
  };
  const rows = Array.isArray(body['rows']) ? body['rows'] : [];
  rows.forEach((row: unknown, down) => {
    const values = isFields(row) && Array.isArray(row['values']) ? row['values'] : [];
    values.forEach((data: unknown, right) => {
      const at = { row: top + down, column: left + right };
      if (at.row > sheet.maxRows || at.column > sheet.maxColumns)
        invalid(target.request, 'updateCells: Attempting to write outside the grid.');
      putCell(sheet, at, cellAfter(target.book, cellAt(sheet, at.row, at.column), isFields(data) ? data : {}, parts));
    });
  });
};

function putGrid(sheet: SheetModel, grid: Fields): void {
  const [rows, columns] = [wholeNumber(grid['rowCount']), wholeNumber(grid['columnCount'])];
  if (rows > 0 || columns > 0) resizeGrid(sheet, rows || sheet.maxRows, columns || sheet.maxColumns);
  if (typeof grid['frozenRowCount'] === 'number') changeSheet(sheet, { frozenRows: grid['frozenRowCount'] });
  if (typeof grid['hideGridlines'] === 'boolean') changeSheet(sheet, { gridlines: !grid['hideGridlines'] });
}

const addSheet: Request = (target, body) => {
  const properties = fieldsIn(body, 'properties');
  const title = String(properties['title'] ?? '');
  if (title === '' || sheetByName(target.book, title) !== null)
    return invalid(
      target.request,
      `addSheet: A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  const sheet = insertSheet(target.book, title);
  if (typeof properties['sheetId'] === 'number') Object.assign(sheet, { gid: properties['sheetId'] }); // asked for by number
  putGrid(sheet, fieldsIn(properties, 'gridProperties'));
};

const updateSheetProperties: Request = (target, body) => {
  const properties = fieldsIn(body, 'properties');
  const sheet = target.sheet(properties['sheetId']);
  const mask = maskOf(target, 'updateSheetProperties', body);
  if (mask.some((one) => one === 'title' || one === '*')) {
    const title = String(properties['title'] ?? '');
    const other = sheetByName(target.book, title);
    if (title === '' || (other !== null && other !== sheet))
      return invalid(target.request, `updateSheetProperties: A sheet with the name "${title}" already exists.`);
    renameSheet(target.book, sheet, title);
  }
  if (mask.some((one) => one.startsWith('gridProperties') || one === '*'))
    putGrid(sheet, fieldsIn(properties, 'gridProperties'));
};

const updateDimensionProperties: Request = (target, body) => {
  maskOf(target, 'updateDimensionProperties', body);
  const range = fieldsIn(body, 'range');
  const sheet = target.sheet(range['sheetId']);
  const { pixelSize } = fieldsIn(body, 'properties');
  if (typeof pixelSize !== 'number') return;
  const columns = range['dimension'] === 'COLUMNS';
  const sizes = new Map(columns ? sheet.columnWidths : sheet.rowHeights);
  for (let line = wholeNumber(range['startIndex']); line < wholeNumber(range['endIndex']); line += 1)
    sizes.set(line + 1, pixelSize);
  changeSheet(sheet, columns ? { columnWidths: sizes } : { rowHeights: sizes });
};

/** Rows below move up; the sheets of a bank's copy have neither formulas nor rules that would have to move with them. */
const deleteDimension: Request = (target, body) => {
  const range = fieldsIn(body, 'range');
  const sheet = target.sheet(range['sheetId']);
  if (range['dimension'] !== 'ROWS')
    return invalid(target.request, 'deleteDimension: columns belum ditiru di host lokal');
  const [from, to] = [wholeNumber(range['startIndex']), wholeNumber(range['endIndex'])];
  if (to <= from || to > sheet.maxRows) return invalid(target.request, 'deleteDimension: Invalid range');
  const { rows, columns } = contentSize(sheet);
  const gone = to - from;
  for (let row = from + 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      putCell(sheet, { row, column }, row + gone <= rows ? cellAt(sheet, row + gone, column) : EMPTY_CELL);
  resizeGrid(sheet, sheet.maxRows - gone, sheet.maxColumns);
};

const removeSheet: Request = (target, body) => {
  const sheet = target.sheet(body['sheetId']);
  if (target.book.sheets.length < 2)
    return invalid(target.request, "deleteSheet: You can't remove all the sheets in a document.");
  deleteSheet(target.book, sheet);
};

const updateSpreadsheetProperties: Request = (target, body) => {
  maskOf(target, 'updateSpreadsheetProperties', body);
};

export const REQUESTS: Readonly<Record<string, Request>> = {
  addSheet,
  deleteDimension,
  deleteSheet: removeSheet,
  updateCells,
  updateDimensionProperties,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
