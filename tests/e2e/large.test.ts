/** 50.000 loan rows work, in a process whose heap is bounded. */
import { writeFileSync } from 'node:fs';
import { ledgerBook } from './support/ledger-book';
import { arrearsOf, bergulir, hashOf, scratch } from './support/cli';

const LOANS = 50_000;
const folder = scratch();
const book = folder.path('besar.xlsx');
beforeAll(() => writeFileSync(book, ledgerBook(LOANS)));
afterAll(folder.remove);

test('50.000 loans are read, computed and written', () => {
  const before = hashOf(book);
  const result = folder.path('hasil.xlsx');
  const got = arrearsOf(book, ['--as-of', '2022-12-31', '--out', result], { heap: 3072 });
  expect(got.loans).toHaveLength(LOANS);
  let overdue = 0;
  for (let k = 0; k < LOANS; k += 1) overdue += 100_000 * (11 - (k % 6) - (k % 5));
  expect(got.totals['overduePrincipal']).toBe(overdue);
  // 50.000 × 1.200.000, less the repayments: k mod 5 is 2 on average, 100.000 each.
  expect(got.totals['outstandingPrincipal']).toBe(LOANS * (1_200_000 - 200_000));
  expect(hashOf(book)).toBe(before);
  expect(folder.list()).toEqual(['besar.xlsx', 'hasil.xlsx']);
  const listed = bergulir(['menu', result], { heap: 3072 });
  expect([listed.code, listed.err]).toEqual([0, '']);
}, 180_000);
