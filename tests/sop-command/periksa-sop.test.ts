/** Periksa SOP through the bundle: its sheets, what it leaves alone, what it tells of the check before. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Host } from '../../src/host/host';
import { cellAt, contentSize, editCell } from '../../src/host/model/edit-cells';
import { bookBytes, bookPath } from '../e2e/support/built';
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';
import { marksOn, ownView, usersView } from '../e2e/support/snapshot';
import { checked } from './check';
import { shiftRows } from './move-rows';

const ARGS = { asOf: '2015-06-30' };
const planted = bookBytes('f-sop-planted.xlsx');
const gidsOf = (host: Host): readonly number[] => host.model.sheets.map(({ gid }) => gid);

/** The texts of an own sheet, a row a line. */
function linesOf(host: Host, name: string): readonly (readonly string[])[] {
  const sheet = host.model.sheets.find((each) => each.name === name)!;
  const { rows, columns } = contentSize(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => String(cellAt(sheet, row + 1, column + 1).value ?? '')),
  );
}
/** The rows of the table under a heading line, up to the next empty line. */
function tableUnder(lines: readonly (readonly string[])[], title: string): readonly (readonly string[])[] {
  const from = lines.findIndex(([first]) => first === title) + 2;
  const length = lines.slice(from).findIndex((line) => line.every((text) => text === '') || line.slice(1).every((text) => text === '')); // prettier-ignore
  return lines.slice(from, length < 0 ? undefined : from + length);
}

const host = opened(planted, { now: Date.UTC(2015, 5, 30, 5) });
const gids = gidsOf(host);
const before = usersView(host.model, gids);
const result = checked(host, 'periksaSop', ARGS);

test('its own sheets, and the user’s cells as they were', () => {
  expect(result.written).toEqual(['Temuan', 'Periksa SOP', 'Lembar pendampingan', 'RKTL']);
  expect(usersView(host.model, gids)).toEqual(before);
  expect(marksOn(host.model, gids).length).toBeGreaterThan(0);
});

interface Expected {
  readonly expected: readonly { readonly code: string; readonly group: string; readonly loan?: number }[];
}
const expected = (JSON.parse(readFileSync(bookPath('f-sop.expected.json'), 'utf8')) as Expected).expected;
const bare = (text: string): string => text.toLowerCase().replace(/^ksm /, '').replace(/[^a-z0-9]/g, ''); // prettier-ignore

test('every planted violation stands in Temuan, by KSM and loan', () => {
  const rows = linesOf(host, 'Temuan');
  const missed = expected.filter(
    ({ code, group, loan }) =>
      !rows.some(
        (row) => row[1] === code && ((loan !== undefined && row[4] === String(loan)) || bare(row.join(' ')).includes(bare(group))),
      ),
  ); // prettier-ignore
  expect(missed).toEqual([]);
});

test('the summary by rule and by KSM adds up to Temuan', () => {
  const lines = linesOf(host, 'Periksa SOP');
  const sum = (table: readonly (readonly string[])[], column: number): number => table.reduce((all, row) => all + Number(row[column]), 0); // prettier-ignore
  const [rules, groups] = [tableUnder(lines, 'Menurut ketentuan'), tableUnder(lines, 'Menurut KSM')];
  const of = (severity: string): number => result.findings.filter((one) => one.severity === severity && one.excused === null).length; // prettier-ignore
  expect([2, 3, 4].map((column) => sum(rules, column))).toEqual(['error', 'warning', 'info'].map(of));
  expect([2, 3, 4].map((column) => sum(groups, column))).toEqual(['error', 'warning', 'info'].map(of));
  expect(rules.map(([code]) => code)).toEqual([...new Set(result.findings.map(({ code }) => code))].sort());
});

test('the coverage lists all 21 rules, and what could not be checked says which column is missing', () => {
  const lines = linesOf(host, 'Periksa SOP');
  const table = tableUnder(lines, 'Cakupan pemeriksaan');
  expect(table.map(([code]) => code)).toEqual(Array.from({ length: 21 }, (_, index) => `SOP-${String(index + 1).padStart(2, '0')}`)); // prettier-ignore
  for (const { code, checked: rows, unknown, findings } of result.coverage)
    expect(table.find(([own]) => own === code)?.slice(2, 5)).toEqual([rows, unknown, findings].map(String));
  const ledger = opened(bookBytes('a-ledger.xlsx'));
  const poor = checked(ledger, 'periksaSop', { asOf: '2023-01-31' });
  const unchecked = poor.coverage.filter(({ missing }) => missing.length > 0);
  expect(unchecked.map(({ code }) => code)).toEqual(expect.arrayContaining(['SOP-10', 'SOP-12', 'SOP-13']));
  for (const { code, missing } of unchecked) {
    const row = tableUnder(linesOf(ledger, 'Periksa SOP'), 'Cakupan pemeriksaan').find(([own]) => own === code);
    expect(row?.[5]).toMatch(/^Tidak dapat diperiksa: .*tidak ada$/);
    for (const column of missing) expect(row?.[5]).toContain(column);
    expect(poor.findings.filter((finding) => finding.code === code)).toEqual([]);
  }
});

test('Lembar pendampingan: a page a KSM, each of the same number of rows', () => {
  const lines = linesOf(host, 'Lembar pendampingan');
  const titles = lines.flatMap(([first], index) => (first === 'Bergulir · Lembar pendampingan' ? [index] : []));
  const groups = new Set(result.findings.filter(({ severity }) => severity !== 'info').map(({ group }) => bare(group ?? ''))); // prettier-ignore
  expect(titles).toHaveLength(groups.size);
  titles.forEach((at, index) => expect(at).toBe(index * 28));
  expect(lines.flatMap(([first]) => first)).toEqual(expect.arrayContaining([expect.stringMatching(/^KSM Melati · Keadaan per 30 Juni 2015/), expect.stringMatching(/^Perorangan: Yanti Rahayu/)])); // prettier-ignore
});

test('RKTL has a step for each KSM and rule; what people write there stays, and a step that is done too', () => {
  const rows = linesOf(host, 'RKTL');
  const wanted = new Set(result.findings.filter(({ code, severity }) => code.startsWith('SOP-') && severity !== 'info').map(({ code, group }) => `${code} ${bare(group ?? '')}`)); // prettier-ignore
  const steps = rows.filter((row) => row.some((text) => /^Tindak lanjuti SOP-\d\d: /.test(text)));
  expect(steps).toHaveLength(wanted.size);
  const worked = opened(host.save(), { now: Date.UTC(2015, 6, 1, 5) });
  const sheet = worked.model.sheets.find(({ name }) => name === 'RKTL')!;
  const heading = rows.findIndex((row) => row.includes('Petugas'));
  const [who, line] = [(rows[heading] ?? []).indexOf('Petugas') + 1, rows.findIndex((row) => row.some((text) => text.startsWith('Tindak lanjuti SOP-07'))) + 1]; // prettier-ignore
  editCell(sheet, { row: line, column: who }, { value: 'Bu Contoh', formula: null });
  checked(worked, 'periksaSop', ARGS);
  const after = linesOf(worked, 'RKTL').find((row) => row.some((text) => text.startsWith('Tindak lanjuti SOP-07')));
  expect(after?.[who - 1]).toBe('Bu Contoh');
});

test('a second run on the same book changes nothing, in the host and in the file', () => {
  const again = opened(planted, { now: Date.UTC(2015, 5, 30, 5) });
  checked(again, 'periksaSop', ARGS);
  const once = again.save();
  checked(again, 'periksaSop', ARGS);
  expect(ownView(again.model, gids)).toEqual(ownView(host.model, gids));
  const later = opened(once, { now: Date.UTC(2015, 5, 30, 5) });
  checked(later, 'periksaSop', ARGS);
  const [first, second] = [unzipSync(once), unzipSync(later.save())];
  for (const part of Object.keys(first).filter((name) => /worksheets\/bergulir\d+\.xml$/.test(name)))
    expect([part, strFromU8(second[part]!)]).toEqual([part, strFromU8(first[part]!)]);
});

test('on a corrected book it says what was resolved; once more the same', () => {
  const corrected = opened(host.save(), { now: Date.UTC(2015, 6, 31, 5) });
  const sheet = corrected.model.sheets.find(({ name }) => name === 'PINJAMAN')!;
  const tenor = result.findings.find(({ code }) => code === 'SOP-07')!;
  expect(tenor.cell).toBe('F11');
  editCell(sheet, { row: 11, column: 6 }, { value: 12, formula: null });
  const next = checked(corrected, 'periksaSop', { asOf: '2015-07-31' });
  expect(next.findings.filter(({ code }) => code === 'SOP-07')).toEqual([]);
  expect(next.summary).toMatchObject({ resolved: 1 });
  const told = tableUnder(linesOf(corrected, 'Periksa SOP').slice(1), 'Sejak pemeriksaan sebelumnya').map((row) => row.slice(0, 4)); // prettier-ignore
  expect(told).toContainEqual(['SOP-07', 'Jangka waktu di luar batas', tenor.loan, 'Selesai']);
  const view = ownView(corrected.model, gids);
  checked(corrected, 'periksaSop', { asOf: '2015-07-31' });
  expect(ownView(corrected.model, gids)).toEqual(view);
});

test('Hitung tunggakan beside it keeps its rows, and the other way round', () => {
  const both = opened(planted, { now: Date.UTC(2015, 5, 30, 5) });
  figuresOf(both, 'hitungTunggakan', ARGS);
  checked(both, 'periksaSop', ARGS);
  const sop = (one: Host): number => linesOf(one, 'Temuan').filter((row) => row[8] === 'Periksa SOP').length;
  expect(sop(both)).toBe(sop(host));
  figuresOf(both, 'hitungTunggakan', ARGS);
  expect(sop(both)).toBe(sop(host));
});

test('the sidebar’s keys lead to the cell, also after rows were inserted', () => {
  const moved = opened(host.save(), { now: Date.UTC(2015, 5, 30, 5) });
  const kenanga = result.shown.find(({ name }) => name === 'Kenanga')!.findings.find(({ code }) => code === 'SOP-07')!;
  const jump = () => envelopeOf(moved, 'bukaTemuan', { key: kenanga.key });
  expect(jump()).toEqual({ ok: true, result: { name: 'PINJAMAN', cell: 'F11' } });
  shiftRows(moved, 'PINJAMAN', 2);
  expect(jump()).toEqual({ ok: true, result: { name: 'PINJAMAN', cell: 'F13' } });
  for (const key of ['', 'x', 'k|99999|SOP-07|F11|a.b.0.', 'k|__proto__|x|y'])
    expect(envelopeOf(moved, 'bukaTemuan', { key })).toMatchObject({ ok: false });
});

test('a guide that is none, a day that is none', () => {
  expect(envelopeOf(host, 'lihatSop', { profile: 'pedoman-1999' })).toEqual({
    ok: false,
    message: 'Pedoman "pedoman-1999" tidak dikenal; pilih salah satu: auto, pedoman-2008, juknis-2012.',
  });
  expect(envelopeOf(host, 'lihatSop', { asOf: '2015-02-30' }).ok).toBe(false);
});

test('by Pedoman 2008 alone a first loan of a million is too large', () => {
  const of = (profile: string): number => checked(host, 'lihatSop', { ...ARGS, profile }).findings.filter(({ code }) => code === 'SOP-04').length; // prettier-ignore
  expect(of('pedoman-2008')).toBeGreaterThan(of('juknis-2012'));
});
