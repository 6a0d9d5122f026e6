/** The sidebars of *Susun calon nasabah…* and *Bagikan ke mitra…* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { putCell } from '../../src/host/model/edit-cells';
import { ANI, BUDI, CITRA, nikOf, nomineeBook, TODAY } from '../nominees/support/book';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NOW = Date.parse(`${TODAY}T03:00:00Z`);
const BOOK = nomineeBook({ consents: [{ of: ANI }, { of: CITRA }] });
const open = async (book: Uint8Array, label: string, userLocale = 'id'): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book, label, userLocale, now: NOW });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};

test('a partner is chosen, somebody ticked, and the list written', async () => {
  const panel = await open(BOOK, 'Susun calon nasabah…');
  const { page, host } = panel;
  await expectGood(panel);
  await page.selectOption('#partner select', 'KSP Swamitra');
  await page.waitForSelector('#people:not([hidden])');
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.textContent('#near')).toContain(ANI.name);
  expect(await page.textContent('#near')).toContain('MTR-05');
  await expectGood(panel);
  await panel.picture('calon-pilih');
  await page.getByLabel(ANI.name, { exact: false }).first().check();
  await panel.picture('calon-dicentang');
  await expectGood(panel);
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(host.model.sheets.map(({ name }) => name)).toContain('Calon Nasabah – KSP Swamitra');
  expect(await page.textContent('#people')).toContain('sudah di daftar: draf');
  await expectGood(panel);
  await panel.picture('calon-selesai');
  await panel.close();
});

test('nothing leaves before Bagikan; then it is out, and can be taken back', async () => {
  const first = await open(BOOK, 'Susun calon nasabah…');
  for (const one of [ANI, BUDI, CITRA]) {
    const { keys, nominees } = JSON.parse(
      String(first.host.call('lihatCalon', JSON.stringify({ partner: 'swamitra' }))),
    ).result as { keys: string[]; nominees: { name: string }[] };
    const key = keys[nominees.findIndex(({ name }) => name === one.name)];
    first.host.call('susunCalon', JSON.stringify({ partner: 'swamitra', chosen: [{ key }] }));
  }
  const book = first.host.save();
  await first.close();
  const panel = await open(book, 'Bagikan ke mitra…');
  const { page, host } = panel;
  await expectGood(panel);
  await page.selectOption('#partner select', 'KSP Swamitra');
  await page.waitForSelector('#copy:not([hidden])');
  await page.waitForSelector('#controls:not([disabled])');
  const shown = (await page.textContent('#copy')) ?? '';
  expect(shown).toContain(ANI.name);
  expect(shown).not.toContain(BUDI.name);
  expect(shown).not.toContain(nikOf(ANI.n));
  expect(host.drive.files.size).toBe(0);
  await expectGood(panel);
  await panel.picture('bagikan-lihat');
  await page.fill('#officer input', 'Bu Petugas');
  await page.getByRole('button', { name: 'Unduh sebagai .csv' }).click();
  await page.waitForSelector('#saving:not([hidden])');
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.textContent('#status')).toContain('sudah dicatat di Riwayat berbagi');
  expect(await page.evaluate('document.activeElement.id')).toBe('save');
  expect(decodeURIComponent((await page.getAttribute('#save', 'href')) ?? '')).toContain(ANI.name);
  expect(await page.textContent('#shares')).toContain('berkas .csv');
  expect(await page.getByRole('button', { name: 'Cabut akses KSP Swamitra' }).count()).toBe(0);
  await expectGood(panel);
  await panel.picture('bagikan-unduh');
  await page.click('#run');
  await page.getByRole('button', { name: 'Cabut akses KSP Swamitra' }).waitFor();
  await page.waitForSelector('#controls:not([disabled])');
  expect(host.drive.files.size).toBe(1);
  await expectGood(panel);
  await panel.picture('bagikan-selesai');
  await page.getByRole('button', { name: 'Cabut akses KSP Swamitra' }).click();
  await page.getByRole('button', { name: 'Cabut akses KSP Swamitra' }).waitFor({ state: 'detached' });
  const [file] = [...host.drive.files.values()];
  expect(file?.permissions.map(({ role }) => role)).toEqual(['owner']);
  await panel.close();
});

test('a list that is older than its book says so before it goes', async () => {
  const first = await open(BOOK, 'Susun calon nasabah…');
  const { keys } = JSON.parse(String(first.host.call('lihatCalon', JSON.stringify({ partner: 'swamitra' }))))
    .result as {
    keys: string[];
  };
  first.host.call('susunCalon', JSON.stringify({ partner: 'swamitra', chosen: keys.map((key) => ({ key })) }));
  const paid = first.host.model.sheets.find(({ name }) => name === 'Angsuran')!;
  putCell(paid, { row: 2, column: 4 }, { ...paid.rows.get(2)!.cells[4]!, value: 1 });
  const book = first.host.save();
  await first.close();
  const panel = await open(book, 'Bagikan ke mitra…');
  await panel.page.selectOption('#partner select', 'KSP Swamitra');
  await panel.page.waitForSelector('#stale:not([hidden])');
  expect(await panel.page.textContent('#stale')).toContain('Susun calon nasabah… sebelum membagikannya');
  await expectGood(panel);
  await panel.picture('bagikan-usang');
  await panel.close();
});

test('in English, and a lost connection is said', async () => {
  const panel = await open(BOOK, 'Share with a partner…', 'en_US');
  const { page, bridge } = panel;
  bridge.broken.add('lihatSalinan');
  await page.selectOption('#partner select', 'KSP Swamitra');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('The connection broke');
  await panel.close();
});
