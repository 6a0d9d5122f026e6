/** The sidebar of *Hitung tunggakan…* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { bookBytes } from '../e2e/support/built';
import { brokenBook } from '../fixes/book';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ledger = bookBytes('a-ledger.xlsx');
/** Waits for a value that a call brings about. */
async function until(look: () => string | undefined, wanted: string): Promise<string | undefined> {
  for (let n = 0; n < 200 && look() !== wanted; n += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  return look();
}
const LABEL = 'Hitung tunggakan…';

test('with the keyboard alone: fill in, compute, open a sheet', async () => {
  const panel = await panelOf(browser, { book: ledger, label: LABEL });
  const { page, host, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.inputValue('#asOf')).toBe('2023-01-31');
  await expectGood(panel);
  await panel.picture('tunggakan-awal');

  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('#asOf');
  while ((await focus(panel)) !== '#convention') await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('#run');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(await page.textContent('#lines')).toContain('Saldo pokok');
  await expectGood(panel);
  await panel.picture('tunggakan-hasil');

  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('Ringkasan');
  await page.keyboard.press('Enter');
  expect(host.model.sheets.map(({ name }) => name)).toContain('Ringkasan');
  expect(bridge.atOnce.most).toBeLessThanOrEqual(10);
  await panel.close();
});

test('a lost connection is said, the keyboard stays, and trying again works', async () => {
  const panel = await panelOf(browser, { book: ledger, label: LABEL });
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  bridge.broken.add('hitungTunggakan');
  await page.focus('#run');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('Sambungan terputus');
  expect(await focus(panel)).toBe('#run');
  await expectGood(panel);
  bridge.broken.clear();
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#error')).toBe('');
  await panel.close();
});

test('a book without loans: the sentence of the server, as text', async () => {
  const panel = await panelOf(browser, { book: null, label: LABEL });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  await expectGood(panel);
  await panel.picture('tunggakan-kosong');
  await panel.close();
});

test('from the result to the fixes, from a refusal to how the book is read', async () => {
  const panel = await panelOf(browser, { book: brokenBook(), label: LABEL });
  const { page, host } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.click('#run');
  await page.getByRole('button', { name: 'Perbaiki data…' }).click();
  await expect(until(() => host.ui.sidebar?.title, 'Perbaiki data')).resolves.toBe('Perbaiki data');
  await expectGood(panel);
  await panel.close();
  const empty = await panelOf(browser, { book: null, label: LABEL });
  await empty.page.waitForSelector('#controls:not([disabled])');
  await empty.page.click('#run');
  await empty.page.getByRole('button', { name: 'Cocokkan kolom…' }).click();
  await expect(until(() => empty.host.ui.sidebar?.title, 'Cocokkan kolom')).resolves.toBe('Cocokkan kolom');
  await expectGood(empty);
  await empty.close();
});

test('English by the locale of the account', async () => {
  const panel = await panelOf(browser, { book: ledger, label: 'Compute arrears…', userLocale: 'en_GB' });
  const { page, host } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  expect(host.ui.sidebar?.title).toBe('Compute arrears');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.textContent('#asOfWords')).toBe('31 January 2023');
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#lines')).toContain('Outstanding principal');
  await expectGood(panel);
  await panel.picture('tunggakan-en');
  await panel.close();
});
