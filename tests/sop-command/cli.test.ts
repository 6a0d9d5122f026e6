/** `bergulir check`: what it prints, what it saves, and how it ends. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook } from '../../src/host/xlsx';
import { bookPath } from '../e2e/support/built';
import { bergulir, scratch, type Ended } from '../e2e/support/cli';
import type { Check } from './check';

const folder = scratch();
afterAll(folder.remove);
const run = (...args: readonly string[]): Ended => bergulir([...args], { cwd: folder.path('.') });
for (const name of ['planted', 'clean']) copyFileSync(bookPath(`f-sop-${name}.xlsx`), folder.path(`${name}.xlsx`));

const json = (...args: readonly string[]): Check => JSON.parse(run('check', ...args, '--json').out) as Check; // compared below

test('JSON has the keys that are promised, a rule a row of coverage, and ends 1 where an error stands', () => {
  const { code, out } = run('check', 'planted.xlsx', '--as-of', '2015-06-30', '--json');
  expect(code).toBe(1);
  const result = JSON.parse(out) as Check; // its keys are looked at here
  expect(Object.keys(result).sort()).toEqual(['asOf', 'coverage', 'findings', 'profile', 'summary']);
  expect([result.asOf, result.profile]).toEqual(['2015-06-30', 'auto']);
  for (const finding of result.findings)
    expect(Object.keys(finding).sort()).toEqual(['cell', 'clause', 'code', 'excused', 'fix', 'group', 'loan', 'message', 'severity', 'sheet', 'why']); // prettier-ignore
  for (const rule of result.coverage)
    expect(Object.keys(rule).sort()).toEqual(['checked', 'code', 'findings', 'missing', 'off', 'unknown']);
  expect(result.coverage).toHaveLength(21);
  const tenor = result.findings.find(({ code: own }) => own === 'SOP-07');
  expect(tenor).toMatchObject({ severity: 'error', sheet: 'PINJAMAN', cell: 'F11', group: 'Kenanga', loan: '7', excused: null });
  expect(tenor?.why).toContain('12 bulan');
  expect(result.summary).toMatchObject({ error: result.findings.filter(({ severity, excused }) => severity === 'error' && excused === null).length }); // prettier-ignore
}); // prettier-ignore

test('a clean book ends 0, with no error and no warning', () => {
  const { code, out } = run('check', 'clean.xlsx', '--as-of', '2015-06-30', '--json');
  const { findings } = JSON.parse(out) as Check; // compared here
  expect([code, findings.filter(({ severity }) => severity !== 'info')]).toEqual([0, []]);
});

test('the single borrower stands as the group, and the book’s own number as the loan', () => {
  const found = json('planted.xlsx', '--as-of', '2015-06-30').findings.find(({ code }) => code === 'SOP-01');
  expect([found?.group, found?.loan]).toEqual(['Yanti Rahayu', '16']);
});

test('the day and the guide are asked for; another guide judges otherwise', () => {
  expect(json('planted.xlsx', '--as-of', '2011-12-31').findings.some(({ code }) => code === 'SOP-07')).toBe(false);
  const first = (profile: string): number =>
    json('planted.xlsx', '--as-of', '2015-06-30', '--profile', profile).findings.filter(({ code }) => code === 'SOP-04').length; // prettier-ignore
  expect(first('pedoman-2008')).toBeGreaterThan(first('juknis-2012'));
});

test('as text: worst first, coverage below', () => {
  const { out } = run('check', 'planted.xlsx', '--as-of', '2015-06-30');
  expect(out).toMatch(/^Periksa SOP per 30\/06\/2015 · batas: auto\n\nTemuan: \d+ kesalahan/);
  expect(out.indexOf('Kesalahan ·')).toBeLessThan(out.indexOf('Peringatan ·'));
  expect(out).toMatch(/SOP-14 .*menunggu putusan BKM/);
});

test('--out keeps the own sheets, and nothing else is written', () => {
  const { code, err } = run('check', 'planted.xlsx', '--as-of', '2015-06-30', '--out', 'hasil.xlsx');
  expect(code).toBe(1);
  expect(err).toContain('Hasil disimpan di');
  const { sheets } = openWorkbook(readFileSync(folder.path('hasil.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Temuan', 'Periksa SOP', 'Lembar pendampingan']));
  expect(json('hasil.xlsx', '--as-of', '2015-06-30').findings).toEqual(json('planted.xlsx', '--as-of', '2015-06-30').findings); // prettier-ignore
}); // prettier-ignore

test.each([
  [['check', 'tiada.xlsx'], /tidak ditemukan/],
  [['check', 'rusak.xlsx'], /tidak dapat dibaca/],
  [['check', 'planted.xlsx', '--as-of', '2015-02-30'], /2015-02-30/],
  [['check', 'planted.xlsx', '--profile', 'sop-1999'], /sop-1999.*auto, pedoman-2008, juknis-2012/],
  [['check'], /Sebutkan bukunya/],
])('%j is refused in one sentence, and ends 2', (args, sentence) => {
  writeFileSync(folder.path('rusak.xlsx'), 'bukan buku');
  const { code, err, out } = run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(sentence);
});

test('through the menu too', () => {
  const { out } = run('menu', 'planted.xlsx', 'Periksa SOP…', '--args', '{"asOf":"2015-06-30"}');
  expect(out).toMatch(/^Periksa SOP per 30\/06\/2015/);
});
