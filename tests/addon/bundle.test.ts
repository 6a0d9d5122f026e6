/** The built bundle in the host: what a person meets in the menu, the sidebar and in cells. */
import type { Host } from '../../src/host/host';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, figuresOf, opened } from '../e2e/support/opened';

const ledger = bookBytes('a-ledger.xlsx');
const ASOF = { asOf: '2023-01-31' };
const names = (host: Host): readonly string[] => host.model.sheets.map(({ name }) => name);
const OWN = ['Ringkasan', 'Tunggakan', 'Kolektibilitas', 'Temuan', '_bergulir'];

test('the menu, and what each item opens', () => {
  const host = opened(ledger);
  host.clickMenu('Hitung tunggakan...');
  expect(host.ui.pages.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', 'Hitung tunggakan']]);
  host.clickMenu('Tentang');
  expect(JSON.stringify(host.ui)).toContain('Tentang Bergulir');
  host.clickMenu('Hapus penanda');
});

test('the state comes before anything is computed, and writes nothing', () => {
  const host = opened(ledger);
  const before = names(host);
  const state = envelopeOf(host, 'keadaanTunggakan');
  expect(state).toMatchObject({ ok: true, result: { asOf: '2023-01-31', convention: '' } });
  figuresOf(host, 'lihatTunggakan', ASOF);
  expect(names(host)).toEqual(before);
});

test('own sheets stand behind the person’s, the hidden one last, and a rerun makes no more', () => {
  const host = opened(ledger);
  const before = names(host);
  expect(figuresOf(host, 'hitungTunggakan', ASOF).written).toEqual(OWN.slice(0, 4));
  expect(names(host)).toEqual([...before, ...OWN]);
  figuresOf(host, 'hitungTunggakan', ASOF);
  expect(names(host)).toEqual([...before, ...OWN]);
  const again = opened(host.save());
  figuresOf(again, 'hitungTunggakan', ASOF);
  expect(names(again)).toEqual([...before, ...OWN]);
  expect(envelopeOf(again, 'keadaanTunggakan')).toMatchObject({ ok: true, result: ASOF });
});

test('arguments that make no sense are refused in one sentence', () => {
  const host = opened(ledger);
  expect(JSON.parse(String(host.call('hitungTunggakan', '{')))).toMatchObject({ ok: false });
  expect(envelopeOf(host, 'hitungTunggakan', { asOf: '31/01/2023' })).toMatchObject({ ok: false });
  expect(envelopeOf(host, 'bukaLembar', { name: 'Tidak ada' })).toMatchObject({ ok: false });
  host.holdLock('document', true);
  expect(envelopeOf(host, 'hitungTunggakan', ASOF)).toMatchObject({ ok: false });
});

test.each(['Asia/Makassar', 'Asia/Jayapura', 'America/New_York', 'UTC'])(
  'a sheet in %s gives the same days',
  (timeZone) => {
    const [here, there] = [opened(ledger), opened(ledger, { timeZone })];
    const loans = (host: Host): unknown => figuresOf(host, 'hitungTunggakan', ASOF).loans;
    expect(loans(there)).toEqual(loans(here));
  },
);

test('custom functions as a cell calls them', () => {
  const host = opened(ledger);
  const [cair, per] = [new Date('2022-03-30T17:00:00Z'), new Date('2023-01-30T17:00:00Z')];
  expect(host.evaluate('TUNGGAKAN_POKOK', [54700000, 12, cair, 4165000, per])).toBe(41419000);
  expect(host.evaluate('TUNGGAKAN_JASA', [54700000, 0.015, 12, cair, 0, per, ''])).toBe(8205000);
  expect(host.evaluate('UMUR_TUNGGAKAN', [[[54700000], ['']], 12, [[cair], ['']], [[4165000], ['']], per])).toEqual([
    [276],
    [''],
  ]);
  expect(host.evaluate('KOLEKTIBILITAS', [276])).toBe('Diragukan');
  expect(host.evaluate('CADANGAN_RISIKO', [50535000, 'diragukan'])).toBe(25267500);
  expect(host.evaluate('TERBILANG', [1053333])).toBe('satu juta lima puluh tiga ribu tiga ratus tiga puluh tiga');
  expect(() => host.evaluate('TUNGGAKAN_POKOK', [[[1, 2]], 12, cair, 0, per])).toThrow(
    /argumen pokok harus satu sel atau satu kolom/,
  );
});

test('two ranges with headings in, a table out', () => {
  const host = opened(ledger);
  const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
  // 12.000.000 in 12: 1.000.000 and jasa 180.000 a month; on 30 April 2023 three are due, one was paid
  const loans = [
    ['No Pinjaman', 'Nama KSM', 'Tgl Pencairan', 'Jangka Waktu', 'Besar Pinjaman', 'Jasa (%/bln)'],
    ['P-1', 'Melati', day('2023-01-30'), 12, 12000000, 1.5],
  ];
  const paid = [
    ['Tanggal Angsuran', 'No Pinjaman', 'Angsuran Pokok', 'Angsuran Jasa', 'Jumlah Angsuran'],
    [day('2023-02-28'), 'P-1', 1000000, 180000, 1180000],
  ];
  const table = host.evaluate('TABEL_TUNGGAKAN', [loans, paid, day('2023-04-30')]) as unknown[][];
  expect(table).toHaveLength(2);
  expect(table[0]?.slice(0, 2)).toEqual(['No pinjaman', 'KSM']);
  expect([table[1]?.[0], ...(table[1]?.slice(3, 9) ?? [])]).toEqual([
    'P-1',
    12000000,
    3000000,
    1000000,
    11000000,
    2000000,
    360000,
  ]);
  expect(table[1]?.slice(10, 14)).toEqual([31, 2, 'Perhatian', 55000]); // since 30 March 2023
  const indicators = host.evaluate('INDIKATOR_UPK', [loans, paid, day('2023-04-30')]) as unknown[][];
  expect(indicators[0]).toEqual(['Indikator', 'Nilai', 'Kelas', 'Arti']);
  expect(indicators.find(([name]) => name === 'Tunggakan pokok')?.[1]).toBe(2000000);
  expect(() => host.evaluate('TABEL_TUNGGAKAN', [loans, 5, day('2023-04-30')])).toThrow(
    /argumen angsuran harus rentang/,
  );
  expect(() => host.evaluate('TABEL_TUNGGAKAN', [paid, paid, day('2023-04-30')])).toThrow(/TABEL_TUNGGAKAN: .+/);
});
