/** The sidebars of *Daftar tagihan…* and *Pinjaman bermasalah…* over the bundle in the host. */
import type { Browser } from 'playwright-core';
import { roundBook } from '../collection/round-book';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (label: string, userLocale = 'id', book: Uint8Array | null = roundBook()): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book, label, userLocale });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};
const names = ({ host }: OpenPanel): readonly string[] => host.model.sheets.map(({ name }) => name);

test('the list of some days, with the keyboard alone', async () => {
  const panel = await open('Daftar tagihan…');
  const { page } = panel;
  // The clock stands at 15 February 2023: the week that begins there.
  expect(await page.inputValue('#from')).toBe('2023-02-15');
  expect(await page.inputValue('#to')).toBe('2023-02-21');
  expect(await page.textContent('#toWords')).toBe('21 Februari 2023');
  await expectGood(panel);
  await page.fill('#from', '2022-06-06');
  await page.fill('#to', '2022-06-12');
  await panel.picture('tagihan-awal');
  await page.focus('#run');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  expect(await page.textContent('#resultTitle')).toBe('3 pinjaman dalam daftar');
  expect(names(panel)).toContain('Daftar tagihan');
  await expectGood(panel);
  await panel.picture('tagihan-hasil');
  await panel.close();
});

test('days the wrong way round, a day that is missing, and a lost connection are said', async () => {
  const panel = await open('Daftar tagihan…');
  const { page, bridge } = panel;
  await page.fill('#from', '2022-06-12');
  await page.fill('#to', '2022-06-06');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toContain('mendahului');
  await expectGood(panel);
  await page.fill('#to', '');
  await page.click('#run');
  expect(await page.textContent('#error')).toContain('Isi kedua tanggal');
  expect(await focus(panel)).toBe('#to');
  await page.fill('#to', '2022-06-20');
  bridge.broken.add('buatDaftarTagihan');
  await page.click('#run');
  await page.waitForSelector('#error:has-text("terputus")');
  expect(names(panel)).not.toContain('Daftar tagihan');
  await panel.close();
});

test('loans in trouble as of a day, in English; a book that cannot be read leads to its columns', async () => {
  const panel = await open('Loans in trouble…', 'en_US');
  const { page } = panel;
  await expectGood(panel);
  await page.fill('#asOf', '2022-06-08');
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#resultTitle')).toBe('2 loans in arrears');
  expect(names(panel)).toEqual(expect.arrayContaining(['Pinjaman bermasalah', 'RKTL']));
  await expectGood(panel);
  await panel.picture('bermasalah-hasil');
  await panel.close();
  const empty = await open('Pinjaman bermasalah…', 'id', null);
  await empty.page.click('#run');
  await empty.page.waitForSelector('#error button');
  await expectGood(empty);
  await empty.close();
});
