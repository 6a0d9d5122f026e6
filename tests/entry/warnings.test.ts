/** Aktifkan peringatan saat mengisi and Matikan peringatan, through the bundle: ours come and go, theirs stay. */
import type { Host } from '../../src/host/host';
import { areaName, parseArea } from '../../src/host/model/area';
import { changeSheet } from '../../src/host/model/edit-sheet';
import type { Validation } from '../../src/host/model/rules';
import { openWorkbook } from '../../src/host/xlsx';
import { envelopeOf, opened } from '../e2e/support/opened';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { isWarning, usersView, warningsOn } from '../e2e/support/snapshot';

const HEADS = ['No', 'Nama KSM', 'Tanggal Putusan', 'Tanggal Pencairan', 'Jangka Waktu', 'Besar Pinjaman'];
const loan = (n: number): PlainCell[] => [n, `Mawar ${n}`, { day: '2024-01-05' }, { day: '2024-01-10' }, 12, 5_000_000];
const book = (loans: number, below: readonly PlainCell[][] = []): Uint8Array =>
  plainBook([
    {
      name: 'Pinjaman',
      rows: [['UPK CONTOH'], HEADS, ...Array.from({ length: loans }, (_, k) => loan(k + 1)), ...below],
    },
    { name: 'Catatan', rows: [['milik pembuku']] },
  ]);
const gidsOf = (host: Host): readonly number[] => host.model.sheets.map(({ gid }) => gid);
const sheetOf = (host: Host) => host.model.sheets[0]!;
/** Our warnings by the area that they cover. */
const ours = (host: Host): readonly string[] =>
  host.model.sheets
    .flatMap(({ validations }) => validations.filter(isWarning).flatMap(({ areas }) => areas.map(areaName)))
    .sort();
const on = (host: Host) => envelopeOf(host, 'aktifkanPeringatan');
const off = (host: Host) => JSON.parse(String(host.call('matikanPeringatan'))) as { result: { cells: number } }; // our own envelope

const theirs = (area: string): Validation => ({
  areas: [parseArea(area)!],
  type: 'whole',
  operator: 'greaterThan',
  formula1: '0',
  formula2: null,
  allowBlank: true,
  reject: true,
  dropDown: true,
  promptTitle: '',
  prompt: 'aturan pembuku',
  errorTitle: '',
  error: '',
  origin: null,
}); // prettier-ignore

test('a column of warnings for what a row can tell, down to the end of the sheet where nothing stands below', () => {
  const host = opened(book(3));
  const end = sheetOf(host).maxRows;
  expect(on(host)).toMatchObject({ ok: true, result: { columns: 4, left: 0 } });
  expect(ours(host)).toEqual([`C3:C${end}`, `D3:D${end}`, `E3:E${end}`, `F3:F${end}`]);
  const day = sheetOf(host).validations.find(({ areas }) => areas[0]?.column === 4)!;
  expect(day).toMatchObject({ type: 'custom', reject: false });
  expect(day.formula1).toBe('($D3>=36161)*(($C3="")+($C3>="")+($C3<=$D3)>0)');
  expect(day.prompt).toBe(
    'Peringatan Bergulir: Tanggalnya sebelum 1999: periksa tahunnya. Tanggal cair tidak boleh mendahului tanggal putusan.',
  );
});

test('the limits of today: the guides’, or what Pengaturan decides', () => {
  const helpOf = (host: Host): string =>
    sheetOf(host).validations.find(({ areas }) => areas[0]?.column === 5)?.prompt ?? '';
  const guides = opened(book(3));
  on(guides);
  expect(helpOf(guides)).toBe('Peringatan Bergulir: Jangka waktu 3 sampai 12 bulan (Pedoman 2008).');
  const decided = plainBook([
    { name: 'Pinjaman', rows: [HEADS, loan(1)] },
    {
      name: 'Pengaturan',
      rows: [
        ['Ketentuan', 'Nilai', 'Berlaku sejak', 'Sumber'],
        ['Jangka waktu maksimal (bulan)', 24, { day: '2020-01-01' }, 'Keputusan BKM 3/2020'],
      ],
    },
  ]);
  const own = opened(decided);
  on(own);
  expect(helpOf(own)).toBe('Peringatan Bergulir: Jangka waktu 3 sampai 24 bulan (Keputusan BKM 3/2020).');
});

test('a total below ends them', () => {
  const host = opened(book(3, [['JUMLAH', null, null, null, null, 15_000_000]]));
  on(host);
  expect(ours(host)).toEqual(['C3:C5', 'D3:D5', 'E3:E5', 'F3:F5']);
});

test('cells with a validation of their own are left alone, and told', () => {
  const host = opened(book(6, [['JUMLAH', null, null, null, null, 30_000_000]]));
  changeSheet(sheetOf(host), { validations: [theirs('F4:F5'), theirs('D3:D8')] });
  const before = usersView(host.model, gidsOf(host));
  const answer = on(host);
  expect(answer).toMatchObject({ ok: true, result: { columns: 3, left: 8 } });
  expect(ours(host)).toEqual(['C3:C8', 'E3:E8', 'F3', 'F6:F8']);
  expect(usersView(host.model, gidsOf(host))).toEqual(before);
  expect(off(host).result.cells).toBe(6 + 6 + 4);
  expect(sheetOf(host).validations).toEqual([theirs('F4:F5'), theirs('D3:D8')]);
});

test('on twice is on once; off and on again too; and through a saved file', () => {
  const host = opened(book(3));
  on(host);
  const once = warningsOn(host.model, gidsOf(host));
  on(host);
  expect(warningsOn(host.model, gidsOf(host))).toEqual(once);
  off(host);
  expect(ours(host)).toEqual([]);
  on(host);
  expect(warningsOn(host.model, gidsOf(host))).toEqual(once);
  const later = opened(host.save());
  expect(ours(later)).toHaveLength(4);
  expect(off(later).result.cells).toBe(4 * (sheetOf(later).maxRows - 2));
  expect(openWorkbook(later.save()).sheets[0]?.validations).toEqual([]);
});

test('copied to another sheet and split by inserted rows, they are still ours to take off', () => {
  const host = opened(book(3));
  on(host);
  const copied = sheetOf(host).validations[0]!;
  changeSheet(host.model.sheets[1]!, { validations: [{ ...copied, areas: [parseArea('B2:B9')!, parseArea('D2')!] }] });
  const split = sheetOf(host).validations.map((one) => ({ ...one, areas: [parseArea('H3:H5')!, parseArea('H8:H9')!] }));
  changeSheet(sheetOf(host), { validations: [...split.slice(0, 1), theirs('H6:H7')] });
  expect(off(host).result.cells).toBe(9 + 5);
  expect(ours(host)).toEqual([]);
  expect(sheetOf(host).validations).toEqual([theirs('H6:H7')]);
});

test('the number of calls does not depend on the number of loans', () => {
  const calls = (loans: number): unknown => {
    const host = opened(book(loans));
    host.calls.reset();
    on(host);
    const first = { ...host.calls.byMember };
    host.calls.reset();
    off(host);
    return [first, { ...host.calls.byMember }];
  };
  expect(calls(2000)).toEqual(calls(20));
});

test('from the menu: a toast, and a sentence where there is no list of loans', () => {
  const host = opened(book(3));
  host.clickMenu('Aktifkan peringatan saat mengisi');
  host.clickMenu('Matikan peringatan');
  expect(host.ui.toasts.map(({ message }) => message)).toEqual([
    'Peringatan aktif di 4 kolom: isi yang tidak sesuai ditandai, tidak ditolak.',
    `Peringatan dihapus dari ${(4 * (sheetOf(host).maxRows - 2)).toLocaleString('id-ID')} sel.`,
  ]);
  const empty = opened(plainBook([{ name: 'Catatan', rows: [['kosong']] }]));
  empty.clickMenu('Aktifkan peringatan saat mengisi');
  expect(empty.ui.alerts.map(({ message }) => message)).toEqual([
    'Daftar pinjaman tidak ditemukan, jadi tidak ada kolom yang dapat diberi peringatan.',
  ]);
});
