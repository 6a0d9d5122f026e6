/** Accepted fixes, through the real bundle: previewed, written down, done, skipped, undone. */
import { changeSheet } from '../../src/host/model/edit-sheet';
import { cellAt, editCell } from '../../src/host/model/edit-cells';
import type { Host } from '../../src/host/host';
import { cellKey, type Area } from '../../src/host/model/area';
import type { Validation } from '../../src/host/model/rules';
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';
import { usersView } from '../e2e/support/snapshot';
import { apply, brokenBook, good, idsAt, listed, logRows, stored, titleOf, TODAY } from './book';

const BOOK = brokenBook();
const gidsOf = (host: Host) => host.model.sheets.map(({ gid }) => gid);
const sheetOf = (host: Host, name: string) => host.model.sheets.find((sheet) => sheet.name === name)!;

test('the preview names every cell with what stands there and what would; formulas, totals and notes are not in it', () => {
  const host = opened(BOOK);
  const before = usersView(host.model, gidsOf(host));
  const { fixes, officer, resume } = listed(host);
  expect([officer, resume]).toEqual(['', 0]);
  expect(fixes.map(({ code, sheet, cell, before, after, kind, sure }) => [code, `${sheet}!${cell}`, before, after, kind, sure])).toEqual([
    ['DAT-02', 'Pinjaman!C2', '31/03/2022', '31/03/2022', 'dateText', true],
    ['DAT-01', 'Pinjaman!E2', 'Rp 23.000.000,-', '23.000.000', 'amountText', true],
    ['DAT-01', 'Pinjaman!E4', 'satu juta', '1.000.000', 'amountWords', true],
    ['DAT-02', 'Angsuran!B2', '30/04/2022', '30/04/2022', 'dateText', true],
    ['DAT-01', 'Angsuran!C2', '2.000.000', '2.000.000', 'amountText', true],
    ['DAT-02', 'Angsuran!B3', '04/15/2022', '15/04/2022', 'dateSwapped', false],
    ['DAT-01', 'Angsuran!D4', '12.OOO', '12.000', 'amountTypo', false],
    ['DAT-01', 'Angsuran!C5', ' 100.000 ', '100.000', 'amountText', true],
  ]); // prettier-ignore
  expect(usersView(host.model, gidsOf(host))).toEqual(before);
  expect(host.model.sheets).toHaveLength(3);
});

test('what was accepted is done with its number format, written down, and nothing else is touched', () => {
  const host = opened(BOOK);
  const gids = gidsOf(host);
  const before = usersView(host.model, gids);
  const ids = idsAt(host, 'Pinjaman!C2', 'Pinjaman!E2', 'Angsuran!C5');
  expect(apply(host, ids, 'Siti Aminah')).toEqual({ applied: 3, skipped: [], left: 0 });
  expect(stored(host, 'Pinjaman', 2, 3)).toEqual([44_651, 'dd/mm/yyyy']); // 31 March 2022
  expect(stored(host, 'Pinjaman', 2, 5)).toEqual([23_000_000, '#,##0']);
  expect(stored(host, 'Angsuran', 5, 3)).toEqual([100_000, '#,##0']);
  const after = usersView(host.model, gids);
  const changed = Object.keys(before).flatMap((key) => before[key]!.filter((line) => !after[key]!.includes(line)).map((line) => line.split(' ')[0])); // prettier-ignore
  expect(changed).toEqual(['C2', 'E2', 'C5']);
  expect(logRows(host)).toEqual([
    ['1', '15/02/2023 12:00', 'Siti Aminah', 'Pinjaman', 'C2', 'Teks menjadi tanggal', '31/03/2022', 'teks', '0.###############', '31/03/2022', 'tanggal', 'dd/mm/yyyy', 'Diterapkan'],
    ['1', '15/02/2023 12:00', 'Siti Aminah', 'Pinjaman', 'E2', 'Teks menjadi angka', 'Rp 23.000.000,-', 'teks', '0.###############', '23.000.000', 'angka', '#,##0', 'Diterapkan'],
    ['1', '15/02/2023 12:00', 'Siti Aminah', 'Angsuran', 'C5', 'Teks menjadi angka', ' 100.000 ', 'teks', '0.###############', '100.000', 'angka', '#,##0', 'Diterapkan'],
  ]); // prettier-ignore
  expect(titleOf(host, 'Riwayat perbaikan')).toBe('Bergulir · Riwayat perbaikan');
  expect(listed(host).officer).toBe('Siti Aminah');
  expect(listed(host).fixes).toHaveLength(5);
});

test('what was read well before is read the same afterwards, and the findings that were mended are gone', () => {
  const host = opened(BOOK);
  const args = { asOf: '2022-12-31', today: TODAY };
  const before = figuresOf(host, 'lihatTunggakan', args);
  expect(before.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('DAT-01 E4');
  apply(host, 'semua');
  const after = figuresOf(host, 'lihatTunggakan', args);
  expect(after.loans.filter(({ group }) => group !== 'Kenanga')).toEqual(before.loans);
  expect(after.loans.find(({ group }) => group === 'Kenanga')?.principal).toBe(1_000_000);
  expect(after.findings.map(({ code, cell }) => `${code} ${cell}`)).not.toContain('DAT-01 E4');
});

test('undone, every value and format is as it was, through a file as well', () => {
  const first = opened(BOOK);
  const before = usersView(first.model, gidsOf(first));
  const gids = gidsOf(first);
  apply(first, listed(first).fixes.map(({ id }) => id)); // prettier-ignore
  expect(usersView(first.model, gids)).not.toEqual(before);
  const host = opened(first.save());
  host.clickMenu('Urungkan perbaikan');
  const theirs = host.model.sheets.slice(0, 3).map(({ gid }) => gid);
  expect(Object.values(usersView(host.model, theirs))).toEqual(Object.values(before));
  expect(new Set(logRows(host).map((row) => row[12]))).toEqual(new Set(['Diurungkan']));
  expect(host.ui.alerts).toEqual([]);
  expect(listed(host).fixes).toHaveLength(8);
});

test('newest run first, one at a time; a run can be named', () => {
  const host = opened(BOOK);
  apply(host, idsAt(host, 'Pinjaman!E2'));
  apply(host, idsAt(host, 'Angsuran!C2'));
  apply(host, idsAt(host, 'Angsuran!C5'));
  expect(good(host, 'urungkanPerbaikan', { run: 1 })).toMatchObject({ run: 1, undone: 1, skipped: [], left: 0 });
  expect(stored(host, 'Pinjaman', 2, 5)[0]).toBe('Rp 23.000.000,-');
  expect(good(host, 'urungkanPerbaikan')).toMatchObject({ run: 3, undone: 1 });
  expect([stored(host, 'Angsuran', 5, 3)[0], stored(host, 'Angsuran', 2, 3)[0]]).toEqual([' 100.000 ', 2_000_000]);
  expect(good(host, 'urungkanPerbaikan')).toMatchObject({ run: 2, undone: 1 });
  expect(good(host, 'urungkanPerbaikan')).toMatchObject({ run: null, undone: 0 });
  expect(envelopeOf(host, 'urungkanPerbaikan', { run: 2 })).toEqual({ ok: false, message: expect.stringMatching(/ke-2/) }); // prettier-ignore
});

test('a cell that changed since the preview is skipped and named; so is one whose sheet is gone', () => {
  const host = opened(BOOK);
  const ids = idsAt(host, 'Pinjaman!E2', 'Angsuran!C2', 'Angsuran!C5');
  editCell(sheetOf(host, 'Angsuran'), { row: 2, column: 3 }, { value: '2.100.000' });
  expect(apply(host, [...ids, '999!B2!0123456789abcdef'])).toEqual({
    applied: 2,
    skipped: [
      { cell: 'Angsuran!C2', why: 'isi sel sudah berubah sejak ditampilkan' },
      { cell: 'B2', why: 'lembar atau sel sudah tidak ada' },
    ],
    left: 0,
  });
  expect(stored(host, 'Angsuran', 2, 3)[0]).toBe('2.100.000');
});

test('a cell that changed since it was mended is left and named when the run is undone', () => {
  const host = opened(BOOK);
  apply(host, idsAt(host, 'Pinjaman!E2', 'Angsuran!C2'));
  editCell(sheetOf(host, 'Pinjaman'), { row: 2, column: 5 }, { value: 24_000_000 });
  host.clickMenu('Urungkan perbaikan');
  expect(host.ui.alerts.map(({ message }) => message).join()).toMatch(/Pinjaman!E2: isi sel sudah berubah/);
  expect(stored(host, 'Pinjaman', 2, 5)[0]).toBe(24_000_000);
  expect(stored(host, 'Angsuran', 2, 3)[0]).toBe('2.000.000');
  expect(good(host, 'urungkanPerbaikan')).toMatchObject({ run: null });
});

test('a formula that came since is never overwritten', () => {
  const host = opened(BOOK);
  const ids = idsAt(host, 'Angsuran!C2');
  editCell(sheetOf(host, 'Angsuran'), { row: 2, column: 3 }, { formula: '"2.000.000"' });
  expect(apply(host, ids).skipped).toEqual([{ cell: 'Angsuran!C2', why: expect.stringMatching(/berubah|rumus/) }]);
  expect(cellAt(sheetOf(host, 'Angsuran'), 2, 3).formula).toBe('"2.000.000"');
});

const onlyText = (area: Area): Validation => ({
  areas: [area],
  type: 'list',
  operator: 'between',
  formula1: '"Rp 23.000.000,-"',
  formula2: null,
  allowBlank: true,
  reject: true,
  dropDown: true,
  promptTitle: '',
  prompt: '',
  errorTitle: '',
  error: '',
  origin: null,
});

test('a cell with a link is left: nothing could bring the link back', () => {
  const host = opened(BOOK);
  const gids = gidsOf(host);
  const sheet = sheetOf(host, 'Pinjaman');
  changeSheet(sheet, { links: new Map([[cellKey(2, 5), { url: 'https://example.test/kuitansi', location: null }]]) });
  const before = usersView(host.model, gids);
  expect(apply(host, idsAt(host, 'Pinjaman!E2'))).toEqual({
    applied: 0,
    skipped: [{ cell: 'Pinjaman!E2', why: expect.stringMatching(/tautan/) }],
    left: 0,
  });
  expect(usersView(host.model, gids)).toEqual(before);
});

describe('what the spreadsheet refuses is named and left as it was, the rest goes on', () => {
  test('a validation', () => {
    const host = opened(BOOK);
    const gids = gidsOf(host);
    const sheet = sheetOf(host, 'Pinjaman');
    changeSheet(sheet, { validations: [onlyText({ row: 2, column: 5, rows: 1, columns: 1 })] });
    const before = usersView(host.model, gids);
    const result = apply(host, idsAt(host, 'Pinjaman!E2', 'Angsuran!C2'));
    expect(result).toEqual({ applied: 1, skipped: [{ cell: 'Pinjaman!E2', why: expect.stringMatching(/menolak/) }], left: 0 }); // prettier-ignore
    expect(stored(host, 'Pinjaman', 2, 5)).toEqual(['Rp 23.000.000,-', 'General']);
    expect(usersView(host.model, gids)[`sheet ${sheet.gid}`]).toEqual(before[`sheet ${sheet.gid}`]);
    expect(logRows(host).map((row) => row[12])).toEqual([expect.stringMatching(/^Dilewati: /), 'Diterapkan']);
  });

  test('a protected sheet', () => {
    const host = opened(BOOK, { person: 'editor' });
    const gids = gidsOf(host);
    const ids = idsAt(host, 'Pinjaman!E2', 'Pinjaman!C2', 'Angsuran!C2');
    const sheet = sheetOf(host, 'Pinjaman');
    changeSheet(sheet, { protection: { hasPassword: false, description: '', warningOnly: false, unprotected: [] } });
    const before = usersView(host.model, gids);
    const result = apply(host, ids);
    expect(result.applied).toBe(1);
    expect(result.skipped.map(({ cell }) => cell)).toEqual(['Pinjaman!C2', 'Pinjaman!E2']);
    expect(usersView(host.model, gids)[`sheet ${sheet.gid}`]).toEqual(before[`sheet ${sheet.gid}`]);
  });
});

test('without ids nothing is done but shown; without a name nothing is accepted; the name is asked once', () => {
  const host = opened(BOOK);
  expect(good(host, 'terapkanPerbaikan')).toEqual(listed(host));
  const ids = idsAt(host, 'Pinjaman!E2');
  expect(envelopeOf(host, 'terapkanPerbaikan', { ids, today: TODAY })).toEqual({ ok: false, message: expect.stringMatching(/nama petugas/) }); // prettier-ignore
  expect(host.model.sheets).toHaveLength(3);
  apply(host, ids, 'Budi');
  expect(good(host, 'terapkanPerbaikan', { ids: idsAt(host, 'Angsuran!C2') })).toMatchObject({ applied: 1 });
  expect(logRows(host).map((row) => row[2])).toEqual(['Budi', 'Budi']);
});

test('"semua" is every fix that is sure, and no other', () => {
  const host = opened(BOOK);
  expect(apply(host, 'semua').applied).toBe(6);
  expect(listed(host).fixes.map(({ cell }) => cell)).toEqual(['B3', 'D4']);
});

test('another locale and zone: days stay days, text stays text', () => {
  for (const [locale, timeZone] of [
    ['en_US', 'America/New_York'],
    ['id_ID', 'Pacific/Auckland'],
  ] as const) {
    // prettier-ignore
    const host = opened(BOOK, { locale, timeZone });
    const gids = gidsOf(host);
    const before = usersView(host.model, gids);
    apply(host, listed(host).fixes.map(({ id }) => id)); // prettier-ignore
    expect(stored(host, 'Pinjaman', 2, 3)).toEqual([44_651, 'dd/mm/yyyy']);
    good(host, 'urungkanPerbaikan');
    expect(usersView(host.model, gids)).toEqual(before);
  }
});
