/** References after rows or columns moved: worked by hand from what Sheets does. */
import { shiftFormula } from '../../../src/host/model/shift-formula';
import { movedArea, movedSpan, type LineShift } from '../../../src/host/model/line-shift';

const rows = (at: number, by: number): LineShift => ({ axis: 'rows', at, by });
const columns = (at: number, by: number): LineShift => ({ axis: 'columns', at, by });
const inOwn = (formula: string, shift: LineShift): string =>
  shiftFormula(formula, { sheet: 'Buku', own: true, shift, pattern: null }).formula;
const inOther = (formula: string, shift: LineShift): string =>
  shiftFormula(formula, { sheet: 'Buku', own: false, shift, pattern: null }).formula;

describe('one row put in before row 5', () => {
  test.each([
    ['A4', 'A4'],
    ['A5', 'A6'],
    ['$A$5', '$A$6'],
    ['A$5+$A5', 'A$6+$A6'],
    // a range grows when the row comes inside it, moves when it comes before, stays when it comes behind
    ['SUM(B2:B9)', 'SUM(B2:B10)'],
    ['SUM(B5:B9)', 'SUM(B6:B10)'],
    ['SUM(B2:B5)', 'SUM(B2:B6)'],
    ['SUM(B2:B4)', 'SUM(B2:B4)'],
    ['SUM($B$2:$B$9)', 'SUM($B$2:$B$10)'],
    ['SUM(B9:B2)', 'SUM(B10:B2)'],
    // whole columns are whole still; whole rows are rows
    ['SUM(B:B)', 'SUM(B:B)'],
    ['SUM($B:$D)', 'SUM($B:$D)'],
    ['SUM(4:4)', 'SUM(4:4)'],
    ['SUM(5:7)', 'SUM(6:8)'],
    ['SUM($2:$7)', 'SUM($2:$8)'],
    // the last row of all
    ['SUM(B2:B1048576)', 'SUM(B2:B1048576)'],
    ['A1048576', '#REF!'],
    // what only looks like a reference
    ['LOG10(A5)', 'LOG10(A6)'],
    ['IF(A5="A5","baris 5",A4)', 'IF(A6="A5","baris 5",A4)'],
    ['VLOOKUP(A5,Lain!$A$5:$B$9,2,FALSE)', 'VLOOKUP(A6,Lain!$A$5:$B$9,2,FALSE)'],
    ["Buku!A5+buku!A5+'Buku'!A5", "Buku!A6+buku!A6+'Buku'!A6"],
    ['INDIRECT("A5")', 'INDIRECT("A5")'],
    ['TARIF5*A5', 'TARIF5*A6'],
  ])('%s → %s', (before, after) => {
    expect(inOwn(before, rows(5, 1))).toBe(after);
  });
  test.each([
    ['Buku!A5+A5', 'Buku!A6+A5'],
    ["SUM('Buku'!B2:B9,B2:B9)", "SUM('Buku'!B2:B10,B2:B9)"],
    ['Buku 2!A5', 'Buku 2!A5'],
    ["'Buku 2'!A5", "'Buku 2'!A5"],
    ["'[1]Buku'!A5", "'[1]Buku'!A5"],
  ])('in another sheet: %s → %s', (before, after) => {
    expect(inOther(before, rows(5, 1))).toBe(after);
  });
});

describe('rows 5 to 7 taken out', () => {
  test.each([
    ['A4+A8', 'A4+A5'],
    ['A5', '#REF!'],
    ['A5*2', '#REF!*2'],
    ['SUM(B5:B7)', 'SUM(#REF!)'],
    ['SUM(B4:B8)', 'SUM(B4:B5)'],
    ['SUM(B2:B6)', 'SUM(B2:B4)'],
    ['SUM(B6:B9)', 'SUM(B5:B6)'],
    ['SUM(B:B)', 'SUM(B:B)'],
    ['SUM(5:7)', 'SUM(#REF!)'],
    ['SUM(Buku!B5:B7)+Buku!A9', 'SUM(#REF!)+Buku!A6'],
  ])('%s → %s', (before, after) => {
    expect(inOwn(before, rows(5, -3))).toBe(after);
  });
});

describe('columns', () => {
  test.each([
    ['B5', columns(2, 1), 'C5'],
    ['SUM(A1:C1)', columns(2, 2), 'SUM(A1:E1)'],
    ['SUM(B:C)', columns(2, 1), 'SUM(C:D)'],
    ['SUM(1:1)', columns(2, 1), 'SUM(1:1)'],
    ['Z1', columns(1, 1), 'AA1'],
    ['B1', columns(2, -1), '#REF!'],
    ['SUM(A1:C1)', columns(2, -1), 'SUM(A1:B1)'],
  ])('%s by %o → %s', (before, shift, after) => {
    expect(inOwn(before, shift)).toBe(after);
  });
});

describe('a rule’s formula is told from its first cell', () => {
  const rule = (formula: string, shift: LineShift, pattern: number): string =>
    shiftFormula(formula, { sheet: 'Buku', own: true, shift, pattern }).formula;
  test('a row put in above its area: what it names without $ goes along, and so does what is above', () => {
    expect(rule('$F5>$F$2', rows(3, 1), 1)).toBe('$F6>$F$2');
    expect(rule('$F5>$F$3', rows(3, 1), 1)).toBe('$F6>$F$4');
  });
  test('a row put in inside its area leaves it as it is, but for what it names with $', () => {
    expect(rule('$F5>$F6', rows(6, 1), 0)).toBe('$F5>$F6');
    expect(rule('COUNTIF($F$5:$F$20,$F5)>1', rows(6, 1), 0)).toBe('COUNTIF($F$5:$F$21,$F5)>1');
  });
});

test('whether a range changed its size is told', () => {
  const reshaped = (formula: string): boolean =>
    shiftFormula(formula, { sheet: 'Buku', own: true, shift: rows(5, 1), pattern: null }).reshaped;
  expect(reshaped('SUM(B2:B9)')).toBe(true);
  expect(reshaped('SUM(B5:B9)')).toBe(false);
  expect(reshaped('A5')).toBe(false);
});

test('spans and areas at their edges', () => {
  expect(movedSpan([5, 5], rows(5, 2))).toEqual([7, 7]);
  expect(movedSpan([5, 9], rows(10, 2))).toEqual([5, 9]);
  expect(movedSpan([5, 9], rows(3, -2))).toEqual([3, 7]);
  expect(movedSpan([5, 9], rows(4, -2))).toEqual([4, 7]);
  expect(movedSpan([5, 9], rows(9, -5))).toEqual([5, 8]);
  expect(movedSpan([5, 9], rows(5, -5))).toBeNull();
  expect(movedArea({ row: 5, column: 2, rows: 5, columns: 3 }, columns(3, 1))).toEqual({
    row: 5,
    column: 2,
    rows: 5,
    columns: 4,
  });
});
