/** A correction made in the sidebar, through the built bundle: kept in the file, and used by every command from then on. */
import { bookBytes } from './support/built';
import { envelopeOf, figuresOf, opened } from './support/opened';
import { usersView } from './support/snapshot';
import { plainBook } from './support/plain-book';
import { openWorkbook } from '../../src/host/xlsx';

interface Column {
  readonly cell: string;
  readonly heading: string;
  readonly field: string | null;
}
interface Shown {
  readonly changedSince: string | null;
  readonly remembered: boolean;
  readonly tables: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly sheetId: number;
    readonly columns: readonly Column[];
  }[];
  readonly sheets: readonly { readonly id: number; readonly name: string; readonly ignored: boolean }[];
}
type Host = ReturnType<typeof opened>;

const AS_OF = { asOf: '2023-01-31' };
const shown = (host: Host): Shown => {
  const envelope = envelopeOf(host, 'lihatPemahaman');
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.result as Shown; // the server function's contract
};

/** 12.000.000 in 12 months from 15-08-2022, five due by 31-01-2023; one paid; "Kas Masuk" no alias knows. */
const ODD = plainBook([
  {
    name: 'Pinjaman',
    rows: [
      ['KSM', 'Tgl Cair', 'JW', 'Jumlah Pinjaman'],
      ['Melati', { day: '2022-08-15' }, 12, 12_000_000],
    ],
  },
  {
    name: 'Uang',
    rows: [
      ['Hari', 'KSM', 'Kas Masuk'],
      [{ day: '2022-09-15' }, 'Melati', 1_000_000],
    ],
  },
]);

const correction = (host: Host) => {
  const sheet = shown(host).sheets.find(({ name }) => name === 'Uang');
  const columns = ['paidOn', 'group', 'principalPart'].map((field, index) => ({ cell: `${'ABC'[index]}1`, field }));
  return {
    ignoredSheets: [],
    tables: [{ sheetId: sheet!.id, kind: 'repayments', range: 'A1:C2', headings: 'A1:C1', columns }],
  };
};

test('a correction is kept in the file and used by every command', () => {
  const host = opened(ODD);
  expect(envelopeOf(host, 'hitungTunggakan', AS_OF)).toMatchObject({
    ok: false,
    message: expect.stringContaining('Buku angsuran tidak ditemukan'),
  });
  const gids = host.model.sheets.map(({ gid }) => gid);
  const before = usersView(host.model, gids);
  expect(envelopeOf(host, 'simpanPemetaan', correction(host))).toMatchObject({
    ok: true,
    result: { remembered: true, problem: null },
  });
  expect(usersView(host.model, gids)).toEqual(before);
  const later = opened(host.save());
  expect(figuresOf(later, 'hitungTunggakan', AS_OF).totals['overduePrincipal']).toBe(4_000_000);
  expect(figuresOf(opened(later.save()), 'lihatTunggakan', AS_OF).totals['overduePrincipal']).toBe(4_000_000);
  expect(usersView(openWorkbook(later.save()), gids)).toEqual(before);
  envelopeOf(later, 'hapusPemetaan');
  expect(shown(later).remembered).toBe(false);
  expect(envelopeOf(later, 'lihatTunggakan', AS_OF).ok).toBe(false);
});

test('a book that changed says so in one sentence, writes nothing, and the sidebar says it too', () => {
  const host = opened(bookBytes('a-ledger.xlsx'));
  envelopeOf(host, 'simpanPemetaan', { ...shown(host) });
  const expected = figuresOf(host, 'lihatTunggakan', AS_OF);
  const again = opened(host.save());
  const model = again.model.sheets.find(({ name }) => name === 'PINJAMAN');
  const cell = model?.rows.get(5)?.cells[5];
  if (cell === undefined) throw new Error('no heading');
  const untouched = opened(host.save());
  expect(figuresOf(untouched, 'lihatTunggakan', AS_OF)).toEqual(expected);
  Object.assign(cell, { value: 'Entah apa' });
  const sentence =
    'Kolom "Jumlah Pinjaman" di lembar "PINJAMAN" tidak ditemukan lagi seperti saat dicocokkan; jalankan Cocokkan kolom… sekali lagi.';
  const sheetsBefore = again.model.sheets.map(({ name }) => name);
  expect(envelopeOf(again, 'hitungTunggakan', AS_OF)).toEqual({ ok: false, message: sentence });
  expect(again.model.sheets.map(({ name }) => name)).toEqual(sheetsBefore);
  expect(shown(again).changedSince).toBe(sentence);
});

test('looking writes nothing; a request of another shape is refused', () => {
  const host = opened(ODD);
  const names = host.model.sheets.map(({ name }) => name);
  shown(host);
  expect(host.model.sheets.map(({ name }) => name)).toEqual(names);
  expect(envelopeOf(host, 'simpanPemetaan', { tables: 'x' }).ok).toBe(false);
  expect(host.call('simpanPemetaan', '{')).toContain('tidak dapat dibaca');
  expect(host.model.sheets.map(({ name }) => name)).toEqual(names);
});
