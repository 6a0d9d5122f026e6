/** A person corrects in the sidebar how their book is read, once; from then on every command follows. */
import type { Browser } from 'playwright-core';
import { figuresOf } from '../e2e/support/opened';
import { plainBook, type PlainCell } from '../e2e/support/plain-book';
import { cellAt, putCell } from '../../src/host/model/edit-cells';
import { launch } from './support/browser';
import { expectGood } from './support/looks';
import { panelOf, show, type OpenPanel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LOANS: readonly (readonly PlainCell[])[] = [
  ['No', 'Nama KSM', 'Tanggal Pencairan', 'Jangka Waktu', 'Jumlah Pinjaman', 'Jasa'],
  [1, 'Melati', { day: '2022-03-10' }, 12, 12_000_000, '1%'],
  [2, 'Mawar', { day: '2022-04-10' }, 12, 6_000_000, '1%'],
];
const book = (headings: readonly string[]): Uint8Array =>
  plainBook([
    { name: 'Pinjaman', rows: LOANS },
    {
      name: 'Setoran',
      rows: [
        headings,
        ['Melati', { day: '2022-04-10' }, 1_000_000, 120_000],
        ['Melati', { day: '2022-05-10' }, 1_000_000, 110_000],
        ['Mawar', { day: '2022-05-10' }, 500_000, 60_000],
      ],
    },
  ]);
const open = async (headings: readonly string[]): Promise<OpenPanel> => {
  const panel = await panelOf(browser, { book: book(headings), label: 'Cocokkan kolom…' });
  await panel.page.waitForSelector('#controls:not([disabled])');
  return panel;
};
const saved = ({ page }: OpenPanel): Promise<unknown> =>
  page.waitForFunction('document.querySelector("#status").textContent.startsWith("Tersimpan")');
const paid = ({ host }: OpenPanel, what: 'paidPrincipal' | 'paidInterest'): readonly number[] =>
  figuresOf(host, 'lihatTunggakan', { asOf: '2022-12-31' }).loans.map((loan) => loan[what]);

test('a column whose heading nobody knows is given its meaning', async () => {
  const panel = await open(['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Uang Terima Kasih']);
  const { page } = panel;
  await page.getByText('Setoran: Buku angsuran').click();
  await page.getByLabel('D · Uang Terima Kasih').selectOption('interestPart');
  await page.click('#save');
  await saved(panel);
  // 120.000 + 110.000 of Melati, 60.000 of Mawar
  expect(paid(panel, 'paidInterest')).toEqual([230_000, 60_000]);
  await panel.close();
});

test('a table whose headings nobody knows is pointed out, column by column', async () => {
  const panel = await open(['Ibu-ibu', 'Waktunya', 'Setorannya', 'Lebihnya']);
  const { page } = panel;
  expect(await page.textContent('#overview .warning')).toMatch(/angsuran/i);
  const form = page.locator('details.table').last();
  await form.locator('summary').click();
  await form.getByLabel('Lembar').selectOption({ label: 'Setoran' });
  await form.getByLabel('Jenis tabel').selectOption('repayments');
  await form.getByLabel('Letak tabel').fill('A1:D4');
  await form.getByLabel('Baris judul').fill('A1:D1');
  const meanings = [['A', 'group'], ['B', 'paidOn'], ['C', 'principalPart'], ['D', 'interestPart']] as const; // prettier-ignore
  for (const [letters, field] of meanings) {
    await form.getByRole('button', { name: 'Tambah arti kolom' }).click();
    await page.keyboard.type(letters);
    await form.getByLabel('Berarti').last().selectOption(field);
  }
  await page.click('#save');
  await Promise.race([saved(panel), page.waitForSelector('#error:not(:empty)')]);
  expect(await page.textContent('#error')).toBe('');
  expect(paid(panel, 'paidPrincipal')).toEqual([2_000_000, 500_000]);
  expect(paid(panel, 'paidInterest')).toEqual([230_000, 60_000]);
  expect(await page.locator('#overview .warning').count()).toBe(0);
  await panel.picture('cocokkan-dibetulkan');
  await panel.close();
});

test('a sheet that is not to be read is left out', async () => {
  const rows = [['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok'], ['Melati', { day: '2022-06-10' }, 1_000_000]]; // prettier-ignore
  const twice = plainBook([
    { name: 'Pinjaman', rows: LOANS },
    { name: 'Angsuran', rows },
    { name: 'Angsuran lama', rows },
  ]);
  const panel = await panelOf(browser, { book: twice, label: 'Cocokkan kolom…' });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.getByText(/^Lembar yang dibaca/).click();
  await page.getByLabel('Angsuran lama').uncheck();
  await page.click('#save');
  await saved(panel);
  expect(paid(panel, 'paidPrincipal')).toEqual([1_000_000, 0]);
  expect(await page.textContent('#sheets')).toContain('2 dari 3');
  await panel.close();
});

test('a book that no longer fits says so on top, and can be matched anew', async () => {
  const first = await open(['Nama KSM', 'Tanggal Angsuran', 'Angsuran Pokok', 'Uang Terima Kasih']);
  await first.page.getByText('Setoran: Buku angsuran').click();
  await first.page.getByLabel('D · Uang Terima Kasih').selectOption('interestPart');
  await first.page.click('#save');
  await saved(first);
  const { host } = first;
  await first.close();
  const sheet = host.model.sheets[1]!;
  putCell(sheet, { row: 1, column: 4 }, { ...cellAt(sheet, 1, 4), value: 'Lain-lain' });
  host.clickMenu('Cocokkan kolom…');
  const panel = await show(browser, host.ui.sidebar?.html ?? '', host);
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.textContent('#overview .warning')).toContain('Uang Terima Kasih');
  await expectGood(panel);
  await panel.picture('cocokkan-berubah');
  await page.click('#forget');
  await page.waitForFunction('document.querySelector("#status").textContent.includes("dihapus")');
  expect(await page.locator('#overview .warning').count()).toBe(0);
  await panel.close();
});
