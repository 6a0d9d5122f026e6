/** The add-on's own sheets: written anew and never beside the book's own, whatever a person or another program did to them. */
import { setMetadata } from '../../src/host/model/edit-workbook';
import { editCell } from '../../src/host/model/edit-cells';
import { insertSheet } from '../../src/host/model/edit-workbook';
import type { Host } from '../../src/host/host';
import { bookBytes } from './support/built';
import { envelopeOf, figuresOf, opened } from './support/opened';
import { ledgerSheets } from './support/ledger-book';
import { plainBook } from './support/plain-book';
import { ownSheetsOf, ownView, usersView } from './support/snapshot';

const ARGS = { asOf: '2022-12-31', convention: 'urban' };
const FEW = { asOf: '2022-02-20', convention: 'urban' };
const EARLIER = { asOf: '2022-06-30', convention: 'dbm-3' };
const book = plainBook(ledgerSheets(30));
const gidsOf = (host: Host): readonly number[] => host.model.sheets.map((sheet) => sheet.gid);
const namesOf = (host: Host): readonly string[] => host.model.sheets.map((sheet) => sheet.name);

function run(bytes: Uint8Array, ...runs: readonly object[]): { host: Host; gids: readonly number[] } {
  const host = opened(bytes);
  const gids = gidsOf(host);
  for (const args of runs) figuresOf(host, 'hitungTunggakan', { ...args });
  return { host, gids };
}

test('a run after another is what it would have been alone', () => {
  const [alone, after] = [run(book, ARGS), run(book, EARLIER, ARGS)];
  expect(ownView(after.host.model, after.gids)).toEqual(ownView(alone.host.model, alone.gids));
  const large = run(plainBook(ledgerSheets(1500)), FEW, ARGS, FEW);
  const small = run(plainBook(ledgerSheets(1500)), FEW);
  // Rows are never taken away, since formulas may refer to them.
  const lines = ({ host, gids }: typeof large): readonly string[] =>
    Object.values(ownView(host.model, gids)).flatMap((each) => each.filter((line) => !line.startsWith('grid ')));
  expect(lines(large)).toEqual(lines(small));
});

test('what a person left on an own sheet is gone after the next run', () => {
  const { host, gids } = run(book, ARGS);
  const clean = ownView(host.model, gids);
  for (const sheet of ownSheetsOf(host.model, gids).filter(({ state }) => state === 'visible')) {
    editCell(sheet, { row: 3, column: 2 }, { value: 'coretan', formula: null });
    editCell(sheet, { row: 60, column: 20 }, { value: 5, formula: null });
  }
  figuresOf(host, 'hitungTunggakan', ARGS);
  expect(ownView(host.model, gids)).toEqual(clean);
});

test('a sheet of the user that bears our name is left alone, and ours gets another', () => {
  const taken = plainBook([...ledgerSheets(6), { name: 'Tunggakan', rows: [['punya pembuku', 1]] }]);
  const host = opened(taken);
  const gids = gidsOf(host);
  const users = usersView(host.model, gids);
  const { written } = figuresOf(host, 'hitungTunggakan', ARGS);
  expect(usersView(host.model, gids)).toEqual(users);
  expect(written).toContain('Tunggakan (2)');
  figuresOf(host, 'hitungTunggakan', ARGS);
  expect(namesOf(host).filter((name) => name.startsWith('Tunggakan'))).toEqual(['Tunggakan', 'Tunggakan (2)']);
});

test('without our metadata the old results are no source, and are left as they are', () => {
  const first = run(book, ARGS);
  const alone = figuresOf(first.host, 'lihatTunggakan', ARGS);
  setMetadata(first.host.model, []);
  const { host } = run(first.host.save());
  const gids = gidsOf(host);
  const before = usersView(host.model, gids);
  const again = figuresOf(host, 'hitungTunggakan', ARGS);
  expect({ ...again, written: [] }).toEqual(alone);
  expect(usersView(host.model, gids)).toEqual(before);
  expect(again.written).toContain('Tunggakan (2)');
});

test('a copy that the user made of an own sheet is theirs', () => {
  const { host } = run(book, ARGS);
  const { model } = host;
  const original = model.sheets.find((sheet) => sheet.name === 'Tunggakan')!;
  const copy = insertSheet(model, 'Salinan Tunggakan');
  for (const [row, { cells }] of original.rows)
    cells.forEach((cell, column) => cell && editCell(copy, { row, column }, { value: cell.value }));
  const signed = model.metadata.filter((entry) => entry.sheet === original.gid);
  expect(signed.length).toBeGreaterThan(0);
  const copies = signed.map((entry, index) => ({ ...entry, id: 900_000 + index, sheet: copy.gid }));
  setMetadata(model, [...copies, ...model.metadata]);
  const before = usersView(model, [copy.gid]);
  const { written, loans } = figuresOf(host, 'hitungTunggakan', EARLIER);
  expect(usersView(model, [copy.gid])).toEqual(before);
  expect(written).toContain('Tunggakan');
  expect(loans.length).toBeGreaterThan(0);
});

test('a renamed or moved own sheet stays the same one', () => {
  const { host, gids } = run(book, ARGS);
  const sheet = host.model.sheets.find((each) => each.name === 'Tunggakan')!;
  (sheet as { name: string }).name = 'Tunggakan Januari'; // as a person renames it; the host's own renaming is tried elsewhere
  const { written } = figuresOf(host, 'hitungTunggakan', ARGS);
  expect(written).toContain('Tunggakan Januari');
  expect(ownSheetsOf(host.model, gids)).toHaveLength(5);
});

test('the last choice is remembered in the book, through saving', () => {
  const { host } = run(book, EARLIER);
  const later = opened(host.save(), { now: Date.UTC(2024, 0, 1) });
  expect(envelopeOf(later, 'keadaanTunggakan')).toMatchObject({ ok: true, result: EARLIER });
  expect(figuresOf(later, 'lihatTunggakan', {})).toMatchObject(EARLIER);
});

test('without a choice it is the end of last month', () => {
  const host = opened(book);
  expect(figuresOf(host, 'lihatTunggakan', {})).toMatchObject({ asOf: '2023-01-31', convention: 'urban' });
  // 31 January, 23.30 in Jakarta is still January there; half an hour later it is February.
  const [still, then] = [Date.UTC(2023, 0, 31, 16, 30), Date.UTC(2023, 0, 31, 17, 0)];
  expect(figuresOf(opened(book, { now: still }), 'lihatTunggakan', {}).asOf).toBe('2022-12-31');
  expect(figuresOf(opened(book, { now: then }), 'lihatTunggakan', {}).asOf).toBe('2023-01-31');
});

test('while another run holds the book, a sentence and nothing else', () => {
  const host = opened(book);
  const gids = gidsOf(host);
  host.holdLock('document', true);
  const busy = envelopeOf(host, 'hitungTunggakan', ARGS);
  expect(busy).toEqual({
    ok: false,
    message: 'Bergulir sedang menghitung buku ini dari tempat lain; tunggu sebentar lalu coba lagi.',
  });
  expect(ownSheetsOf(host.model, gids)).toEqual([]);
  host.holdLock('document', false);
  expect(envelopeOf(host, 'hitungTunggakan', ARGS).ok).toBe(true);
});

test.each(['a-ledger', 'g-hard', 'h-rich'])('%s by an editor who may not touch protected sheets', (name) => {
  const host = opened(bookBytes(`${name}.xlsx`), { person: 'editor' });
  const gids = gidsOf(host);
  const users = usersView(host.model, gids);
  const { written } = figuresOf(host, 'hitungTunggakan', { asOf: '2023-01-31' });
  expect(written).toEqual(['Ringkasan', 'Tunggakan', 'Kolektibilitas', 'Temuan']);
  expect(usersView(host.model, gids)).toEqual(users);
});
