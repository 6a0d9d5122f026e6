/** Fixes from the command line: shown, accepted into another file, the figures unchanged, undone. */
import { bookJson, bookPath } from '../e2e/support/built';
import { arrearsOf, bergulir, hashOf, scratch } from '../e2e/support/cli';
import { sheetsOf } from '../sheets/open-book';
import { readFileSync } from 'node:fs';

const desk = scratch();
afterAll(() => {
  desk.remove();
});
const BOOK = bookPath('a-ledger.xlsx');
const run = (book: string, label: string, ...more: readonly string[]) => bergulir(['menu', book, label, ...more]);

test('a-ledger: shown, done, computed alike, undone', () => {
  const before = hashOf(BOOK);
  const shown = JSON.parse(run(BOOK, 'Perbaiki data...', '--json').out) as {
    fixes: readonly { id: string; cell: string }[];
  }; // the preview of the contract
  expect(shown.fixes.map(({ cell }) => cell)).toEqual(
    'C8 E10 C12 E12 C16 E16 E18 F6 D8 F12 D13 D18 F18 D23 F24'.split(' '),
  );
  const args = JSON.stringify({ ids: shown.fixes.map(({ id }) => id), officer: 'Siti' });
  const done = run(BOOK, 'Perbaiki data…', '--args', args, '--out', desk.path('baik.xlsx'), '--json');
  expect(JSON.parse(done.out)).toEqual({ applied: 15, skipped: [], left: 0 });
  expect(hashOf(BOOK)).toBe(before);

  const day = ['--as-of', '2023-01-31'];
  const [old, now] = [arrearsOf(BOOK, day), arrearsOf(desk.path('baik.xlsx'), day)];
  expect(now.loans).toEqual(old.loans);
  expect(now.totals).toEqual(old.totals);
  expect(old.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['DAT-09 E19']); // its sum skipped the texts
  expect(now.findings).toEqual([]);
  const expected = bookJson('expected.json') as { totals: { overduePrincipal: number } }; // the book's own reference
  expect(now.totals['overduePrincipal']).toBe(expected.totals.overduePrincipal);

  expect(run(desk.path('baik.xlsx'), 'Urungkan perbaikan', '--out', desk.path('semula.xlsx')).out).toMatch(/15 sel/);
  const [first, last] = [BOOK, desk.path('semula.xlsx')].map((path) => sheetsOf(readFileSync(path)).slice(0, 2));
  expect(last!.map(({ name, cells, formats, merges }) => ({ name, cells, formats, merges }))).toEqual(
    first!.map(({ name, cells, formats, merges }) => ({ name, cells, formats, merges })),
  );
}, 60_000);

test('no name, no fix: one sentence, exit 2, nothing written', () => {
  const ended = run(BOOK, 'Perbaiki data...', '--args', '{"ids":"semua"}', '--out', desk.path('tanpa-nama.xlsx'));
  expect([ended.code, ended.out]).toEqual([2, '']);
  expect(ended.err).toMatch(/nama petugas/);
  expect(desk.list()).not.toContain('tanpa-nama.xlsx');
}, 60_000);
