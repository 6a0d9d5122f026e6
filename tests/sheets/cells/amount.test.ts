import { civilDate } from '../../../src/book/civil-date';
import { readAmount, type ThousandsMark } from '../../../src/sheets/cells/amount';
import { amountColumn, readAmountIn } from '../../../src/sheets/cells/amount-column';
import type { Cell } from '../../../src/sheets/sheet-data';

const accepted: readonly (readonly [Cell, number])[] = [
  [38000000, 38000000],
  [0, 0],
  [3166666.67, 3166667],
  ['38000000', 38000000],
  ['Rp. 500.000,-', 500000],
  ['Rp 500.000,-', 500000],
  ['Rp.500.000,-', 500000],
  ['Rp500.000,00', 500000],
  ['Rp 23.000.000,-', 23000000],
  ['Rp. 100.000.000', 100000000],
  ['Rp 1.000.000,00', 1000000],
  ['1.000.000,5', 1000001],
  ['1,000,000.50', 1000001],
  ['3,450,000', 3450000],
  ['26,250,300', 26250300],
  ['3.450.000.', 3450000],
  ['500.000,-', 500000],
  ['500.000,--', 500000],
  ['500.000 ,-', 500000],
  ['500,000.-', 500000],
  ['1 500 000', 1500000],
  ['1\u00a0500\u00a0000', 1500000],
  ['2 juta', 2000000],
  ['1,5 jt', 1500000],
  ['1.5 juta', 1500000],
  ['2jt', 2000000],
  ['500 ribu', 500000],
  ['500rb', 500000],
  ['2 juta 500 ribu', 2500000],
  ['Rp 2,5 juta', 2500000],
  ['1 milyar', 1000000000],
  ['750000 rupiah', 750000],
  ['IDR 750000', 750000],
  ['-', 0],
  ['–', 0],
  ['Rp -', 0],
  ['Rp. -', 0],
  ['Rp', 0],
  ['nihil', 0],
  ['0,-', 0],
  ['(500000)', -500000],
  ['(1.500.000)', -1500000],
  ['-1.500.000', -1500000],
  ['Rp -1.500.000', -1500000],
  ['- 1.500.000', -1500000],
  ['’1.500.000', 1500000],
  ["'1500000", 1500000],
  ['Ｒｐ １．５００．０００', 1500000],
  ['١٥٠٠٠٠٠', 1500000],
  ['1.500.000\u200b', 1500000],
  ['1.500.000 (satu juta lima ratus ribu rupiah)', 1500000],
  ['12,5', 13],
  ['1E+07', 10000000],
];

const refused: readonly Cell[] = [
  'lima ratus',
  'belum',
  '12 bulan',
  '1,5%',
  '1.00.000',
  '1.000,000.00',
  '12/01/2023',
  '500.000 lunas',
  'Rp a',
  true,
  { date: civilDate(2023, 1, 1) },
  1e15,
  Infinity,
];

test.each(accepted)('%j is %d', (cell, amount) => {
  expect(readAmount(cell, null)).toEqual({ kind: 'value', value: amount });
});

test.each(refused.map((cell) => [cell]))('%j is no amount', (cell) => {
  expect(readAmount(cell, null).kind).toBe('unreadable');
});

test('empty cells and error cells', () => {
  expect(readAmount('', null).kind).toBe('blank');
  expect(readAmount(' \u00a0', null).kind).toBe('blank');
  expect(readAmount({ error: '#REF!' }, null).kind).toBe('error');
  expect(readAmount('#N/A', null).kind).toBe('error');
});

const lone: readonly (readonly [string, ThousandsMark, number])[] = [
  ['1.000', '.', 1000],
  ['1,000', ',', 1000],
  ['1.000', ',', 1],
  ['1,000', '.', 1],
  ['500.000', '.', 500000],
];
test.each(lone)('a lone %s in a column that groups with "%s" is %d', (text, mark, amount) => {
  expect(readAmount(text, mark)).toEqual({ kind: 'value', value: amount });
});

const columns: readonly (readonly [string, readonly Cell[], string, number | 'ambiguous'])[] = [
  ['dots elsewhere', ['1.500.000', '1.000'], '1.000', 1000],
  ['a closing ,- elsewhere', ['500.000,-', '1.000'], '1.000', 1000],
  ['commas elsewhere', ['3,450,000', '1,000'], '1,000', 1000],
  ['commas group, so the dot is a decimal', ['3,450,000', '1.000'], '1.000', 1],
  ['nothing at all', ['1.000', '2.000'], '1.000', 'ambiguous'],
  ['as many dots as commas', ['3,450,000', '3.450.000', '1.000'], '1.000', 'ambiguous'],
  ['one cell never decides itself', ['500,000'], '500,000', 'ambiguous'],
  ['plain numbers of that size', [400000, 600000, 1200000, '500.000'], '500.000', 500000],
  ['plain numbers far above both', [4e6, 6e6, 12e6, '1.000'], '1.000', 'ambiguous'],
];
test.each(columns)('column: %s', (_, cells, text, amount) => {
  const read = readAmountIn(text, amountColumn(cells));
  expect(read.kind === 'value' ? read.value : read.kind).toBe(amount);
});
