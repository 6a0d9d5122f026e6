/** What a BKM decided in Pengecualian: still listed and counted, but apart, unmarked, and no reason for exit 1. */
import { writeFileSync } from 'node:fs';
import { bergulir, scratch } from '../e2e/support/cli';
import { opened } from '../e2e/support/opened';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { marksOn } from '../e2e/support/snapshot';
import { cellAt, contentSize } from '../../src/host/model/edit-cells';
import type { Host } from '../../src/host/host';
import { checked, type Check } from './check';

const HEADS = ['No', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'];
const loan = (n: number, tenor: number): PlainCell[] => [n, `Mawar ${n}`, { day: '2013-01-05' }, { day: '2013-01-10' }, tenor, 5_000_000, '1,5%']; // prettier-ignore
const book = (exceptions: readonly PlainCell[][]): Uint8Array =>
  plainBook([
    { name: 'Pinjaman', rows: [HEADS, loan(1, 12), loan(2, 13)] },
    { name: 'Angsuran', rows: [['No', 'Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Angsuran Jasa'], [1, 'Mawar 1', { day: '2013-02-10' }, 416_700, 75_000]] },
    { name: 'Pengecualian', rows: [['Aturan', 'No Pinjaman', 'Nama KSM', 'Alasan', 'Tanggal Keputusan', 'Nomor Keputusan'], ...exceptions] },
  ]); // prettier-ignore
const EXCUSED: PlainCell[] = ['SOP-07', 2, 'Mawar 2', 'usaha musiman', { day: '2013-01-04' }, 'BKM 1/2013'];
const ARGS = { asOf: '2013-03-31' };
const NOW = { now: Date.UTC(2013, 3, 1, 5) };

const rowsOf = (host: Host): readonly (readonly string[])[] => {
  const sheet = host.model.sheets.find(({ name }) => name === 'Temuan')!;
  const { rows, columns } = contentSize(sheet);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => String(cellAt(sheet, r + 1, c + 1).value ?? ''))); // prettier-ignore
};

test('listed as excused with its reason, counted apart, without a mark', () => {
  const plain = opened(book([]), NOW);
  const gids = plain.model.sheets.map(({ gid }) => gid);
  expect(checked(plain, 'periksaSop', ARGS).summary).toMatchObject({ error: 1, excused: 0 });
  expect(marksOn(plain.model, gids).join()).toContain('E3');
  const host = opened(book([EXCUSED]), NOW);
  const result = checked(host, 'periksaSop', ARGS);
  expect(result.summary).toMatchObject({ error: 0, excused: 1 });
  expect(result.findings.find(({ code }) => code === 'SOP-07')?.excused).toEqual({
    reason: 'usaha musiman',
    number: 'BKM 1/2013',
    decided: '2013-01-04',
  });
  const row = rowsOf(host).find(([, code]) => code === 'SOP-07');
  expect(row?.[9]).toBe('Dikecualikan: usaha musiman (keputusan BKM 1/2013, 4 Januari 2013)');
  expect(marksOn(host.model, gids).join()).not.toContain('E3');
});

test('one that matches nothing is itself told', () => {
  const host = opened(book([EXCUSED, ['SOP-08', 1, 'Mawar 1', 'lama', { day: '2012-01-04' }, 'BKM 9/2012']]), NOW);
  const { findings } = checked(host, 'lihatSop', ARGS);
  const unused = findings.filter(({ sheet }) => sheet === 'Pengecualian');
  expect(unused).toHaveLength(1);
  expect(unused[0]).toMatchObject({ code: 'SOP-08', severity: 'info' });
});

test('the command line ends 0 where every error is excused', () => {
  const folder = scratch();
  try {
    const run = (name: string, bytes: Uint8Array): ReturnType<typeof bergulir> => {
      writeFileSync(folder.path(name), bytes);
      return bergulir(['check', name, '--as-of', '2013-03-31', '--json'], { cwd: folder.path('.') });
    };
    expect(run('lama.xlsx', book([])).code).toBe(1);
    const excused = run('baru.xlsx', book([EXCUSED]));
    expect(excused.code).toBe(0);
    const { findings } = JSON.parse(excused.out) as Check; // compared here
    expect(findings.filter(({ severity, excused: why }) => severity === 'error' && why === null)).toEqual([]);
  } finally {
    folder.remove();
  }
});
