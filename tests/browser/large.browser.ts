/** A book of 30 MB at the desk: opened, edited, saved, nothing of it lost; and one that is too large is told so. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { launch } from './support/browser';
import { openDeskPage, startDesk, until, type DeskPage } from './support/desk';
import { largeBook, SHEET_PART } from './support/large-book';

jest.setTimeout(600_000);
const MB = 1024 * 1024;
const ROWS = 140_000;
/** Such a book takes its time, more on a slow machine; nothing is timed here. */
const PATIENCE = 2000;
let browser: Browser;
let folder: string;
let file: string;
let before: string;

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'bergulir-large-'));
  file = join(folder, 'besar.xlsx');
  const bytes = largeBook(ROWS);
  expect(bytes.length).toBeGreaterThan(30 * MB);
  writeFileSync(file, bytes);
  before = sheetXml(file);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const sheetXml = (path: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)), { filter: ({ name }) => name === SHEET_PART })[SHEET_PART]!);

/** Types 750.000 over the principal of row 5, which the row's total follows. */
async function edit({ page, goTo, spoken, idle }: DeskPage): Promise<void> {
  await goTo('D5');
  expect(await spoken()).toBe('D5, 550000');
  await page.keyboard.type('750.000');
  await page.keyboard.press('Enter');
  await idle(PATIENCE);
  await goTo('F5');
  await until(async () => (await spoken()) === 'F5, 840000', PATIENCE);
}

async function save({ page }: DeskPage): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Enter');
  await until(async () => (await page.textContent('#state')) === 'Tersimpan', PATIENCE);
}

/** Row 5 has the new amount and its total; every other row is, letter by letter, what it was. */
function expectNothingLost(saved: string): void {
  const rows = (xml: string): readonly string[] => xml.slice(xml.indexOf('<row ')).split('</row>');
  const [old, now] = [rows(before), rows(sheetXml(saved))];
  expect(now.length).toBe(old.length);
  expect(now.flatMap((row, index) => (row === old[index] ? [] : [index + 1]))).toEqual([5]);
  expect(now[4]).toMatch(/<c r="D5"[^>]*><v>750000<\/v><\/c>.*<f>D5\+E5<\/f><v>840000<\/v>/);
}

test('from the command line: opened, edited, saved', async () => {
  const program = await startDesk(file);
  try {
    expect(program.said()).toMatch(/^Membuka buku\.xlsx…/);
    const desk = await openDeskPage(browser, program.url);
    await until(async () => /^Lembarnya dapat dipakai \d+,\d detik/m.test(program.said()), PATIENCE);
    await edit(desk);
    await save(desk);
    expectNothingLost(join(program.folder, 'buku (Bergulir).xlsx'));
    expect(sheetXml(program.book)).toBe(before);
    expect(desk.errors).toEqual([]);
    await desk.page.close();
  } finally {
    program.remove();
  }
});

test('by the picker: the page says what it is doing, then it is edited and saved', async () => {
  const program = await startDesk();
  try {
    const desk = await openDeskPage(browser, program.url);
    const { page } = desk;
    page.setDefaultTimeout(240_000);
    await page.setInputFiles('#file', file);
    await page.getByText(/^Membuka besar\.xlsx \(3\d MB\)… Buku yang besar perlu waktu/).waitFor();
    await page.getByText(/^Membuka besar\.xlsx/).waitFor({ state: 'detached' });
    await until(async () => (await page.textContent('#book')) === 'besar', PATIENCE);
    await edit(desk);
    await save(desk);
    expectNothingLost(join(program.folder, 'besar.xlsx'));
    expect(desk.errors).toEqual([]);
    await page.close();
  } finally {
    program.remove();
  }
});

test('a file that is too large is told of, and the book on the page stays', async () => {
  const program = await startDesk();
  try {
    const { page, errors } = await openDeskPage(browser, program.url);
    const huge = join(folder, 'raksasa.xlsx');
    writeFileSync(huge, '');
    truncateSync(huge, 201 * MB);
    await page.setInputFiles('#file', huge);
    await page.getByText('"raksasa.xlsx" terlalu besar (201 MB): yang dapat dibuka paling besar 200 MB.').waitFor();
    expect(await page.textContent('#book')).toBe('buku');
    expect(errors).toEqual([]);
    await page.close();
  } finally {
    program.remove();
  }
});
