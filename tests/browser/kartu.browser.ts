/** The sidebars of *Kartu pinjaman…* and *Rencana angsuran…* over the bundle in the host. */
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

test('a card with the keyboard alone; a name that is not there is said where it was typed', async () => {
  const panel = await panelOf(browser, { book: bookBytes('a-ledger.xlsx'), label: 'Kartu pinjaman…' });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await expectGood(panel);
  await page.getByLabel('Nomor pinjaman atau nama KSM').fill('Sakura');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#error:not(:empty)');
  await expectGood(panel);
  await page.getByLabel('Nomor pinjaman atau nama KSM').fill('Teratai');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(await page.textContent('#lines')).toContain('Rp6.430.000');
  await expectGood(panel);
  await panel.picture('kartu');
  await panel.close();
});

test('a schedule in English; a lost connection is said', async () => {
  const panel = await panelOf(browser, { book: null, label: 'Instalment plan…', userLocale: 'en_US' });
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await expectGood(panel);
  await page.getByLabel('Principal').fill('5.000.000');
  await page.getByLabel('Tenor').fill('10');
  await page.getByLabel('Disbursed on').fill('2024-01-31');
  bridge.broken.add('susunRencana');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('The connection broke');
  bridge.broken.clear();
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#lines')).toContain('Rp5.750.000');
  await expectGood(panel);
  await panel.picture('rencana-en');
  await panel.close();
});
