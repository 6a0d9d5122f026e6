import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { changeSheet } from '../../../src/host/model/edit-sheet';
import { insertSheet, renameSheet, setMetadata, setProperties } from '../../../src/host/model/edit-workbook';
import { restyle } from '../../../src/host/model/style-table';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx/index';
import { plainBook } from '../../e2e/support/plain-book';
import { hiddenState, usersView } from '../../e2e/support/snapshot';

const FILE = plainBook([{ name: 'Pinjaman', rows: [['Melati', 1_200_000, { formula: 'B1*2', value: 2_400_000 }]] }]);
const opened = () => openWorkbook(FILE);
const seen = (book: ReturnType<typeof opened>) => [
  usersView(book, [...opened().sheets.map(({ gid }) => gid), 2]),
  hiddenState(book),
  book.styles.entries.length,
  book.nextId,
  book.activeSheet,
];

/** Everything that an edit can reach. */
function changed(book: ReturnType<typeof opened>): void {
  const sheet = book.sheets[0]!;
  const style = restyle(book.styles, 0, { numberFormat: '#,##0' });
  editCell(sheet, { row: 1, column: 1 }, { value: 'Mawar', style });
  editCell(sheet, { row: 9, column: 30 }, { value: 1 });
  changeSheet(sheet, { notes: new Map([[5, 'catatan']]), frozenRows: 1 });
  setProperties(book, 'document', { a: '1' });
  setMetadata(book, []);
  insertSheet(book, 'Baru');
  renameSheet(book, sheet, 'Daftar');
}

test('a copy sees nothing of what happens to the original, and the original nothing of the copy', () => {
  const [original, untouched] = [opened(), seen(opened())];
  const copy = copyWorkbook(original);
  expect(seen(copy)).toEqual(untouched);
  changed(original);
  expect(seen(copy)).toEqual(untouched);
  const second = opened();
  changed(copyWorkbook(second));
  expect(seen(second)).toEqual(untouched);
  expect(cellAt(second.sheets[0]!, 1, 1).value).toBe('Melati');
});

test('a copy saves what it holds: unchanged as the file, changed as if the original had been changed', () => {
  expect(saveWorkbook(copyWorkbook(opened()))).toEqual(saveWorkbook(opened()));
  const [one, other] = [opened(), copyWorkbook(opened())];
  changed(one);
  changed(other);
  expect(saveWorkbook(other)).toEqual(saveWorkbook(one));
});
