/** The sidebar of *Perbaiki data…* over the bundle in the host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bookBytes, BUNDLE } from '../e2e/support/built';
import { brokenBook } from '../fixes/book';
import { cellAt, putCell } from '../../src/host/model/edit-cells';
import type { Host } from '../../src/host/host';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, show, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LABEL = 'Perbaiki data…';
const open = async (book: Uint8Array, userLocale = 'id', label = LABEL): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book, label, userLocale });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};
/** E2 of the first sheet: 'Rp 23.000.000,-' before. */
const principal = ({ model }: Host): unknown => cellAt(model.sheets[0]!, 2, 5).value;
const settled = ({ page }: Pick<OpenPanel, 'page'>): Promise<unknown> =>
  page.waitForSelector('#result:not([hidden])').then(() => page.waitForSelector('#controls:not([disabled])'));

test('nothing is written before a yes; with the keyboard alone: name, yes, what came of it, undo', async () => {
  const panel = await open(brokenBook());
  const { page, host } = panel;
  const before = principal(host);
  await expectGood(panel);
  await panel.picture('perbaiki-awal');
  await page.keyboard.press('Tab');
  expect(await focus(panel)).toBe('#officer');
  while ((await focus(panel)) !== '#apply') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.textContent('#error')).toBe('Tulis nama petugas dahulu.');
  expect(await focus(panel)).toBe('#officer');
  expect(principal(host)).toEqual(before);
  await page.keyboard.type('Sri Rekaan');
  await page.keyboard.press('Enter');
  await settled(panel);
  expect(await focus(panel)).toBe('#resultTitle');
  expect(principal(host)).toBe(23_000_000);
  expect(host.model.sheets.map(({ name }) => name)).toContain('Riwayat perbaikan');
  await expectGood(panel);
  await panel.picture('perbaiki-selesai');
  await page.click('#undo');
  await page.waitForFunction('document.querySelector("#resultTitle").textContent.includes("dikembalikan")');
  await settled(panel);
  expect(principal(host)).toEqual(before);
  await expectGood(panel);
  await panel.close();
});

test('cell by cell: one of them chosen, one changed meanwhile is named, the name is asked once', async () => {
  const panel = await open(brokenBook());
  const { page, host, bridge } = panel;
  await page.waitForSelector('text=Rp 23.000.000,-');
  expect(await page.textContent('#groups')).toContain('23.000.000');
  await expectGood(panel);
  await panel.picture('perbaiki-sel');
  await page.locator('#all input').check();
  await page.locator('#all input').uncheck();
  await page.getByLabel(/^E2 /).check();
  await page.getByLabel(/^C2 /).first().check();
  expect(await page.textContent('#apply')).toBe('Perbaiki 2 sel');
  const day = { row: 2, column: 3 };
  putCell(host.model.sheets[0]!, day, { ...cellAt(host.model.sheets[0]!, 2, 3), value: '01/04/2022' });
  await page.fill('#officer', 'Sri Rekaan');
  await page.click('#apply');
  await settled(panel);
  const sent = bridge.sent.find(({ name }) => name === 'terapkanPerbaikan');
  expect(JSON.parse(String(sent?.args[0]))).toMatchObject({ officer: 'Sri Rekaan', ids: { length: 2 } });
  expect(principal(host)).toBe(23_000_000);
  expect(await page.textContent('#resultTitle')).toBe('1 sel diperbaiki, 1 dilewati.');
  expect(await page.textContent('#resultLines')).toContain('Pinjaman!C2: isi sel sudah berubah');
  expect(cellAt(host.model.sheets[0]!, 2, 3).value).toBe('01/04/2022');
  await panel.close();
  host.clickMenu(LABEL);
  const again = await show(browser, host.ui.sidebar?.html ?? '', host);
  await again.page.waitForSelector('#controls:not([disabled])');
  expect(await again.page.inputValue('#officer')).toBe('Sri Rekaan');
  await again.close();
});

test('long work goes on by itself, tells how far it is, and what was skipped', async () => {
  const fix = (n: number) => ({
    id: `f${String(n)}`, code: 'DAT-01', sheet: 'Pinjaman', cell: `E${String(n + 2)}`, heading: 'Jumlah Pinjaman',
    before: 'Rp 1.000.000,-', after: '1.000.000', beforeType: 'teks', afterType: 'angka',
    kind: 'amountText', kindLabel: 'Teks menjadi angka', why: 'x', sure: true,
  }); // prettier-ignore
  const good = (result: unknown): string => JSON.stringify({ ok: true, result });
  const steps = [
    { applied: 60, skipped: [], left: 60 },
    { applied: 50, skipped: [{ cell: 'Pinjaman!E9', why: 'isi sel sudah berubah sejak ditampilkan' }], left: 9 },
    { applied: 9, skipped: [], left: 0 },
  ];
  let lists = 0;
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const server = {
    functions: ['daftarPerbaikan', 'terapkanPerbaikan', 'urungkanPerbaikan', 'bukaLembar'],
    call: (name: string): string => {
      if (name === 'terapkanPerbaikan') {
        bridge.gate = held; // the next call waits until the page was looked at
        return good(steps.shift());
      }
      const fixes = (lists += 1) === 1 ? Array.from({ length: 120 }, (_, n) => fix(n)) : [];
      return good({ officer: 'Sri Rekaan', fixes, resume: 0 });
    },
  };
  const panel = await show(browser, readFileSync(join(BUNDLE, 'perbaiki.html'), 'utf8'), server);
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.waitForSelector('text=E2 · Jumlah Pinjaman');
  expect(await page.locator('#groups details input').count()).toBe(51);
  await page.getByRole('button', { name: 'Tampilkan 70 lagi' }).click();
  expect(await page.locator('#groups details input').count()).toBe(101);
  await page.click('#apply');
  await page.waitForSelector('text=60 dari 120');
  await expectGood(panel);
  await panel.picture('perbaiki-berjalan');
  goOn();
  await settled(panel);
  expect(await page.textContent('#resultTitle')).toBe('119 sel diperbaiki, 1 dilewati.');
  expect(await page.textContent('#resultLines')).toContain('Pinjaman!E9: isi sel sudah berubah');
  const sizes = bridge.sent
    .filter(({ name }) => name === 'terapkanPerbaikan')
    .map(({ args }) => (JSON.parse(String(args[0])) as { ids: string[] }).ids.length);
  expect(sizes).toEqual([120, 0, 0]);
  await panel.close();
});

test('what an interrupted run left is offered, and finished with no new yes', async () => {
  const good = (result: unknown): string => JSON.stringify({ ok: true, result });
  let waiting = 7;
  const server = {
    functions: ['daftarPerbaikan', 'terapkanPerbaikan'],
    call: (name: string): string => {
      if (name === 'daftarPerbaikan') return good({ officer: 'Sri Rekaan', fixes: [], resume: waiting });
      waiting = 0;
      return good({ applied: 7, skipped: [], left: 0 });
    },
  };
  const panel = await show(browser, readFileSync(join(BUNDLE, 'perbaiki.html'), 'utf8'), server);
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.textContent('#waiting')).toContain('7 sel');
  await expectGood(panel);
  bridge.broken.add('terapkanPerbaikan');
  await page.getByRole('button', { name: 'Teruskan yang terhenti' }).click();
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.isVisible('#result')).toBe(false);
  bridge.broken.clear();
  await page.getByRole('button', { name: 'Teruskan yang terhenti' }).click();
  await settled(panel);
  expect(JSON.parse(String(bridge.sent.findLast(({ name }) => name === 'terapkanPerbaikan')?.args[0]))).toMatchObject({
    ids: [],
  });
  expect(await page.textContent('#resultTitle')).toBe('7 sel diperbaiki.');
  expect(await page.textContent('#waiting')).toBe('');
  await panel.close();
});

test('a book without anything to put right says so; in English, too', async () => {
  const panel = await open(bookBytes('e-kartu.xlsx'), 'en_US', 'Put data right…');
  expect(panel.host.ui.sidebar?.title).toBe('Put data right');
  await expectGood(panel);
  await panel.picture('perbaiki-en');
  await panel.close();
});
