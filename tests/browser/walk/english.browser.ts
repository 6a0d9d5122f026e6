/**
 * The same in English, for those who hear the page: nothing serious for axe with any sidebar open, and what is shown and
 * said stands in the accessibility tree.
 */
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser';
import { barriersOf, openDeskPage, startDesk, until, type DeskPage, type Program } from '../support/desk';
import { items } from '../../../src/messages/panels/items';
import { chooseItem } from '../support/menu';
import { LABELS } from './declared-items';

let browser: Browser;
let program: Program;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  program = await startDesk();
  desk = await openDeskPage(browser, program.url);
  page = desk.page;
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('menuitem', { name: 'File', exact: true }).waitFor();
});
afterAll(async () => {
  await browser.close();
  program.remove();
});

const label = (functionName: string): string => items.en[functionName]?.label ?? functionName;
/** Items whose label ends so ask for something in a sidebar; the others are done at once. */
const ASKING = [...LABELS]
  .filter(([name, text]) => text.endsWith('…') && name !== 'menuKuitansi')
  .map(([name]) => name);

test.each([...ASKING, 'menuSiapkanBuku', 'menuBantuan'])('%s: nothing serious for axe', async (name) => {
  await chooseItem(page, label(name));
  const panel = await desk.panel();
  await panel.waitForSelector('#main:not([aria-busy])');
  await until(async () => (await panel.locator('html').getAttribute('lang')) === 'en');
  expect(await barriersOf(page)).toEqual([]);
  await page.locator('#panel header button').click();
  await until(async () => (await page.locator('#panel iframe').count()) === 0);
});

test('a result is in the accessibility tree: its heading, each label with its figure, the sheets as buttons', async () => {
  await chooseItem(page, label('menuHitungTunggakan'));
  const panel = await desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.press('#asOf', 'Enter');
  await panel.waitForSelector('#result:not([hidden])');
  const heard = await panel.locator('body').ariaSnapshot();
  expect(heard).toContain('heading "Result"');
  expect(heard).toMatch(/term: Outstanding principal\n\s*- definition: Rp93\.058\.200/);
  expect(heard).toContain('status');
  expect(heard).toContain('button "Ringkasan"');
  expect(await barriersOf(page)).toEqual([]);
});

test('what is said in passing is a log, the sheet a table with its headings, the selected cell is spoken', async () => {
  await chooseItem(page, label('menuHapusPenanda'));
  await page.waitForSelector('.toast');
  const said = (await page.textContent('.toast')) ?? '';
  const heard = await page.locator('body').ariaSnapshot();
  expect(heard).toContain('log "Messages"');
  expect(heard).toContain(said);
  expect(heard).toContain('menubar');
  expect(heard).toContain('tablist "Sheets"');
  await desk.choose('View', 'Sheet as a table');
  const table = await page.locator('.as-table').ariaSnapshot();
  expect(table).toContain('columnheader "A"');
  expect(table).toContain('rowheader "1"');
  expect(await barriersOf(page)).toEqual([]);
  await desk.choose('View', 'Back to the grid');
  expect(await page.locator('#spoken').getAttribute('aria-live')).toBe('polite');
  expect(desk.errors).toEqual([]);
});
