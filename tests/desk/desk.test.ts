/** Working at the desk: the host types, undoes, runs the add-on. */
import { openWorkbook } from '../../src/host/xlsx/index';
import { cellAt } from '../../src/host/model/edit-cells';
import type { Asked } from '../../src/host/desk/protocol';
import { book, deskOver, sample, shownAt } from './support/desk';

const type = (gid: number, row: number, column: number, ...lines: string[][]): Asked => ({
  act: 'type',
  gid,
  row,
  column,
  texts: lines,
});
const first = (view: { readonly tabs: readonly { readonly gid: number }[] }): number => view.tabs[0]?.gid ?? 0;
const run = (functionName: string): Asked => ({ act: 'menu', functionName, answers: [], selected: null });

describe('typing', () => {
  test.each([
    ['7.500.000', '7.500.000', 7_500_000],
    ['1,5%', '1,50%', 0.015],
    ['2 juta', '2 juta', '2 juta'],
    ["'0012", '0012', '0012'],
  ])('%s is typed as the locale types it', async (text, shown, value) => {
    const { desk } = deskOver(sample());
    const gid = first(desk.view());
    const answer = await desk.act(type(gid, 60, 3, [text]));
    expect(answer.changes).toHaveLength(1);
    expect(shownAt(desk, 60, 3)).toBe(shown);
    const model = openWorkbook(desk.file().bytes);
    expect(cellAt(model.sheets[0]!, 60, 3).value).toBe(value);
  });

  test('only what changed comes back', async () => {
    const { desk } = deskOver(sample());
    const { changes } = await desk.act(type(first(desk.view()), 60, 3, ['a', 'b'], ['c', 'd']));
    expect(
      changes.map((one) => (one.whole ? [] : one.cells.map(([row, column, text]) => [row, column, text]))),
    ).toEqual([
      [
        [60, 3, 'a'],
        [60, 4, 'b'],
        [61, 3, 'c'],
        [61, 4, 'd'],
      ],
    ]);
  });

  test('typing what editing begins with leaves the cell as it is', async () => {
    const { desk } = deskOver(sample());
    const gid = first(desk.view());
    for (const [row, column, shown, typed] of desk.sheet(gid).cells) {
      if (shown === '') continue;
      const { changes, refused } = await desk.act(type(gid, row, column, [typed === '' ? shown : typed]));
      expect({ row, column, changes, refused }).toEqual({ row, column, changes: [], refused: null });
    }
    expect(desk.view().unsaved).toBe(false);
  });

  test('below the last row the sheet grows', async () => {
    const { desk } = deskOver(sample());
    await desk.act(type(first(desk.view()), 5000, 1, ['jauh']));
    expect(shownAt(desk, 5000, 1)).toBe('jauh');
  });

  test('a sum follows at once; a call of the add-on’s function too, with ; and with ,', async () => {
    const { desk } = deskOver(sample());
    const gid = first(desk.view());
    await desk.act(
      type(
        gid,
        60,
        1,
        ['2'],
        ['3'],
        ['=A60+A61'],
        ['=TERBILANG(A62)'],
        ['=TUNGGAKAN_POKOK(1200000;12;"01/01/2024";0;"31/12/2024")'],
        ['=TUNGGAKAN_POKOK(1200000,12,"01/01/2024",0,"31/12/2024")'],
      ),
    );
    expect([62, 63].map((row) => shownAt(desk, row, 1))).toEqual(['5', 'lima']);
    expect(shownAt(desk, 64, 1)).toBe(shownAt(desk, 65, 1));
    await desk.act(type(gid, 60, 1, ['10']));
    expect([62, 63].map((row) => shownAt(desk, row, 1))).toEqual(['13', 'tiga belas']);
  });

  test('a result of several cells spills into empty ones, and says so where it cannot', async () => {
    const { desk } = deskOver(sample());
    const gid = first(desk.view());
    await desk.act(type(gid, 60, 1, ['=JADWAL_ANGSURAN(1200000;1,5%;3;"01/01/2024")']));
    expect(shownAt(desk, 61, 1)).not.toBe('');
    await desk.act({ act: 'undo' });
    expect(shownAt(desk, 61, 1)).toBe('');
    await desk.act(type(gid, 61, 2, ['di jalan']));
    await desk.act(type(gid, 60, 1, ['=JADWAL_ANGSURAN(1200000;1,5%;3;"01/01/2024")']));
    expect(shownAt(desk, 60, 1)).toBe('#REF!');
    expect(shownAt(desk, 61, 2)).toBe('di jalan');
  });

  test('without an engine another formula is told to be stale, and its tab counts it', async () => {
    const { desk } = deskOver(sample());
    await desk.act(type(first(desk.view()), 60, 1, ['=VLOOKUP(1;A1:B2;2)']));
    expect(desk.view().tabs[0]?.stale).toBe(1);
  });

  test('the add-on’s onEdit hears of it, and what it tells is told', async () => {
    const { desk } = deskOver(sample());
    const gid = first(desk.view());
    expect((await desk.act(type(gid, 14, 5, ['40']))).told).toEqual([]);
    await desk.act(run('menuAktifkanPeringatan'));
    // the sample's Pengaturan allows 12 months
    const { told } = await desk.act(type(gid, 14, 5, ['48']));
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('12');
  });

  test('too much at once is refused', async () => {
    const { desk } = deskOver(sample());
    const lines = Array.from({ length: 501 }, () => Array.from({ length: 100 }, () => 'x'));
    const { refused, book: view } = await desk.act(type(first(desk.view()), 60, 1, ...lines));
    expect([refused, view.unsaved]).toEqual(['Tempelan terlalu besar: paling banyak 50.000 sel sekaligus.', false]);
  });
});

describe('undo', () => {
  test('goes back and forth over typing, clearing and a whole command', async () => {
    const { desk } = deskOver(book('a-ledger.xlsx'));
    const before = JSON.stringify(desk.view().tabs.map(({ gid }) => desk.sheet(gid)));
    const gid = first(desk.view());
    await desk.act(type(gid, 90, 1, ['satu']));
    await desk.act({ act: 'clear', gid, area: { row: 1, column: 1, rows: 3, columns: 3 } });
    await desk.act(run('menuHitungTunggakan'));
    const panel = desk.view().panel?.id ?? 0;
    const done = await desk.act({ act: 'call', panel, name: 'hitungTunggakan', args: ['{"asOf":"2023-01-31"}'] });
    expect(JSON.parse(String(done.value))).toMatchObject({ ok: expect.any(Boolean) });
    while (desk.view().undo) await desk.act({ act: 'undo' });
    expect(JSON.stringify(desk.view().tabs.map((tab) => desk.sheet(tab.gid)))).toBe(before);
    while (desk.view().redo) await desk.act({ act: 'redo' });
    expect(shownAt(desk, 90, 1)).toBe('satu');
  });

  test('with nothing to undo a sentence says so', async () => {
    const { desk } = deskOver(sample());
    expect((await desk.act({ act: 'undo' })).refused).toBe('Tidak ada yang dapat diurungkan.');
  });

  test('what was undone is saved as it was', async () => {
    const { desk } = deskOver(sample());
    await desk.act(type(first(desk.view()), 9, 6, ['1']));
    await desk.act({ act: 'undo' });
    expect(cellAt(openWorkbook(desk.file().bytes).sheets[0]!, 9, 6).value).toBe(6_000_000);
  });
});

describe('the add-on', () => {
  test('its menu is the one that onOpen built, its sidebar the one that the item opened', async () => {
    const { desk } = deskOver(sample());
    const labels = desk.view().menus.flatMap((menu) => (menu.kind === 'menu' ? menu.items : []));
    expect(labels[0]).toMatchObject({ kind: 'item' });
    const { book: view } = await desk.act(run('menuHitungTunggakan'));
    expect(view.panel).toMatchObject({ title: 'Hitung tunggakan', width: 300, kind: 'sidebar' });
    expect(desk.panelPage(view.panel?.id ?? 0)).toContain('id="asOf"');
  });

  test('a command’s sheets are there afterwards, and the sidebar’s button brings one to the front', async () => {
    const { desk } = deskOver(sample());
    const { book: view } = await desk.act(run('menuHitungTunggakan'));
    const panel = view.panel?.id ?? 0;
    const call = (name: string, args: object): Asked => ({ act: 'call', panel, name, args: [JSON.stringify(args)] });
    const done = await desk.act(call('hitungTunggakan', { asOf: '2024-12-31' }));
    expect(done.book.tabs.map((tab) => tab.name)).toEqual(expect.arrayContaining(['Ringkasan', 'Tunggakan', 'Temuan']));
    const opened = await desk.act(call('bukaLembar', { name: 'Daftar Pinjaman', range: 'F9:F10' }));
    expect(opened.book.selection).toEqual({ row: 9, column: 6, rows: 2, columns: 1 });
    const summary = desk.sheet(done.book.tabs.find((tab) => tab.name === 'Ringkasan')?.gid ?? 0);
    expect(summary.charts.length).toBeGreaterThan(0);
    expect(summary.charts[0]?.series[0]?.values.some((value) => value > 0)).toBe(true);
  });

  test.each(['tidakAda', 'onOpen_', 'constructor', '__proto__'])('%s is no function of it', async (functionName) => {
    const { desk } = deskOver(sample());
    expect((await desk.act(run(functionName))).refused).toBe(`Fungsi ${functionName} tidak ada di add-on.`);
  });

  test('a panel that was closed calls nothing any more', async () => {
    const { desk } = deskOver(sample());
    const { book: view } = await desk.act(run('menuHitungTunggakan'));
    await desk.act({ act: 'close-panel' });
    const late = await desk.act({ act: 'call', panel: view.panel?.id ?? 0, name: 'hapusPenanda', args: [] });
    expect(late.refused).toBe('Panel itu sudah ditutup.');
  });

  test('in English its sidebars are English', async () => {
    const { desk } = deskOver(sample());
    await desk.act({ act: 'language', language: 'en' });
    expect((await desk.act(run('menuHitungTunggakan'))).book.panel?.title).toBe('Compute arrears');
  });
});

test('two pages hear of each other’s acts, in the order in which they were done', async () => {
  const { desk } = deskOver(sample());
  const heard: number[] = [];
  const stop = desk.listen((answer) => void heard.push(answer.book.revision));
  const gid = first(desk.view());
  await Promise.all([1, 2, 3].map((n) => desk.act(type(gid, 60, 1, [`ke-${n}`]))));
  stop();
  await desk.act(type(gid, 60, 1, ['tidak terdengar']));
  expect(heard).toEqual([2, 3, 4]);
});
