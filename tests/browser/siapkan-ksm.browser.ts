/** The sidebar of *Siapkan buku KSM…* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (userLocale = 'id', label = 'Siapkan buku KSM…'): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book: null, label, userLocale });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};

test('with the keyboard alone: a group’s four books', async () => {
  const panel = await open();
  const { page, host } = panel;
  await expectGood(panel);
  await panel.picture('siapkan-ksm-awal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('KSM Melati');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  const made = ['Kas Melati', 'Tabungan Melati', 'Pinjaman anggota Melati', 'Hadir Melati'];
  expect(host.model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(made));
  await expectGood(panel);
  await panel.picture('siapkan-ksm-selesai');
  await panel.close();
});

test('a business asks whose it is; what is missing and a lost connection are said', async () => {
  const panel = await open('en_US', 'Make group books…');
  const { page, bridge } = panel;
  await page.selectOption('select', 'business');
  expect(await page.isVisible('input[type=checkbox]')).toBe(true);
  await expectGood(panel);
  await panel.picture('siapkan-ksm-en');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  bridge.broken.add('siapkanBukuKsm');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('The connection broke');
  await panel.close();
});
