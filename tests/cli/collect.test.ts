/** `collect`: the fields that were promised, the table for people, and a book with its sheets. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundBook, WEEK } from '../collection/round-book';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  writeFileSync(join(desk.folder, 'tagih.xlsx'), roundBook());
});
afterEach(() => desk.remove());

const DAYS = ['--from', WEEK.from, '--to', WEEK.to];

test('--json has the fields that were promised, and no others', () => {
  const result = desk.json('collect', 'tagih.xlsx', ...DAYS);
  expect(Object.keys(result)).toEqual(['from', 'to', 'rows', 'problems']);
  expect([result.from, result.to]).toEqual([WEEK.from, WEEK.to]);
  expect(Object.keys(result.rows[0])).toEqual('group loan chair phone due overdue oldestDue promise'.split(' '));
  expect(Object.keys(result.problems[0])).toEqual('group loan member balance overdue class cause step date'.split(' '));
  // The week is over: what fell due in it and was not paid is overdue at its end. Dahlia 164.000, Mawar 112.000, Melati 224.000.
  expect(result.problems.map(({ group, overdue }: { group: string; overdue: number }) => [group, overdue])).toEqual([
    ['KSM Dahlia', 164_000],
    ['KSM Mawar', 112_000],
    ['KSM Melati', 224_000],
  ]);
});

test('for people: the list and the loans in trouble; nothing is written where it is not asked for', () => {
  const before = desk.files();
  const { code, out } = desk.run('collect', 'tagih.xlsx', ...DAYS);
  expect(code).toBe(0);
  expect(out).toContain('Daftar tagihan 06/06/2022 s.d. 12/06/2022');
  expect(out).toMatch(/KSM Dahlia +3 +Ani Contoh +\+62 813-1111-2222 +0 +164\.000 +20\/04\/2022/);
  expect(out).toContain('Pinjaman bermasalah per 12/06/2022');
  expect(desk.files()).toEqual(before);
});

test('--out has the three sheets, and one run after another adds none', () => {
  expect(desk.run('collect', 'tagih.xlsx', ...DAYS, '--out', 'satu.xlsx').code).toBe(0);
  expect(desk.run('collect', 'satu.xlsx', ...DAYS, '--out', 'dua.xlsx').code).toBe(0);
  expect(desk.run('menu', 'dua.xlsx', 'RKTL').out).toContain('RKTL: 0 langkah belum selesai');
  expect(desk.run('menu', 'dua.xlsx', 'Daftar tagihan...', '--args', JSON.stringify(WEEK)).out).toContain('KSM Melati');
});

test.each([
  [['--from', '2022-06-12', '--to', '2022-06-06'], 'mendahului'],
  [['--from', '6 Juni'], 'YYYY-MM-DD'],
])('%j is refused in one sentence', (days, sentence) => {
  const { code, err } = desk.run('collect', 'tagih.xlsx', ...days);
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(err).toContain(sentence);
});
