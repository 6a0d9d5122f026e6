/** The grid goes where the wheel turns it, also over a chart, and never gets stuck at its ends. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ledgerOf } from '../../scripts/measure/ledger';
import { launch } from './support/browser';
import { openDeskPage, startDesk, until, type DeskPage, type Program } from './support/desk';

jest.setTimeout(300_000);
let browser: Browser;
let program: Program;
let desk: DeskPage;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(desk.errors).toEqual([]);
  await desk.page.close();
  program.remove();
});

const [X, Y] = [300, 400];

/** The cell that stands at a place of the screen, as the page calls it when it is clicked. */
async function here(): Promise<{ readonly column: string; readonly row: number }> {
  await desk.page.mouse.click(X, Y);
  await desk.page.waitForTimeout(50);
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(await desk.page.inputValue('#cell-name')) ?? [];
  return { column, row: Number(row) };
}

const wheel = async (turns: number, x: number, y: number): Promise<void> => {
  await desk.page.mouse.move(X, Y);
  for (let turn = 0; turn < turns; turn += 1) await desk.page.mouse.wheel(x, y);
};

test('5,000 rows: down, to the end and back, to the side, and up again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-scroll-'));
  const book = join(folder, 'buku.xlsx');
  writeFileSync(book, ledgerOf(5000));
  program = await startDesk(book, { folder });
  desk = await openDeskPage(browser, program.url);
  await until(async () => (await here()).row > 1);
  const start = await here();
  // a row of 11 points is 22 pixels high: ten turns of 100 are 45 rows and a half
  await wheel(10, 0, 100);
  await until(async () => [45, 46].includes((await here()).row - start.row));
  await wheel(40, 0, 10_000);
  await until(async () => (await here()).row > 4900);
  await desk.page.waitForTimeout(1000);
  const end = await here();
  await wheel(1, 0, -200);
  await until(async () => [9, 10].includes(end.row - (await here()).row));
  await wheel(5, 200, 0);
  await until(async () => (await here()).column > start.column);
  await wheel(60, 0, -10_000);
  await wheel(20, -1000, 0);
  await until(async () => JSON.stringify(await here()) === JSON.stringify(start));
});

test('over a chart too, which goes along', async () => {
  program = await startDesk();
  desk = await openDeskPage(browser, program.url);
  const { page } = desk;
  await desk.choose('Bergulir', 'Hitung tunggakan…');
  const panel = await desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.press('#asOf', 'Enter');
  await panel.waitForSelector('#result:not([hidden])');
  await page.getByRole('tab', { name: 'Ringkasan' }).click();
  const chart = page.locator('#charts svg').first();
  await chart.waitFor();
  await page.waitForTimeout(500);
  const before = (await chart.boundingBox())!;
  await page.mouse.move(before.x + 20, before.y + 20);
  await page.mouse.wheel(0, 100);
  await until(async () => Math.round((await chart.boundingBox())!.y) === Math.round(before.y - 100));
});
