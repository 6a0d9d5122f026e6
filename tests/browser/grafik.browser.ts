/** The sidebar of *Grafik ringkas…* over the bundle in the host: its figures, its looks, and the page that it prints. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bookBytes } from '../e2e/support/built';
import { launch } from './support/browser';
import { expectGood, focus } from './support/looks';
import { panelOf, show, type Panel } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ROOT = join(__dirname, '..', '..');
const [LABEL, DAY] = ['Grafik ringkas…', '2023-01-31'];
const UNKNOWN = 'tidak diketahui';

const dotted = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const percent = (ratio: number): string => `${(ratio * 100).toFixed(2).replace('.', ',')}%`;

/** The cells of a table of the page, as they are read, a row a list. */
const cellsOf = (page: Page, place: number): Promise<readonly (readonly string[])[]> =>
  page.evaluate<string[][]>(
    `[...document.querySelectorAll('#charts table')[${String(place)}].querySelectorAll('tbody tr')]
      .map((row) => [...row.children].map((cell) => cell.textContent))`,
  );

/** The page as it is printed; how many sheets of paper it takes. */
async function printed({ page }: Panel, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  mkdirSync(join(ROOT, 'out', 'sidebars'), { recursive: true });
  writeFileSync(join(ROOT, 'out', 'sidebars', `${name}.pdf`), pdf);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/); // A4 in points
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

interface Month {
  readonly asOf: string;
  readonly source: string;
  readonly byClass: Readonly<Record<string, number>> | null;
  readonly overduePrincipal: number;
  readonly rr: number;
  readonly lar: number;
  readonly par: number;
}
/** What `month --json` tells of the same book on the same day. */
const told = (): { readonly history: readonly Month[]; readonly byClass: Readonly<Record<string, number>> } =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [join(ROOT, 'dist/cli/bergulir.js'), 'month', join(ROOT, 'tests/books/a-ledger.xlsx'), '--as-of', DAY, '--json'],
      { encoding: 'utf8' },
    ),
  );

const slashed = (iso: string): string => iso.split('-').reverse().join('/');
const sum = (amounts: Readonly<Record<string, number>>): number => Object.values(amounts).reduce((a, b) => a + b, 0);

test('with the keyboard alone: the figures of `month`, drawn and as tables, on one printed page', async () => {
  const panel = await panelOf(browser, { book: bookBytes('a-ledger.xlsx'), label: LABEL });
  const { page, host } = panel;
  const before = host.model.sheets.map(({ name }) => name);
  await page.waitForSelector('#controls:not([disabled])');
  expect(await page.inputValue('#asOf')).toBe(DAY);
  await expectGood(panel);
  while ((await focus(panel)) !== '#run') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result:not([hidden])');
  expect(await focus(panel)).toBe('#resultTitle');
  await expectGood(panel);
  await panel.picture('grafik');

  const { history, byClass } = told();
  const amounts = history.map((row) =>
    row.byClass === null
      ? [slashed(row.asOf), UNKNOWN]
      : [slashed(row.asOf), dotted(sum(row.byClass)), dotted(row.overduePrincipal)],
  );
  expect(await cellsOf(page, 0)).toEqual(amounts);
  const ratios = history.map((row) =>
    row.byClass === null
      ? [slashed(row.asOf), UNKNOWN]
      : [slashed(row.asOf), percent(row.rr), percent(row.lar), percent(row.par)],
  );
  expect(await cellsOf(page, 1)).toEqual(ratios);
  // tests/books/expected.json: loan 9 is 30 days late, loan 7 is 91, loan 2 is 276; of 50.929.000 these are the parts
  expect(await cellsOf(page, 2)).toEqual([
    ['Hari ini', '0', '0', '0,0%'],
    ['1–30 hari', '1', '3.080.000', '6,0%'],
    ['31–90 hari', '0', '0', '0,0%'],
    ['91–180 hari', '1', '6.430.000', '12,6%'],
    ['181–360 hari', '1', '41.419.000', '81,3%'],
    ['> 360 hari', '0', '0', '0,0%'],
  ]);
  expect((await cellsOf(page, 3)).map(([name, , amount]) => [name, amount])).toEqual(
    Object.entries(byClass).map(([name, amount]) => [name, dotted(amount)]),
  );

  // as many columns as month ends are known, twice, and a mark in every other's place
  const known = history.filter(({ source }) => source !== 'unknown').length;
  expect(await page.locator('#charts section:first-child rect.bar').count()).toBe(2 * known);
  expect(await page.locator('#charts svg text:text-is("?")').count()).toBe(3 * (12 - known));

  // the button stands right after the result's title, and asks the browser to print
  await page.evaluate('window.print = () => { window.asked = true; }');
  await page.focus('#print');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('window.asked')).toBe(true);
  expect(await printed(panel, 'grafik')).toBe(1);
  await page.emulateMedia({ media: 'print' });
  for (const id of ['intro', 'form', 'print', 'printNote']) expect(await page.isVisible(`#${id}`)).toBe(false);
  for (const id of ['resultTitle', 'conventionIs', 'lines', 'charts', 'notes'])
    expect(await page.isVisible(`#${id}`)).toBe(true);
  // black on white: nothing that is written or drawn keeps another colour
  expect(
    await page.evaluate(`[...document.querySelectorAll('#result *')].filter((e) => e.checkVisibility()).flatMap((e) => {
      const { color, fill } = getComputedStyle(e);
      const own = e.closest('svg') ? [fill] : [color];
      return own.filter((one) => !['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'none'].includes(one)).map((one) => e.tagName + ' ' + one);
    })`),
  ).toEqual([]);
  expect(host.model.sheets.map(({ name }) => name)).toEqual(before);
  await panel.close();
});

test.each(['a-ledger.xlsx', 'c-lpp.xlsx', 'h-rich.xlsx'])('%s takes one page by every convention', async (book) => {
  const panel = await panelOf(browser, { book: bookBytes(book), label: LABEL, userLocale: 'id_ID' });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  const names = await page.evaluate<string[]>(
    `[...document.querySelectorAll('#convention option')].map((o) => o.value)`,
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await page.selectOption('#convention', name);
    await page.click('#run');
    await page.waitForSelector('#result:not([hidden])');
    await expectGood(panel);
    expect(await printed(panel, `grafik-${book}`)).toBe(1);
  }
  await panel.picture(`grafik-${book}`);
  await panel.close();
});

test('in English; a lost connection is said, and the next try draws', async () => {
  const panel = await panelOf(browser, {
    book: bookBytes('a-ledger.xlsx'),
    label: 'Charts on a page…',
    userLocale: 'en_GB',
  });
  const { page, bridge } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.fill('#asOf', '');
  await page.click('#run');
  await page.waitForSelector('#error:not(:empty)');
  expect(await page.textContent('#error')).toBe('Fill in the day first.');
  await page.fill('#asOf', DAY);
  bridge.broken.add('lihatGrafik');
  await page.click('#run');
  await page.getByText('The connection broke').waitFor();
  expect(await page.isVisible('#result')).toBe(false);
  await expectGood(panel);
  bridge.broken.clear();
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  expect(await page.textContent('#resultTitle')).toBe('As of 31 January 2023');
  expect(await page.textContent('#conventionIs')).toMatch(/^Convention: .*[Uu]rban/);
  expect(await page.textContent('#charts')).toContain('181–360 days');
  await expectGood(panel);
  await panel.picture('grafik-en');
  await panel.close();
});

const row = (asOf: string, source: string, amount: number | null, ratio: number | null, changed = false): object => ({
  ...{ asOf, source, changed, overduePrincipal: amount, rr: ratio, lar: ratio, par: ratio },
  byClass: amount === null ? null : { Lancar: amount },
});

test('a closed month is an empty bar with a mark, a corrected one has another, text from a book stays text', async () => {
  const [name, long] = ['<img src=x onerror=alert(1)>', 'Buku UPK '.repeat(12)];
  const history = [
    ...['2022-02-28', '2022-03-31', '2022-04-30', '2022-05-31', '2022-06-30', '2022-07-31'].map((day) =>
      row(day, 'unknown', null, null),
    ),
    ...['2022-08-31', '2022-09-30'].map((day) => row(day, 'stored', 3_000_000, 0.25)),
    row('2022-10-31', 'book', 4_000_000, 0.5, true),
    ...['2022-11-30', '2022-12-31'].map((day) => row(day, 'book', 123_456_789_000, 1)),
    row('2023-01-31', 'book', 0, null),
  ];
  const result = {
    ...{
      asOf: DAY,
      book: `${long}${name}`,
      outstandingPrincipal: 0,
      overduePrincipal: 0,
      rr: null,
      lar: null,
      par: null,
    },
    convention: { name: 'own', label: name, words: 'Kata-kata BKM. '.repeat(60) },
    byClass: Array.from({ length: 8 }, (_, k) => ({ name: `${name} ${String(k)}`, loans: 0, outstandingPrincipal: 0 })),
    byAge: Array.from({ length: 6 }, () => ({ loans: 0, overduePrincipal: 0 })),
    history,
  };
  const state = { asOf: DAY, convention: '', conventions: [{ name: '', label: 'Menurut buku ini', words: '' }] };
  const panel = await show(browser, readFileSync(join(ROOT, 'dist/addon/grafik.html'), 'utf8'), {
    functions: ['keadaanTunggakan', 'lihatGrafik'],
    call: (called) => JSON.stringify({ ok: true, result: called === 'lihatGrafik' ? result : state }),
  });
  const { page } = panel;
  await page.waitForSelector('#controls:not([disabled])');
  await page.click('#run');
  await page.waitForSelector('#result:not([hidden])');
  await expectGood(panel);
  expect(await page.locator('img').count()).toBe(0);
  expect((await cellsOf(page, 0)).slice(5)).toEqual([
    ['31/07/2022', UNKNOWN],
    ['31/08/2022 *', '3.000.000', '3.000.000'],
    ['30/09/2022 *', '3.000.000', '3.000.000'],
    ['31/10/2022 !', '4.000.000', '4.000.000'],
    ['30/11/2022', '123.456.789.000', '123.456.789.000'],
    ['31/12/2022', '123.456.789.000', '123.456.789.000'],
    ['31/01/2023', '0', '0'],
  ]);
  expect((await cellsOf(page, 1))[11]).toEqual(['31/01/2023', '–', '–', '–']);
  expect(await page.locator('rect.bar.stored').count()).toBe(4);
  expect(await page.locator('#charts svg text:text-is("?")').count()).toBe(3 * 6);
  // a curve breaks where nothing is known, and goes on over the five months that are
  expect(await page.locator('polyline').count()).toBe(3);
  for (const mark of ['(?)', '* =', '! =']) expect(await page.textContent('#notes')).toContain(mark);
  expect(await printed(panel, 'grafik-penuh')).toBe(1);
  await panel.picture('grafik-penuh');
  await panel.close();
});
