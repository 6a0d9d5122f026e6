/** Sums that are worked out, and what is left alone; expected values by hand. */
import { cellAt, editCell } from '../../../src/host/model/edit-cells';
import { markDependentsStale } from '../../../src/host/model/stale';
import { workOutSums } from '../../../src/host/model/sums';
import { bookBytes } from '../../../src/host/xlsx/build-book';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';

const f = (formula: string) => ({ formula, value: 7 });

/** The value of a formula in D1 after A1 became 10; A2 = 2, A3 a text, B1 = 5, B2 an error. */
function after(formula: string): unknown {
  const book = openWorkbook(
    bookBytes([
      { name: 'Satu', rows: [[1, 5, null, f(formula)], [2, { error: '#N/A' }], ['tiga']] },
      { name: 'Buku 2', rows: [[100]] },
    ]),
  );
  const sheet = book.sheets[0]!;
  editCell(sheet, { row: 1, column: 1 }, { value: 10 });
  markDependentsStale(book, sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  workOutSums(book);
  const { value, stale } = cellAt(sheet, 1, 4);
  return stale ? 'stale' : value;
}

test.each([
  ['SUM(A1:A3)', 12],
  ['sum($A$1:$A$3)', 12],
  ['SUM(A1:A3,B1,3)', 20],
  ['SUM(A:A)', 12],
  ['SUM(A1:A2)*2-B1/(2+3)', 23],
  ['A1-A2*3', 4],
  ["A1+'Buku 2'!A1", 110],
  ["SUM(A1,'Buku 2'!A1:B9)", 110],
  ['-A1+1.5', -8.5],
  ['A1*C9', 0],
  ['SUM(A1*2,A2)', 22],
  ['A1-A2-A2', 6],
  ['SUM(B1:B1)', 7],
  ['A1&"x"', '10x'],
  ['A1>2', true],
  ['IF(C9="","",A1/C9)', ''],
  ['IF(AND(A1="",A2=""),"",SUM(A$1:A2)-SUM(B$1:B1))', 7],
  ['IF(OR(A1<10,A3="TIGA"),1,2)', 1],
  ['SUMIFS(A1:A3,A1:A3,">="&A2)', 12],
  ['SUMIFS(A:A,A:A,">2",A:A,"<11")', 10],
  ['COUNTIFS(A1:A3,"tiga")', 1],
  ['MAX(0,A2-A1)', 0],
  // 31 January 2024 is 45322; a month later is 29 February, 45351.
  ['EDATE(A1+45312,1)', 45351],
])('%s', (formula, value) => {
  expect(after(formula)).toBe(value);
});

test.each([
  'A1+A3', // text
  'A1+B2', // an error
  'SUM(A1:B2)', // an error among them
  'A1/C9', // divided by nothing
  'A1/0',
  'A1/(A2/0)',
  'SUMIF(A1:A3,">1")',
  'SUMIFS(A1:A3,A1:A3,"t*")',
  'IF(A3,A1,2)',
  'A1>A3',
  'ROUND(A1/3,0)',
  'A1^2',
  'A1%',
  'SUM(A1:A3)SUM(A1)',
  'SUM(A1:A2',
  'A1+pokok',
  "A1+'Buku 9'!A1",
  'SUM(A1:A3,)',
])('%s stays stale', (formula) => {
  expect(after(formula)).toBe('stale');
});

test('one sum follows from another, and goes out with the file', () => {
  const rows = [[1, f('A1+1'), f('SUM(A1:B1)'), f('ROUND(C1,0)'), f('D1+1')]];
  const book = openWorkbook(bookBytes([{ name: 'Satu', rows }]));
  const sheet = book.sheets[0]!;
  editCell(sheet, { row: 1, column: 1 }, { value: 10 });
  markDependentsStale(book, sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  expect(workOutSums(book)).toBe(2);
  expect(workOutSums(book)).toBe(0);
  const again = openWorkbook(saveWorkbook(book)).sheets[0]!;
  expect([2, 3].map((column) => cellAt(again, 1, column))).toMatchObject([
    { value: 11, formula: 'A1+1', stale: false },
    { value: 21, formula: 'SUM(A1:B1)', stale: false },
  ]);
  expect([4, 5].map((column) => cellAt(again, 1, column).stale)).toEqual([true, true]);
});
