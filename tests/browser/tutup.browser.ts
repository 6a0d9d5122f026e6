/** The sidebar of *Tutup bulan…* over the bundle in the host. */
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

const LABEL = 'Tutup bulan…';

test('with the keyboard alone: the day, the papers, a button to each', async () => {
  const panel = await panelOf(browser, { book: bookBytes('a-ledger.xlsx'), label: LABEL });
  const { page, host } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.inputValue('#asOf')).toBe('2023-01-31');
  await expectGood(panel);
  await panel.picture('tutup-awal');
  while ((await focus(panel)) !== '#run') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(await page.textContent('#lines')).toContain('9 dari 9 cocok');
  expect(await page.textContent('#wrong')).toBe('');
  await expectGood(panel);
  await panel.picture('tutup-hasil');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('LPP');
  expect(host.model.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['LPP', 'Berita acara', 'Riwayat bulanan']),
  );
  await panel.close();
});

test('a check that does not hold is named with its loan; a lost connection is said', async () => {
  const panel = await panelOf(browser, {
    book: bookBytes('c-lpp.xlsx'),
    label: 'Close the month…',
    userLocale: 'en_GB',
  });
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  bridge.broken.add('tutupBulan');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('The connection broke');
  await expectGood(panel);
  bridge.broken.clear();
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#wrong')).toContain('Rp60.134.000 ≠ Rp59.134.000; loans 7');
  await expectGood(panel);
  await panel.picture('tutup-en');
  await panel.close();
});
