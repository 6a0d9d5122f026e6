/**
 * Keyboard alone: this page has no mouse at all. Menus, sidebars and what they give, dialogs, sheets, cells, rows, files,
 * and the way between the parts of the page; at every step the keyboard is somewhere, and one can see where.
 */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser';
import { openDeskPage, startDesk, until, type DeskPage, type Program } from '../support/desk';
import { chooseItemByKeys } from '../support/menu';
import { chooseIn, inSidebar, press, tabTo, typeInto, visibleFocus, whereIs } from './keys';
import { saidLines } from './reading';

let browser: Browser;
let program: Program;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  program = await startDesk();
  copyFileSync(program.book, join(program.folder, 'lain.xlsx'));
  desk = await openDeskPage(browser, program.url);
  page = desk.page;
  // a hand on the mouse would be a fault of the test
  const forbidden = (): never => {
    throw new Error('this walk has no mouse');
  };
  for (const move of ['click', 'dblclick', 'down', 'move'] as const) page.mouse[move] = forbidden;
});
afterAll(async () => {
  await browser.close();
  program.remove();
});
afterEach(async () => {
  expect(await visibleFocus(page)).toBe(true);
  expect(desk.errors).toEqual([]);
});

test('F6 goes around the parts of the page and Shift+F6 back, and the sidebar lets go of it', async () => {
  await chooseItemByKeys(page, 'Bantuan');
  await until(async () => (await whereIs(page)) === 'panel');
  await (await desk.panel()).waitForSelector('#chapters details');
  const seen: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await press(page, 'F6');
    seen.push(await whereIs(page));
    expect(await visibleFocus(page)).toBe(true);
  }
  expect(seen).toEqual(['tabs', 'top', 'line', 'desk', 'panel']);
  await press(page, 'Shift+F6');
  expect(await whereIs(page)).toBe('desk');
});

test('what was said is reached with F6, stays while it is read, and Escape leads back to the sheet', async () => {
  await chooseItemByKeys(page, 'RKTL');
  await until(async () => (await page.locator('.toast').count()) > 0);
  for (let step = 0; (await whereIs(page)) !== 'toasts' && step < 8; step += 1) await press(page, 'F6');
  expect(await whereIs(page)).toBe('toasts');
  expect(await visibleFocus(page)).toBe(true);
  await press(page, 'Escape');
  expect(await page.locator('.toast').count()).toBe(0);
  expect(await whereIs(page)).toBe('desk');
});

interface Filled {
  readonly label: string;
  /** What is typed into which field, by their labels. */
  readonly fields: Readonly<Record<string, string>>;
  /** The button that runs it. */
  readonly button: string;
}
const DAY = '31122024';
const FORMS: readonly Filled[] = [
  { label: 'Hitung tunggakan…', fields: { 'Keadaan per tanggal': DAY }, button: 'Hitung tunggakan' },
  { label: 'Tutup bulan…', fields: { 'Ditutup per tanggal': DAY }, button: 'Tutup bulan' },
  { label: 'Periksa SOP…', fields: { 'Keadaan per tanggal': DAY }, button: 'Periksa SOP' },
  { label: 'Grafik ringkas…', fields: { 'Keadaan per tanggal': DAY }, button: 'Gambar grafik' },
  {
    label: 'Kartu pinjaman…',
    fields: { 'Nomor pinjaman atau nama KSM': 'P-03', 'Keadaan per tanggal': DAY },
    button: 'Tulis kartu',
  },
  {
    label: 'Rencana angsuran…',
    fields: { 'Besar pinjaman': '5 juta', 'Jangka waktu': '10', 'Tanggal cair': '10012025' },
    button: 'Susun rencana',
  },
  {
    label: 'Daftar tagihan…',
    fields: { 'Dari tanggal': '06012025', 'Sampai tanggal': '12012025' },
    button: 'Buat daftar tagihan',
  },
  { label: 'Pinjaman bermasalah…', fields: { 'Keadaan per tanggal': DAY }, button: 'Perbarui' },
  { label: 'Siapkan buku baru', fields: {}, button: 'Tambahkan lembar' },
  { label: 'Siapkan buku KSM…', fields: { 'Nama KSM': 'KSM Mawar' }, button: 'Tambahkan buku' },
  { label: 'Perbaiki data…', fields: { 'Nama petugas yang menyetujui': 'Sri Contoh' }, button: 'Perbaiki ' },
];

test.each(FORMS)('$label: filled, run, its result has the keyboard', async ({ label, fields, button }) => {
  await chooseItemByKeys(page, label);
  const frame = await inSidebar(desk, label);
  for (const [name, text] of Object.entries(fields)) await typeInto(frame, page, name, text);
  await tabTo(frame, page, button);
  expect(await visibleFocus(page)).toBe(true);
  await press(page, 'Enter');
  await frame.waitForSelector('#result:not([hidden])');
  await until(async () => (await frame.evaluate<string>('document.activeElement.id')) === 'resultTitle');
  expect(await visibleFocus(page)).toBe(true);
  await press(page, 'Tab');
  expect(await visibleFocus(page)).toBe(true);
});

test('a sidebar is shut and the keyboard is in the sheet again', async () => {
  await chooseItemByKeys(page, 'Bantuan');
  await until(async () => (await whereIs(page)) === 'panel');
  await press(page, 'Shift+F6');
  await press(page, 'F6');
  // the button that shuts it stands before its page
  await press(page, 'Shift+Tab');
  while (!(await page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? ""')).startsWith('Tutup'))
    await press(page, 'Shift+Tab');
  await press(page, 'Enter');
  await until(async () => (await page.locator('#panel iframe').count()) === 0);
  expect(await whereIs(page)).toBe('desk');
});

test('a partner is chosen in a list, somebody ticked, and the list written', async () => {
  await chooseItemByKeys(page, 'Susun calon nasabah…');
  const frame = await inSidebar(desk, 'Susun calon nasabah…');
  await tabTo(frame, page, 'Mitra');
  await page.keyboard.type('Bank Contoh');
  await frame.waitForSelector('#people:not([hidden])');
  await tabTo(frame, page, 'Ningsih Andaian');
  await press(page, 'Space');
  await tabTo(frame, page, 'Tulis daftar calon');
  await press(page, 'Enter');
  await frame.waitForSelector('#result:not([hidden])');
});

test('an item asks in a dialog: answered, and the keyboard is where it was', async () => {
  await chooseItemByKeys(page, 'Kuitansi…');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.type('P-01');
  await press(page, 'Enter');
  await until(async () => (await saidLines(page)).some(([line = '']) => line.includes('siap dicetak')));
  expect(await whereIs(page)).toBe('desk');
  await chooseItemByKeys(page, 'Tentang');
  await page.waitForSelector('dialog[open]');
  expect(await visibleFocus(page)).toBe(true);
  await press(page, 'Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await whereIs(page)).toBe('desk');
});

test('sheets are switched by their tabs and by Alt with the arrows, from the grid and from the table', async () => {
  const name = (): Promise<string | null> => page.textContent('#tabs [aria-selected="true"]');
  while ((await whereIs(page)) !== 'tabs') await press(page, 'F6');
  const before = await name();
  await press(page, 'ArrowRight');
  await until(async () => (await name()) !== before);
  expect(await whereIs(page)).toBe('tabs');
  while ((await whereIs(page)) !== 'desk') await press(page, 'F6');
  const next = await name();
  await press(page, 'Alt+ArrowUp');
  await until(async () => (await name()) !== next);
  await press(page, 'F10');
  await page.keyboard.type('T'); // Tampilan
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await page.waitForSelector('.as-table');
  expect(await page.evaluate<string>('document.activeElement.className')).toBe('as-table');
  const shown = await name();
  await press(page, 'Alt+ArrowDown');
  await until(async () => (await name()) !== shown);
  await until(async () => (await page.evaluate<string>('document.activeElement.className')) === 'as-table');
});

test('a cell is typed over, undone, a row added and filled, the book saved, and another one opened', async () => {
  if ((await page.locator('.as-table').count()) > 0) await chooseIn(page, 'Tampilan', 'Kembali');
  await page.waitForSelector('#grid-frame:not([hidden])');
  const name = (): Promise<string | null> => page.textContent('#tabs [aria-selected="true"]');
  for (let before = await name(); before?.startsWith('Daftar Pinjaman') !== true; before = await name()) {
    await press(page, 'Alt+ArrowDown');
    await until(async () => (await name()) !== before);
  }
  while ((await whereIs(page)) !== 'line') await press(page, 'Shift+F6');
  await press(page, 'Control+a');
  await page.keyboard.type('C9');
  await press(page, 'Enter');
  const spoken = (text: string): Promise<void> => until(async () => (await desk.spoken()).startsWith(text));
  await spoken('C9');
  const before = await desk.spoken();
  await page.keyboard.type('diketik');
  await press(page, 'Enter');
  await press(page, 'ArrowUp');
  await spoken('C9, diketik');
  await press(page, 'Control+z');
  await spoken(before);
  await chooseIn(page, 'Sunting', 'Tambah baris');
  await until(async () => (await desk.spoken()).endsWith(', kosong'));
  await page.keyboard.type('baris baru');
  await press(page, 'Enter');
  await press(page, 'ArrowUp');
  await until(async () => (await desk.spoken()).endsWith(', baris baru'));
  await press(page, 'Control+s');
  await page.waitForSelector('dialog[open]');
  expect(await visibleFocus(page)).toBe(true);
  await press(page, 'Enter');
  await until(async () => (await page.textContent('#state')) === 'Tersimpan');
  expect(existsSync(join(program.folder, 'buku (Bergulir).xlsx'))).toBe(true);
  expect(await whereIs(page)).toBe('desk');
  const asked = page.waitForEvent('filechooser');
  await chooseIn(page, 'Berkas', 'Buka berkas');
  await (await asked).setFiles(join(program.folder, 'lain.xlsx'));
  await until(async () => (await page.textContent('#book')) === 'lain');
  expect(await whereIs(page)).toBe('desk');
});
