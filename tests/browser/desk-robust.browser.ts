/** Nothing is lost: two pages, a page loaded anew, a program that was killed, a file that changes meanwhile; and nobody else gets in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDeskPage, startDesk, until } from './support/desk';
import { deskEach } from './support/desk-each';

const at = deskEach();

test('two pages: what one types the other shows', async () => {
  const other = await openDeskPage(at.browser, at.program.url);
  await other.goTo('A60');
  await at.desk.goTo('A60');
  await at.desk.page.keyboard.type('dari halaman lain');
  await at.desk.page.keyboard.press('Enter');
  await until(async () => (await other.page.inputValue('#formula')) === 'dari halaman lain');
  await other.page.close();
});

test('reloaded in the middle of a command, nothing is lost and its sidebar is there again', async () => {
  const { page } = at.desk;
  await at.desk.choose('Bergulir', 'Hitung tunggakan…');
  const panel = await at.desk.panel();
  await panel.fill('#asOf', '2024-12-31');
  await panel.click('#run');
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('tab', { name: 'Ringkasan' }).waitFor();
  await (await at.desk.panel()).waitForSelector('#asOf');
});

test('killed and started again, the work goes on; the page says that the program has stopped', async () => {
  const { page } = at.desk;
  await at.desk.goTo('A60');
  await page.keyboard.type('sebelum mati');
  await page.keyboard.press('Enter');
  await until(async () => ((await page.textContent('#state')) ?? '').includes('tersalin otomatis'));
  await at.program.kill();
  await page.getByText('Program Bergulir berhenti').waitFor();
  expect(existsSync(join(at.program.folder, '.buku.bergulir-otomatis.xlsx'))).toBe(true);
  const again = await startDesk(at.program.book, { folder: at.program.folder });
  const next = await openDeskPage(at.browser, again.url);
  await next.goTo('A60');
  expect(await next.spoken()).toBe('A60, sebelum mati');
  expect(await next.page.textContent('#banner')).toContain('Dilanjutkan dari salinan otomatis');
  await next.page.close();
  await again.kill();
});

test('a file that another program changed meanwhile is not replaced; what was typed is saved beside it', async () => {
  const { page } = at.desk;
  await at.desk.goTo('A60');
  await page.keyboard.type('dari meja');
  await page.keyboard.press('Enter');
  const theirs = Buffer.concat([readFileSync(at.program.book), Buffer.from('lain')]);
  writeFileSync(at.program.book, theirs);
  const saveAs = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+s');
    await page.fill('dialog[open] input', name);
    await page.keyboard.press('Enter');
  };
  await saveAs('buku.xlsx');
  await page.getByText('diubah oleh program lain').waitFor();
  expect(readFileSync(at.program.book).equals(theirs)).toBe(true);
  await at.desk.goTo('A60');
  expect(await at.desk.spoken()).toBe('A60, dari meja');
  await saveAs('buku saya.xlsx');
  await until(async () => (await page.textContent('#state')) === 'Tersimpan');
  expect(readFileSync(at.program.book).equals(theirs)).toBe(true);
  expect(existsSync(join(at.program.folder, 'buku saya.xlsx'))).toBe(true);
});

test('another page in the same browser can neither read nor drive it', async () => {
  const foreign = await at.browser.newPage();
  await foreign.goto('data:text/html,<title>jahat</title>');
  const base = new URL(at.program.url);
  const tries = await foreign.evaluate<readonly string[]>(`Promise.all([
    fetch('${at.program.url}book').then((r) => r.text(), () => 'none'),
    fetch('${at.program.url}do', { method: 'POST', body: '{"act":"undo"}', headers: { 'Content-Type': 'application/json' } }).then((r) => r.text(), () => 'none'),
    fetch('${at.program.url}do', { method: 'POST', mode: 'no-cors', body: '{"act":"undo"}' }).then((r) => r.text(), () => 'none'),
    fetch('http://${base.host}/').then((r) => r.text(), () => 'none'),
    new Promise((done) => { const i = new Image(); i.onload = () => done('image'); i.onerror = () => done('none'); i.src = '${at.program.url}at.desk.js'; }),
    new Promise((done) => { const f = document.createElement('iframe'); f.onload = () => { try { done(f.contentDocument ? 'blank' : 'none'); } catch { done('none'); } }; f.src = '${at.program.url}'; document.body.append(f); }),
  ])`);
  expect(tries.map((text) => text || 'none')).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  await foreign.close();
});
