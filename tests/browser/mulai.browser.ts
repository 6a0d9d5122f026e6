/** The sidebars of the first five minutes over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { bookBytes } from '../e2e/support/built';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  ['id', 'Mulai…', 'Tunggakan per 31 Januari 2023'],
  ['en', 'Start…', 'Arrears as of 31 January 2023'],
])('in %s: what was understood, the arrears, three steps; nothing written', async (userLocale, label, title) => {
  const panel = await panelOf(browser, { book: bookBytes('a-ledger.xlsx'), label, userLocale });
  const { page, host } = panel;
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#arrearsTitle')).toBe(title);
  expect(await page.locator('#steps button').count()).toBe(3);
  expect(await focus(panel)).toBe('#foundTitle');
  expect(host.model.sheets.every((sheet) => sheet.dirtyCells.size === 0)).toBe(true);
  await expectGood(panel);
  await panel.picture(`mulai-${userLocale}`);
  await page.locator('#steps button').first().press('Enter');
  expect(panel.bridge.sent.at(-1)?.name).toBe('menuHitungTunggakan');
  await panel.close();
});

test('an empty book and a lost connection are said', async () => {
  const panel = await panelOf(browser, { book: null, label: 'Mulai…' });
  await panel.page.waitForSelector('#result:not([hidden])');
  expect(await panel.page.isVisible('#problem')).toBe(true);
  await expectGood(panel);
  await panel.picture('mulai-kosong');
  panel.bridge.broken.add('lihatMulai');
  await panel.page.click('#again button');
  await panel.page.waitForSelector('#error:not(:empty)');
  expect(await panel.page.textContent('#error')).toContain('Sambungan terputus');
  await panel.close();
});

test.each(['id', 'en'])('the short guide in %s opens its parts by keyboard and asks nobody', async (userLocale) => {
  const panel = await panelOf(browser, { book: null, label: userLocale === 'id' ? 'Bantuan' : 'Help', userLocale });
  const { page } = panel;
  await expectGood(panel);
  for (const summary of await page.locator('summary').all())
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.press('Enter');
  expect(await page.locator('details[open]').count()).toBe(await page.locator('details').count());
  await expectGood(panel);
  await panel.picture(`bantuan-${userLocale}`);
  expect(panel.bridge.sent).toEqual([]);
  await panel.close();
});
