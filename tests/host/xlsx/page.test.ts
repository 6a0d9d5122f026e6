import { changeSheet } from '../../../src/host/model/edit-sheet';
import { insertSheet } from '../../../src/host/model/edit-workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

/** 350 + 350 is as wide as a portrait page takes; one pixel more lies across. */
test.each([
  [[350, 350], 'portrait'],
  [[350, 351], 'landscape'],
])('a new sheet of columns %j prints %s, as wide as the page', (widths, orientation) => {
  const book = newWorkbook();
  const sheet = insertSheet(book, 'Tunggakan');
  changeSheet(sheet, { columnWidths: new Map(widths.map((width, index) => [index + 1, width])) });
  const again = openWorkbook(saveWorkbook(book));
  expect(again.sheets.find(({ name }) => name === 'Tunggakan')?.page).toEqual({ orientation, fitToWidth: true });
});
