/** The sidebar of *Periksa SOP…* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { shiftRows } from '../sop-command/move-rows';
import { hostileBook, HOSTILE } from '../sop-command/hostile-book';
import { bookBytes } from '../e2e/support/built';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const planted = bookBytes('f-sop-planted.xlsx');
const JUNE = Date.UTC(2015, 5, 30, 5);

async function open(book: Uint8Array | null, userLocale = 'id'): Promise<OpenPanel> {
  const label = userLocale.startsWith('en') ? 'Check the SOP…' : 'Periksa SOP…';
  const panel = await panelOf(browser, { book, label, userLocale, now: JUNE });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
}
const ran = ({ page }: OpenPanel): Promise<unknown> => page.waitForSelector('#result:not([hidden])');

test('with the keyboard alone: check, open a KSM, jump to the cell of a finding', async () => {
  const panel = await open(planted);
  const { page, host } = panel;
  expect(await page.inputValue('#asOf')).toBe('2015-06-30');
  await expectGood(panel);
  await panel.picture('periksa-awal');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('#asOf');
  while ((await focus(panel)) !== '#run') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ran(panel);
  expect(await focus(panel)).toBe('#resultTitle');
  expect(await page.textContent('#message')).toMatch(/Periksa SOP selesai: \d+ kesalahan/);
  await expectGood(panel);
  const melati = page.locator('details', { has: page.locator('summary', { hasText: 'Melati' }) });
  await melati.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toMatch(/^Kesalahan · SOP-06 · pinjaman 20/);
  await expectGood(panel);
  await panel.picture('periksa-hasil');
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.getElementById("status").textContent !== ""');
  expect(await page.textContent('#status')).toMatch(/^Dibuka: PINJAMAN ANGGOTA D\d+$/);
  expect(host.model.sheets.find(({ gid }) => gid === host.model.activeSheet)?.name).toBe('PINJAMAN ANGGOTA');
  expect(await focus(panel)).toMatch(/^Kesalahan · SOP-06/);
  await panel.close();
});

test('a finding is found again after rows were inserted; one whose row is gone says so', async () => {
  const panel = await open(planted);
  const { page, host } = panel;
  await page.click('#run');
  await ran(panel);
  const tenor = page.getByRole('button', { name: 'SOP-07' });
  await page.locator('summary', { hasText: 'Kenanga' }).click();
  await tenor.click();
  await page.waitForFunction('document.getElementById("status").textContent === "Dibuka: PINJAMAN F11"');
  shiftRows(host, 'PINJAMAN', 3);
  await tenor.click();
  await page.waitForFunction('document.getElementById("status").textContent === "Dibuka: PINJAMAN F14"');
  host.model.sheets.find(({ name }) => name === 'PINJAMAN')!.rows.delete(14);
  await tenor.click();
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('tidak ditemukan lagi');
  await expectGood(panel);
  await panel.close();
});

test('opened again it lists what Temuan holds, in Indonesian also on an English page', async () => {
  const first = await open(planted);
  await first.page.click('#run');
  await ran(first);
  const saved = first.host.save();
  await first.close();
  const panel = await open(saved, 'en_GB');
  const { page } = panel;
  expect(await page.textContent('#foundTitle')).toBe('Findings of the check as of 30 June 2015');
  await page.locator('summary', { hasText: 'Dahlia' }).click();
  expect(await page.getAttribute('details[open] .what', 'lang')).toBe('id');
  await expectGood(panel);
  await page.click('#run');
  await ran(panel);
  await page.locator('summary', { hasText: 'Kenanga' }).click();
  expect(await page.textContent('details[open]')).toMatch(/Error · SOP-/);
  await expectGood(panel);
  await panel.picture('periksa-en');
  await panel.close();
});

test('a lost connection is said and trying again works; a book without loans gets its sentence', async () => {
  const panel = await open(planted);
  const { page, bridge } = panel;
  bridge.broken.add('periksaSop');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('Sambungan terputus');
  bridge.broken.clear();
  await page.click('#run');
  await ran(panel);
  expect(await page.textContent('#error')).toBe('');
  await panel.close();
  const empty = await open(null);
  await empty.page.click('#run');
  await empty.page.waitForSelector('#error:not(:empty)');
  await expectGood(empty);
  await empty.close();
});

test('text from any cell stays text', async () => {
  const panel = await open(hostileBook());
  const { page } = panel;
  await page.click('#run');
  await ran(panel);
  await page.evaluate('for (const box of document.querySelectorAll("details")) box.open = true');
  const shown = (await page.textContent('#groups')) ?? '';
  for (const text of HOSTILE.filter((one) => one.length < 40)) expect(shown).toContain(text.replace('\u202E', ''));
  expect(await page.evaluate('document.querySelectorAll("#groups script, #groups img, #groups a").length')).toBe(0);
  await expectGood(panel);
  await panel.picture('periksa-teks');
  await panel.close();
});
