/** The sidebar of *Siapkan buku baru* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { bookBytes } from '../e2e/support/built';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NAMES = ['Pinjaman', 'Angsuran', 'Anggota', 'KSM', 'Pengaturan'];
const open = async (book: Uint8Array | null, userLocale = 'id', label = 'Siapkan buku baru'): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book, label, userLocale });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};

test('with the keyboard alone: nothing is made before a yes, then the five sheets', async () => {
  const panel = await open(null);
  const { page, host } = panel;
  const names = (): readonly string[] => host.model.sheets.map(({ name }) => name);
  expect(names()).not.toEqual(expect.arrayContaining(NAMES));
  for (const name of NAMES) expect(await page.textContent('#missing')).toContain(name);
  await expectGood(panel);
  await panel.picture('siapkan-awal');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('#run');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(names()).toEqual(expect.arrayContaining(NAMES));
  await expectGood(panel);
  await panel.picture('siapkan-selesai');
  await panel.close();
});

test('sheets that the book has are named as kept; a lost connection is said', async () => {
  const panel = await open(bookBytes('h-rich.xlsx'), 'en_US', 'Make a new book');
  const { page, bridge } = panel;
  await expectGood(panel);
  await panel.picture('siapkan-en');
  bridge.broken.add('siapkanBuku');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('The connection broke');
  await panel.close();
});
