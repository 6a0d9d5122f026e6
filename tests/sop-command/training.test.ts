/** SOP-13 from the sheet of the training before a loan (PWK), beside the column of the list of members or in its place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bergulir, scratch } from '../e2e/support/cli';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import type { Check } from './check';

const folder = scratch();
afterAll(folder.remove);

type Row = readonly PlainCell[];
const PEOPLE = ['Siti Aminah', 'Dewi Lestari', 'Ratna Sari', 'Yuni Astuti', 'Wati Ningsih'];
const CAME = { day: '2013-01-05' };

interface Wanted {
  /** The column *Tanggal Pelatihan* of the list, by person; without it the list has none. */
  readonly own?: readonly PlainCell[];
  /** Rows of the sheet PWK; without them there is no such sheet. */
  readonly pwk?: readonly Row[];
}

const came = (person: string, rest: Partial<Record<'day' | 'group' | 'attended' | 'passed', PlainCell>> = {}): Row => {
  const { day = CAME, group = 'Mawar', attended = 'Ya', passed = 'Ya' } = rest;
  return [day, person, group, attended, passed];
};
const everybodyBut = (person: string): readonly Row[] => PEOPLE.filter((one) => one !== person).map((one) => came(one));

/** A loan of 10 January 2013 to the five of Mawar, in equal shares. */
const book = ({ own, pwk }: Wanted): Uint8Array =>
  plainBook([
    { name: 'Pinjaman', rows: [['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'], [1, 'Mawar', { day: '2013-01-10' }, 10, 5_000_000, '1,5%']] },
    { name: 'Angsuran', rows: [['No', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'], [1, 'Mawar', { day: '2013-02-10' }, 500_000, 75_000]] },
    { name: 'Anggota', rows: [['Nama Anggota', 'Nama KSM', 'L/P', ...(own === undefined ? [] : ['Tanggal Pelatihan'])], ...PEOPLE.map((name, index): Row => [name, 'Mawar', 'P', ...(own === undefined ? [] : [own[index] ?? null])])] },
    ...(pwk === undefined ? [] : [{ name: 'PWK', rows: [['Daftar PWK'], ['Tanggal', 'Nama', 'KSM', 'Hadir', 'Lulus'], ...pwk] }]),
  ]); // prettier-ignore

function told(wanted: Wanted): { readonly found: readonly string[]; readonly coverage: Check['coverage'][number] } {
  writeFileSync(folder.path('buku.xlsx'), book(wanted));
  const { out, err } = bergulir(['check', 'buku.xlsx', '--as-of', '2013-03-31', '--json'], { cwd: folder.path('.') });
  expect(err).not.toMatch(/gangguan/);
  const { findings, coverage } = JSON.parse(out) as Check; // compared below
  const found = findings.filter(({ code }) => code === 'SOP-13').map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`); // prettier-ignore
  return { found, coverage: coverage.find(({ code }) => code === 'SOP-13')! };
}

test('without a column and without a sheet PWK the rule cannot be checked, and says so', () => {
  const { found, coverage } = told({});
  expect(found).toEqual([]);
  expect(coverage.checked).toBe(0);
  expect(coverage.missing).not.toEqual([]);
});

test('a sheet PWK is enough: who came and was found fit was trained, and nobody is found', () => {
  const { found, coverage } = told({ pwk: PEOPLE.map((one) => came(one)) });
  expect(found).toEqual([]);
  expect(coverage).toMatchObject({ checked: 5, unknown: 0, missing: [] });
});

test('who is not in it was not trained: told at the person’s row of the list', () => {
  const { found } = told({ pwk: everybodyBut('Ratna Sari') });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Anggota!A4 .*Ratna Sari/);
});

test('on the day of disbursement is in time, the day after is late', () => {
  const on = (day: string) =>
    told({ pwk: [...everybodyBut('Ratna Sari'), came('Ratna Sari', { day: { day } })] }).found;
  expect(on('2013-01-09')).toEqual([]);
  expect(on('2013-01-10')).toEqual([]);
  const late = on('2013-01-11');
  expect(late).toHaveLength(1);
  expect(late[0]).toMatch(/^Anggota!A4 .*Ratna Sari.*11.*sesudah/);
});

test('who did not come, or was not found fit, was not trained; a later row that says yes counts', () => {
  const rest = everybodyBut('Ratna Sari');
  expect(told({ pwk: [...rest, came('Ratna Sari', { attended: 'Tidak' })] }).found).toHaveLength(1);
  expect(told({ pwk: [...rest, came('Ratna Sari', { passed: 'Tidak' })] }).found).toHaveLength(1);
  expect(told({ pwk: [...rest, came('Ratna Sari', { passed: 'Tidak' }), came('Ratna Sari')] }).found).toEqual([]);
});

test('a row whose day cannot be read, or without a result, leaves it unknown, neither kept nor broken', () => {
  const rest = everybodyBut('Ratna Sari');
  for (const unclear of [{ day: 'lupa' }, { passed: null }]) {
    const { found, coverage } = told({ pwk: [...rest, came('Ratna Sari', unclear)] });
    expect(found).toEqual([]);
    expect(coverage).toMatchObject({ checked: 4, unknown: 1 });
  }
});

test('spelt otherwise it is the same person of that KSM; one of that name in another KSM is another', () => {
  const rest = everybodyBut('Ratna Sari');
  expect(told({ pwk: [...rest, came('Ibu RATNA SARIE', { group: 'KSM Mawar' })] }).found).toEqual([]);
  expect(told({ pwk: [...rest, came('Ratna Sari', { group: 'Melati' })] }).found).toHaveLength(1);
});

test('beside the column of the list: either is enough, the earlier day counts', () => {
  const own = PEOPLE.map((one) => (one === 'Ratna Sari' ? null : CAME));
  expect(told({ own }).found[0]).toMatch(/^Anggota!D4 /);
  expect(told({ own, pwk: [came('Ratna Sari')] }).found).toEqual([]);
  const late = PEOPLE.map((one) => (one === 'Ratna Sari' ? { day: '2013-01-20' } : CAME));
  expect(told({ own: late }).found[0]).toMatch(/^Anggota!D4 /);
  expect(told({ own: late, pwk: [came('Ratna Sari')] }).found).toEqual([]);
  expect(told({ own: late, pwk: [came('Ratna Sari', { passed: 'Tidak' })] }).found).toHaveLength(1);
});

test('the book stays as it was', () => {
  const before = book({ pwk: everybodyBut('Ratna Sari') });
  told({ pwk: everybodyBut('Ratna Sari') });
  expect(Buffer.from(before).equals(readFileSync(folder.path('buku.xlsx')))).toBe(true);
});
