/** A sheet that was added and repeats its title is a set of pages: the file breaks them there, and nowhere else. */
import { strFromU8, unzipSync } from 'fflate';
import { editCell } from '../../../src/host/model/edit-cells';
import { insertSheet } from '../../../src/host/model/edit-workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

const TITLE = 'Bergulir · Lembar';
const breaksOf = (file: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<brk [^>]*id="(\d+)"[^>]*man="1"/g)].map(([, id]) => id ?? ''));

function bookWith(rows: readonly (string | null)[]): Uint8Array {
  const book = newWorkbook();
  const sheet = insertSheet(book, 'Lembar');
  rows.forEach((value, index) => {
    if (value !== null) editCell(sheet, { row: index + 1, column: 1 }, { value });
  });
  return saveWorkbook(book);
}

test('a break before each row that bears the title again', () => {
  expect(breaksOf(bookWith([TITLE, 'a', null, TITLE, 'b', TITLE]))).toEqual(['3', '5']);
});

test('none where the title stands once, or A1 is empty', () => {
  expect(breaksOf(bookWith([TITLE, 'a', 'b']))).toEqual([]);
  expect(breaksOf(bookWith([null, 'a', 'a']))).toEqual([]);
});

test('they follow when the sheet is written again, and are kept when it is not', () => {
  const first = bookWith([TITLE, 'a', TITLE]);
  expect(breaksOf(saveWorkbook(openWorkbook(first)))).toEqual(['2']);
  const again = openWorkbook(first);
  const sheet = again.sheets.find(({ name }) => name === 'Lembar')!;
  editCell(sheet, { row: 3, column: 1 }, { value: 'b' });
  editCell(sheet, { row: 4, column: 1 }, { value: TITLE });
  expect(breaksOf(saveWorkbook(again))).toEqual(['3']);
});
