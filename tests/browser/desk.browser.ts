/** The desk as a person has it: keyboard and mouse, menus, sidebars, files; nothing leaves the machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cellAt } from '../../src/host/model/edit-cells';
import { openWorkbook } from '../../src/host/xlsx/index';
import { declared } from '../e2e/support/built';
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

test('the menu and its submenus by keyboard: arrows, Home and End, letters, Escape up one level', async () => {
  const { page } = desk;
  const here = async (): Promise<string> =>
    page.evaluate<string>('document.activeElement.firstChild?.textContent ?? ""');
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return here();
  };
  expect(await press('F10')).toBe('Berkas');
  expect(await press('End')).toBe('Bergulir');
  expect(await press('ArrowDown')).toBe('Mulai…');
  expect(await press('ArrowUp')).toBe('Tentang');
  expect(await press('Home')).toBe('Mulai…');
  expect(await press('l')).toBe('Laporan');
  const parent = page.getByRole('menuitem', { name: 'Laporan', exact: true });
  expect(await parent.getAttribute('aria-haspopup')).toBe('menu');
  expect(await parent.getAttribute('aria-expanded')).toBe('false');
  expect(await press('ArrowRight')).toBe('Grafik ringkas…');
  expect(await parent.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('menu', { name: 'Laporan' }).isVisible()).toBe(true);
  expect(await press('k')).toBe('Kartu pinjaman…');
  expect(await press('k')).toBe('Kuitansi…');
  expect(await press('ArrowDown')).toBe('Grafik ringkas…');
  expect(await press('ArrowLeft')).toBe('Laporan');
  expect(await page.getByRole('menu', { name: 'Laporan' }).isVisible()).toBe(false);
  expect(await press('Enter')).toBe('Grafik ringkas…');
  expect(await press('Escape')).toBe('Laporan');
  expect(await page.getByRole('menu', { name: 'Bergulir' }).isVisible()).toBe(true);
  expect(await press('ArrowRight', 'ArrowRight')).toBe('Buka berkas .xlsx…');
  expect(await press('ArrowLeft')).toBe('Mulai…');
  expect(await press('Escape')).toBe('Bergulir');
  await press('Escape');
  expect(await page.evaluate('document.activeElement.id')).toBe('grid-frame');
  await press('F10', 'ArrowDown', 'd', 'a', 't', 'ArrowRight', 'h');
  await page.keyboard.press('Enter');
  await page.getByText('Tidak ada penanda Bergulir').waitFor();
  expect(desk.errors).toEqual([]);
});

test.each([
  [1280, 720],
  [1024, 768],
  [640, 360],
])('every menu and submenu stands whole in a window of %i × %i', async (width, height) => {
  const { page } = desk;
  await page.setViewportSize({ width, height });
  await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  const parents = await page.locator('.menu:last-child .submenu > button').allTextContents();
  expect(parents.map((text) => text.replace('›', ''))).toEqual(
    declared().menu.flatMap((entry) => (entry !== 'separator' && 'items' in entry ? [entry.label] : [])),
  );
  for (const name of parents) {
    await page.locator('.submenu > button', { hasText: name }).click();
    const menus = page.locator('[role="menu"]:visible');
    expect(await menus.count()).toBe(2);
    for (const box of [await menus.nth(0).boundingBox(), await menus.nth(1).boundingBox()]) {
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height);
    }
  }
  await desk.picture(`menu-${width}`);
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
