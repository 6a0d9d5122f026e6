/** DAT-16: what a book's own report says against what is computed. The loan and its figures are worked out by hand. */
import { URBAN, conventionByName } from '../../src/arrears/conventions';
import type { Convention } from '../../src/arrears/types';
import { checkStatements } from '../../src/sop/book-check';
import { classKey } from '../../src/sop/agrees';
import { read, sheet } from '../sheets/grid';

/** Cair 10 December 2021, 5.000.000 in 10 months: by 30 June 2022 six instalments are due, 3.000.000; paid 2.000.000; overdue 1.000.000 since 10 May, 51 days: Perhatian. */
const report = (...rows: readonly string[]) =>
  read(
    sheet(
      'LPP',
      `Per 30 Juni 2022\n\nNo|KSM|Tgl Cair|Tempo|Alokasi|Target|Saldo|Tunggakan|Kolektibilitas\n${rows.map((row, i) => `${i + 1}|KSM ${i + 1}|2021-12-10|10|5000000|${row}`).join('\n')}`,
    ),
  );
const told = (convention: Convention, ...rows: readonly string[]) => {
  const { book, stated } = report(...rows);
  return checkStatements(book, stated, convention).map(({ variant, cell, params }) => [
    variant,
    cell,
    params['figure'] ?? params['fits'] ?? params['expected'],
  ]);
};

const RIGHT = '3000000|3000000|1000000|Perhatian';

test.each([
  [RIGHT, []],
  ['3000000|3000000|1000000|Dalam Perhatian Khusus', []],
  ['3000000|3000000|1000000|Kol 2', []],
  ['3000000|3000000|1006000|Perhatian', []], // 1.000 an instalment due: rounding, not a fault
  ['3000000|3000000|1006001|Perhatian', [['amount', 'H4', 'overduePrincipal']]],
  ['3000000|3000000|993999|Perhatian', [['amount', 'H4', 'overduePrincipal']]],
  ['3000000|3000000|0|Perhatian', [['amount', 'H4', 'overduePrincipal']]],
  ['3500000|3000000|1000000|Perhatian', [['amount', 'F4', 'scheduledPrincipal']]],
  ['3000000|3000000|1000000|Lancar', [['className', 'I4', 'Perhatian']]],
  ['3000000|3000000|1000000|Kurang Lancar', [['className', 'I4', 'Perhatian']]],
])('%s', (row, findings) => expect(told(URBAN, row)).toEqual(findings));

test('two of four differ: each is told; three of four: one finding, with the preset that fits', () => {
  const wrong = RIGHT.replace('Perhatian', 'Lancar');
  expect(told(URBAN, RIGHT, wrong, wrong, RIGHT)).toEqual([
    ['className', 'I5', 'Perhatian'],
    ['className', 'I6', 'Perhatian'],
  ]);
  expect(told(URBAN, wrong, wrong, wrong, wrong)).toEqual([['preset', 'I4:I7', 'dbm-3']]); // 2 months by amount: Lancar there
});

test('a report made by days from the first of the month fits urban-month', () => {
  // Seen from 30 June: overdue since 10 May is 51 days, from the first of May 60: Perhatian in both.
  const month = conventionByName('urban-month') ?? URBAN;
  expect(told(month, RIGHT)).toEqual([]);
});

test.each([
  ['Dalam Perhatian Khusus', 'perhatian'],
  ['DPK', 'perhatian'],
  ['Kol. 2', '2'],
  ['Kolektibilitas III', '3'],
  ['kurang  lancar', 'kurang lancar'],
  ['5', '5'],
])('%s is %s', (name, key) => expect(classKey(name)).toBe(key));
