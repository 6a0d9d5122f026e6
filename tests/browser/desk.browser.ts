/** The desk as a person has it: keyboard and mouse, sidebars, rows, files; nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt } from '../../src/host/model/edit-cells';
import { openWorkbook } from '../../src/host/xlsx/index';
import { barriersOf, until } from './support/desk';
import { deskEach } from './support/desk-each';

const at = deskEach();

const cellOf = (path: string, row: number, column: number) =>
  cellAt(openWorkbook(new Uint8Array(readFileSync(path))).sheets[0]!, row, column).value;

test('a cell is typed over with the keyboard alone, undone, done again, and saved under another name', async () => {
  const { page } = at.desk;
  await at.desk.goTo('F9');
  expect(await at.desk.spoken()).toBe('F9, 6.000.000');
  await page.keyboard.type('7.500.000');
  await page.keyboard.press('Enter');
  await at.desk.idle();
  await page.keyboard.press('ArrowUp');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 7.500.000');
  await page.keyboard.press('Control+z');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 6.000.000');
  await page.keyboard.press('Control+y');
  await until(async () => (await page.textContent('#spoken')) === 'F9, 7.500.000');
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Enter');
  await until(async () => (await page.textContent('#state')) === 'Tersimpan');
  expect(cellOf(join(at.program.folder, 'buku (Bergulir).xlsx'), 9, 6)).toBe(7_500_000);
  expect(cellOf(at.program.book, 9, 6)).toBe(6_000_000);
  expect(at.desk.errors).toEqual([]);
});

test('from the menu to the result: its figures in the sidebar, its sheet with charts, all by keyboard', async () => {
  const { page } = at.desk;
  await page.keyboard.press('F10');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const first = await page.evaluate<string>('document.activeElement.textContent');
  expect(first).toContain('…');
  await page.getByRole('menuitem', { name: 'Hitung tunggakan…' }).press('Enter');
  const panel = await at.desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.press('#asOf', 'Enter');
  await panel.waitForSelector('#result:not([hidden])');
  await at.desk.picture('hitung-hasil');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Ringkasan' }).click();
  await page.waitForSelector('#charts svg');
  await page.waitForTimeout(400);
  await at.desk.picture('ringkasan');
  expect(await page.locator('#charts svg').first().getAttribute('aria-label')).toMatch(/\d/);
  expect(at.desk.errors).toEqual([]);
});

test('nothing serious for axe on the page, in the menu, in a dialog, in the table', async () => {
  const { page } = at.desk;
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await at.desk.choose('Berkas', 'Simpan sebagai…');
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await at.desk.choose('Tampilan', 'Lembar sebagai tabel');
  expect(await page.locator('.as-table td', { hasText: 'KSM Melati' }).count()).toBeGreaterThan(0);
  expect(await barriersOf(page)).toEqual([]);
});

test('rows put in and taken out: by the keyboard, by the menu, and undone', async () => {
  const { page } = at.desk;
  await at.desk.goTo('C12');
  expect(await at.desk.spoken()).toBe('C12, KSM Kenanga');
  await page.keyboard.press('Control+Alt+=');
  await page.getByText('1 baris disisipkan.').waitFor();
  await until(async () => (await page.textContent('#spoken')) === 'C12, kosong');
  await at.desk.goTo('F18');
  expect(await page.inputValue('#formula')).toBe('=SUM(F9:F17)');
  await at.desk.goTo('F12');
  await page.keyboard.type('2.500.000');
  await page.keyboard.press('Enter');
  await at.desk.goTo('F18');
  await until(async () => (await page.textContent('#spoken')) === 'F18, 53.500.000');
  await at.desk.picture('baris-disisipkan');
  await at.desk.goTo('C12');
  await at.desk.choose('Sunting', 'Hapus baris yang dipilih');
  await until(async () => (await page.textContent('#spoken')) === 'C12, KSM Kenanga');
  for (const shown of ['C12, kosong', 'C12, kosong', 'C12, KSM Kenanga']) {
    await page.keyboard.press('Control+z');
    await until(async () => (await page.textContent('#spoken')) === shown);
  }
  await at.desk.goTo('F17');
  await until(async () => (await page.textContent('#spoken')) === 'F17, 51.000.000');
  expect(await page.inputValue('#formula')).toBe('=SUM(F9:F16)');
  expect(at.desk.errors).toEqual([]);
});

test('a text of cells is pasted as the locale types it', async () => {
  const { page } = at.desk;
  await at.desk.goTo('A60');
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Ibu Sari\\t1.250.000\\n"dua\\nbaris"\\t31/01/2024\\n');
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);
  await until(async () => (await page.textContent('#spoken')) === 'A60, Ibu Sari');
  await at.desk.goTo('B60');
  expect(await page.inputValue('#formula')).toBe('1250000');
  await at.desk.goTo('B61');
  expect(await at.desk.spoken()).toBe('B61, 31/01/2024');
});
