/** The desk as a person has it: keyboard and mouse, menus, sidebars, files; nothing leaves the machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cellAt } from '../../src/host/model/edit-cells';
import { openWorkbook } from '../../src/host/xlsx/index';
import { launch } from './support/browser';
import { barriersOf, openDeskPage, startDesk, until, type DeskPage, type Program } from './support/desk';

let browser: Browser;
let program: Program;
let desk: DeskPage;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  program = await startDesk();
  desk = await openDeskPage(browser, program.url);
});
afterEach(async () => {
  expect(desk.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
  await desk.page.close();
  program.remove();
});

const cellOf = (path: string, row: number, column: number) =>
  cellAt(openWorkbook(new Uint8Array(readFileSync(path))).sheets[0]!, row, column).value;

test('a cell is typed over with the keyboard alone, undone, done again, and saved under another name', async () => {
  const { page } = desk;
  await desk.goTo('F9');
  expect(await desk.spoken()).toBe('F9, 6.000.000');
  await page.keyboard.type('7.500.000');
  await page.keyboard.press('Enter');
  await desk.idle();
  await page.keyboard.press('ArrowUp');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 7.500.000');
  await page.keyboard.press('Control+z');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 6.000.000');
  await page.keyboard.press('Control+y');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 7.500.000');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Enter');
  await until(async () => (await page.textContent('#state')) === 'Tersimpan');
  expect(cellOf(join(program.folder, 'buku (Bergulir).xlsx'), 9, 6)).toBe(7_500_000);
  expect(cellOf(program.book, 9, 6)).toBe(6_000_000);
  expect(desk.errors).toEqual([]);
});

test('from the menu to the result: its figures in the sidebar, its sheet with charts, all by keyboard', async () => {
  const { page } = desk;
  await page.keyboard.press('F10');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate<string>('document.activeElement.textContent');
  expect(first).toContain('…');
  await page.getByRole('menuitem', { name: 'Hitung tunggakan…' }).press('Enter');
  const panel = await desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.press('#asOf', 'Enter');
  await panel.waitForSelector('#result:not([hidden])');
  await desk.picture('hitung-hasil');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Ringkasan' }).click();
  await page.waitForSelector('#charts svg');
  await page.waitForTimeout(400);
  await desk.picture('ringkasan');
  expect(await page.locator('#charts svg').first().getAttribute('aria-label')).toMatch(/\d/);
  expect(desk.errors).toEqual([]);
});

test('nothing serious for axe on the page, in the menu, in a dialog, in the table', async () => {
  const { page } = desk;
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await desk.choose('Berkas', 'Simpan sebagai…');
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await desk.choose('Tampilan', 'Lembar sebagai tabel');
  expect(await page.locator('.as-table td', { hasText: 'KSM Melati' }).count()).toBeGreaterThan(0);
  expect(await barriersOf(page)).toEqual([]);
});

test('a text of cells is pasted as the locale types it', async () => {
  const { page } = desk;
  await desk.goTo('A60');
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Ibu Sari\\t1.250.000\\n"dua\\nbaris"\\t31/01/2024\\n');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);
  await until(async () => (await page.textContent('#spoken')) === 'A60, Ibu Sari');
  await desk.goTo('B60');
  expect(await page.inputValue('#formula')).toBe('1250000');
  await desk.goTo('B61');
  expect(await desk.spoken()).toBe('B61, 31/01/2024');
});

test('two pages: what one types the other shows', async () => {
  const other = await openDeskPage(browser, program.url);
  await other.goTo('A60');
  await desk.goTo('A60');
  await desk.page.keyboard.type('dari halaman lain');
  await desk.page.keyboard.press('Enter');
  await until(async () => (await other.page.inputValue('#formula')) === 'dari halaman lain');
  await other.page.close();
});

test('reloaded in the middle of a command, nothing is lost and its sidebar is there again', async () => {
  const { page } = desk;
  await desk.choose('Bergulir', 'Hitung tunggakan…');
  const panel = await desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.click('#run');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('tab', { name: 'Ringkasan' }).waitFor();
  await (await desk.panel()).waitForSelector('#asOf');
});

test('killed and started again, the work goes on; the page says that the program has stopped', async () => {
  const { page } = desk;
  await desk.goTo('A60');
  await page.keyboard.type('sebelum mati');
  await page.keyboard.press('Enter');
  await until(async () => ((await page.textContent('#state')) ?? '').includes('tersalin otomatis'));
  await program.kill();
  await page.getByText('Program Bergulir berhenti').waitFor();
  expect(existsSync(join(program.folder, '.buku.bergulir-otomatis.xlsx'))).toBe(true);
  const again = await startDesk(program.book, { folder: program.folder });
  const next = await openDeskPage(browser, again.url);
  await next.goTo('A60');
  expect(await next.spoken()).toBe('A60, sebelum mati');
  expect(await next.page.textContent('#banner')).toContain('Dilanjutkan dari salinan otomatis');
  await next.page.close();
  await again.kill();
});

test('another page in the same browser can neither read nor drive it', async () => {
  const foreign = await browser.newPage();
  await foreign.goto('data:text/html,<title>jahat</title>');
  const base = new URL(program.url);
  const tries = await foreign.evaluate<readonly string[]>(`Promise.all([
    fetch('${program.url}book').then((r) => r.text(), () => 'none'),
    fetch('${program.url}do', { method: 'POST', body: '{"act":"undo"}', headers: { 'Content-Type': 'application/json' } }).then((r) => r.text(), () => 'none'),
    fetch('${program.url}do', { method: 'POST', mode: 'no-cors', body: '{"act":"undo"}' }).then((r) => r.text(), () => 'none'),
    fetch('http://${base.host}/').then((r) => r.text(), () => 'none'),
    new Promise((done) => { const i = new Image(); i.onload = () => done('image'); i.onerror = () => done('none'); i.src = '${program.url}desk.js'; }),
    new Promise((done) => { const f = document.createElement('iframe'); f.onload = () => { try { done(f.contentDocument ? 'blank' : 'none'); } catch { done('none'); } }; f.src = '${program.url}'; document.body.append(f); }),
  ])`);
  expect(tries.map((text) => text || 'none')).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  await foreign.close();
});
