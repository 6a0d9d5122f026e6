/** The sidebar of *Cocokkan kolom…* over the bundle in the host. */
import type { Browser, Page } from 'playwright-core';
import { bookBytes } from '../e2e/support/built';
import { envelopeOf } from '../e2e/support/opened';
import { plainBook } from '../e2e/support/plain-book';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LABEL = 'Cocokkan kolom…';
const open = async (book: string, more: { userLocale?: string; label?: string } = {}): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book: bookBytes(book), label: LABEL, ...more });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};
const openAll = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    for (let n = 0; n < 2; n += 1) {
      document.querySelectorAll('details').forEach((one) => { one.open = true; });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);

test.each([
  'a-ledger.xlsx',
  'b-kolektibilitas.xlsx',
  'c-lpp.xlsx',
  'd-bulanan.xlsx',
  'e-kartu.xlsx',
  'g-hard.xlsx',
  'h-rich.xlsx',
])('%s: shown whole, without barriers, nothing cut off', async (book) => {
  const panel = await open(book);
  await expectGood(panel);
  await panel.picture(`cocokkan-${book.slice(0, 1)}`);
  await openAll(panel.page);
  await expectGood(panel);
  await panel.picture(`cocokkan-${book.slice(0, 1)}-terbuka`);
  expect(await panel.page.locator('details.table').count()).toBeGreaterThan(2);
  await panel.close();
});

test('with the keyboard alone: open a table, change a meaning, save; it is remembered and can be forgotten', async () => {
  const panel = await open('a-ledger.xlsx');
  const { page, host, bridge } = panel;
  const press = async (key: string, until: string | RegExp): Promise<void> => {
    for (let n = 0; n < 80; n += 1) {
      await page.keyboard.press(key);
      const here = await focus(panel);
      if (typeof until === 'string' ? here.includes(until) : until.test(here)) return;
    }
    throw new Error(`${key} never reaches ${String(until)}`);
  };
  await press('Tab', 'Daftar pinjaman');
  await page.keyboard.press('Enter');
  await press('Tab', /· (Keterangan|Status|Ket\.?)$/);
  await page.keyboard.press('Home');
  await press('Tab', '#save');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#status:not(.busy):not(:empty)');
  expect(await focus(panel)).toBe('#tablesTitle');
  expect(await page.textContent('#status')).toContain('Tersimpan');
  const sent = bridge.sent.find(({ name }) => name === 'simpanPemetaan');
  expect(JSON.parse(String(sent?.args[0]))).toMatchObject({ tables: [{ columns: [{ field: null }] }] });
  expect(envelopeOf(host, 'lihatPemahaman')).toMatchObject({ ok: true, result: { remembered: true } });
  await expectGood(panel);
  await panel.picture('cocokkan-tersimpan');
  await page.click('#forget');
  await page.waitForFunction('document.querySelector("#status").textContent.includes("dihapus")');
  expect(envelopeOf(host, 'lihatPemahaman')).toMatchObject({ ok: true, result: { remembered: false } });
  await panel.close();
});

test('what the server refuses is said in its words, and what was typed stays', async () => {
  const panel = await open('a-ledger.xlsx');
  const { page } = panel;
  await openAll(page);
  await page.getByLabel('Letak tabel, dengan judulnya').first().fill('bukan alamat');
  await page.click('#save');
  await page.waitForSelector('#error:not(:empty)');
  expect(await focus(panel)).toBe('#save');
  expect(await page.getByLabel('Letak tabel, dengan judulnya').first().inputValue()).toBe('bukan alamat');
  await expectGood(panel);
  await panel.picture('cocokkan-ditolak');
  await panel.close();
});

test('a sheet that is not to be read, a range and a date order go out as they were chosen', async () => {
  const panel = await open('a-ledger.xlsx');
  const { page, bridge } = panel;
  await openAll(page);
  await page.locator('#sheets input[type=checkbox]').last().uncheck();
  await page.getByLabel('Urutan tanggal').first().selectOption('monthFirst');
  await page.getByLabel('Tanda ribuan').first().selectOption(',');
  await page.click('#save');
  await page.waitForFunction('!document.querySelector("#controls").disabled');
  const sent = bridge.sent.find(({ name }) => name === 'simpanPemetaan');
  const request = JSON.parse(String(sent?.args[0])) as { ignoredSheets: number[]; tables: object[] };
  expect(request.ignoredSheets).toHaveLength(1);
  expect(request.tables).toEqual([expect.objectContaining({ dateOrder: 'monthFirst', thousands: ',' })]);
  expect(Object.keys(request.tables[0]!)).toEqual(['id', 'dateOrder', 'thousands']);
  await panel.close();
});

test('a range is shown on its sheet', async () => {
  const panel = await open('a-ledger.xlsx');
  const { page, bridge } = panel;
  await openAll(page);
  await page
    .getByRole('button', { name: /^Tunjukkan di lembar/ })
    .first()
    .click();
  await page.waitForTimeout(100);
  expect(JSON.parse(String(bridge.sent.at(-1)?.args[0]))).toEqual({
    name: expect.any(String),
    range: expect.any(String),
  });
  expect(await page.textContent('#error')).toBe('');
  await panel.close();
});

test('English by the locale of the account', async () => {
  const panel = await open('a-ledger.xlsx', { userLocale: 'en', label: 'Match columns…' });
  await openAll(panel.page);
  expect(panel.host.ui.sidebar?.title).toBe('Match columns');
  expect(await panel.page.textContent('#save')).toBe('Save');
  await expectGood(panel);
  await panel.close();
});

const HOSTILE = '<img src=x onerror=alert(1)></script><script>document.title="masuk"</script>';

test('names of sheets, headings and samples are text, whatever a person wrote there', async () => {
  const book = plainBook([
    {
      name: '<b>Pinjaman',
      rows: [
        ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa', HOSTILE],
        [1, HOSTILE, { day: '2022-03-10' }, 12, 1_200_000, '1%', 'x'.repeat(400)],
      ],
    },
    {
      name: 'Angsuran',
      rows: [
        ['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok'],
        [HOSTILE, { day: '2022-05-10' }, 1],
      ],
    },
  ]);
  const panel = await panelOf(browser, { book, label: LABEL });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await openAll(page);
  expect(await page.evaluate('document.querySelectorAll("main script, main img, main b").length')).toBe(0);
  expect(await page.title()).toBe('Cocokkan kolom');
  expect(await page.textContent('#tables')).toContain('<img src=x');
  await expectGood(panel);
  await panel.picture('cocokkan-teks-jahat');
  await panel.close();
});

test('a table that nobody found goes out with its place and the meanings of its columns', async () => {
  const panel = await open('a-ledger.xlsx');
  const { page, bridge } = panel;
  const form = page.locator('details.table').last();
  await form.locator('summary').click();
  await form.getByLabel('Jenis tabel').selectOption('repayments');
  await form.getByLabel('Letak tabel').fill('K5:M40');
  await form.getByRole('button', { name: 'Tambah arti kolom' }).click();
  expect(await focus(panel)).toBe('Kolom (huruf)');
  await page.keyboard.type('l');
  await form.getByLabel('Berarti').selectOption('paidOn');
  await expectGood(panel);
  await panel.picture('cocokkan-tambah');
  await page.click('#save');
  await page.waitForSelector('#error:not(:empty)');
  const sent = bridge.sent.find(({ name }) => name === 'simpanPemetaan');
  expect(JSON.parse(String(sent?.args[0]))).toEqual({
    ignoredSheets: [],
    tables: [
      { sheetId: expect.any(Number), kind: 'repayments', range: 'K5:M40', columns: [{ cell: 'L5', field: 'paidOn' }] },
    ],
  });
  await panel.close();
});
