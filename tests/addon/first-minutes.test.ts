/** The first five minutes: *Mulai…*, *Bantuan* and the language, through the built bundle. */
import { MENU, MENU_ITEMS } from '../../src/addon/declaration';
import type { ArrearsResult } from '../../src/commands/compute-arrears';
import type { FirstLook } from '../../src/commands/first-look';
import { labelsOf } from '../../src/host/menu-items';
import { groupNames, menuOrder } from '../../src/messages/panels/item-groups';
import { items } from '../../src/messages/panels/items';
import { helpWords } from '../../src/messages/panels/help';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf, opened } from '../e2e/support/opened';

const labels = (host: ReturnType<typeof opened>): readonly string[] => labelsOf(host.menus());

test('every item of the menu has a name and a sentence in both languages', () => {
  const functions = MENU_ITEMS.map((item) => item.functionName).sort();
  expect(Object.keys(items.id).sort()).toEqual(functions);
  expect(Object.keys(items.en).sort()).toEqual(functions);
  for (const { label, functionName } of MENU_ITEMS) expect(items.id[functionName]?.label).toBe(label);
});

test('the submenus are those of the short guide; no list is longer than twelve, no submenu empty', () => {
  const order = MENU.filter((entry) => entry !== 'separator').map((entry) => {
    if (!('items' in entry)) return entry.functionName;
    expect(entry.label).toBe(groupNames.id[entry.group]);
    return { group: entry.group, items: entry.items.map((item) => item.functionName) };
  });
  expect(menuOrder).toEqual(order);
  const lengths = [order.length, ...order.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.items.length]))];
  expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});

test('the short guide has the same chapters and as many lines in both languages', () => {
  const shape = ({ chapters }: (typeof helpWords)['id']): readonly number[] =>
    chapters.map(({ lines }) => lines.length);
  expect(shape(helpWords.en)).toEqual(shape(helpWords.id));
});

test.each(['a-ledger.xlsx', 'c-lpp.xlsx', 'e-kartu.xlsx', 'g-hard.xlsx'])(
  '%s: the first look tells tables, arrears as Hitung tunggakan… has them, three steps; and writes nothing',
  (name) => {
    const host = opened(bookBytes(name));
    const before = JSON.stringify(host.model.sheets.map((sheet) => [sheet.name, sheet.dirtyCells.size]));
    const looked = envelopeOf(host, 'lihatMulai');
    const computed = envelopeOf(host, 'lihatTunggakan');
    if (!looked.ok || !computed.ok) throw new Error('refused');
    const look = looked.result as FirstLook; // lihatMulai's own shape
    const whole = computed.result as ArrearsResult; // lihatTunggakan's
    expect(look.tables).not.toHaveLength(0);
    expect(look.steps).toHaveLength(3);
    expect(look.arrears?.totals).toEqual(whole.totals);
    expect(look.asOf).toBe(whole.asOf);
    expect(JSON.stringify(host.model.sheets.map((sheet) => [sheet.name, sheet.dirtyCells.size]))).toBe(before);
  },
);

test('an empty book is told so, and offered the empty sheets first', () => {
  const looked = envelopeOf(opened(null), 'lihatMulai');
  expect(looked).toMatchObject({
    ok: true,
    result: {
      tables: [],
      arrears: null,
      problem: expect.stringContaining('kosong'),
      steps: ['menuSiapkanBuku', 'menuCocokkanKolom', 'menuBantuan'],
    },
  });
});

test('the menu speaks the language of the account, or the one that was chosen', () => {
  const host = opened(bookBytes('a-ledger.xlsx'), { userLocale: 'en_GB' });
  expect(labels(host)).toContain('Compute arrears…');
  expect(host.menus()[0]?.items).toContainEqual(
    expect.objectContaining({ menu: expect.objectContaining({ caption: 'Reports' }) }),
  );
  host.clickMenu('Bahasa Indonesia');
  expect(labels(host)).toContain('Hitung tunggakan…');
  expect(host.ui.toasts.at(-1)?.message).toBe('Menu dan panel sekarang berbahasa Indonesia.');
  host.clickMenu('Bantuan');
  expect(host.ui.sidebar?.title).toBe('Bantuan');
  host.clickMenu('English');
  host.clickMenu('Help');
  expect(host.ui.sidebar?.html).toContain('<html lang="en">');
});
