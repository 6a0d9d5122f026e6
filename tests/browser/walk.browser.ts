/**
 * Every item of the menu, clicked at the desk over the sample book: what it shows is read from the page and held against
 * what the command line gives for the same item; the guide's pictures are taken on the way.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { declared } from '../e2e/support/built';
import { launch } from './support/browser';
import { barriersOf, openDeskPage, startDesk, until, type DeskPage, type Program } from './support/desk';

const ROOT = join(__dirname, '..', '..');
const AS_OF = '2024-12-31';
const { items: ITEMS, menu: MENU } = declared();
/** The submenu that an item stands in, if any. */
const submenuOf = (label: string): readonly string[] =>
  MENU.flatMap((entry) =>
    entry !== 'separator' && 'items' in entry && entry.items.some((item) => item.label === label) ? [entry.label] : [],
  );

let browser: Browser;
let program: Program;
let desk: DeskPage;
let untouched: string;

beforeAll(async () => {
  browser = await launch();
  program = await startDesk();
  untouched = join(program.folder, 'asal.xlsx');
  copyFileSync(program.book, untouched);
  desk = await openDeskPage(browser, program.url);
});
afterAll(async () => {
  await browser.close();
  program.remove();
});

/** What the command line gives for an item. */
const cli = (label: string, args: object | null = null): Record<string, never> =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'dist/cli/bergulir.js'),
        'menu',
        untouched,
        label,
        '--json',
        ...(args === null ? [] : ['--args', JSON.stringify(args)]),
      ],
      { encoding: 'utf8' },
    ),
  );

const dotted = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
const text = async (panel: Frame): Promise<string> => (await panel.textContent('body'))?.replace(/\s+/g, ' ') ?? '';

/** What the page must tell for items whose result has figures; every other item must show something. */
const FIGURES: Readonly<Record<string, (panel: Frame) => Promise<void>>> = {
  async menuMulai(panel) {
    await panel.waitForSelector('#result:not([hidden])');
    const { arrears, tables } = cli('Mulai…') as unknown as {
      arrears: { totals: { overduePrincipal: number; outstandingPrincipal: number } };
      tables: { sheet: string; rows: number }[];
    };
    const shown = await text(panel);
    expect(shown).toContain(`Rp${dotted(arrears.totals.overduePrincipal)}`);
    expect(shown).toContain(`Rp${dotted(arrears.totals.outstandingPrincipal)}`);
    for (const { sheet, rows } of tables) expect(shown).toMatch(new RegExp(`${sheet}: .*${dotted(rows)} baris`));
  },
  async menuHitungTunggakan(panel) {
    await panel.fill('#asOf', AS_OF);
    await panel.press('#asOf', 'Enter');
    await panel.waitForSelector('#result:not([hidden])');
    const { totals, indicators, findings, written } = cli('Hitung tunggakan…', { asOf: AS_OF }) as unknown as {
      totals: Record<string, number>;
      indicators: Record<string, number>;
      findings: unknown[];
      written: string[];
    };
    const shown = await panel.locator('#lines').innerText();
    for (const key of ['outstandingPrincipal', 'overduePrincipal', 'overdueInterest', 'provision'])
      expect(shown).toContain(`Rp${dotted(totals[key] ?? -1)}`);
    expect(shown.split('\n')).toContain(String(indicators['activeLoans']));
    expect(shown.split('\n')).toContain(String(findings.length));
    for (const name of written) await desk.page.getByRole('tab', { name }).waitFor();
  },
  async menuGrafikRingkas(panel) {
    await panel.fill('#asOf', AS_OF);
    await panel.press('#asOf', 'Enter');
    await panel.waitForSelector('#result:not([hidden])');
    const { byAge, byClass, history } = cli('Grafik ringkas…', { asOf: AS_OF }) as unknown as {
      byAge: { overduePrincipal: number }[];
      byClass: { outstandingPrincipal: number }[];
      history: { overduePrincipal: number | null }[];
    };
    const shown = await text(panel);
    for (const { overduePrincipal } of [...byAge, ...history])
      if (overduePrincipal !== null) expect(shown).toContain(dotted(overduePrincipal));
    for (const { outstandingPrincipal } of byClass) expect(shown).toContain(dotted(outstandingPrincipal));
    await panel.locator('#resultTitle').scrollIntoViewIfNeeded();
    await panel.evaluate('document.getElementById("lines").scrollIntoView()');
  },
  async menuCocokkanKolom(panel) {
    await panel.waitForSelector('#controls:not([disabled])');
    const { tables } = cli('Cocokkan kolom…') as unknown as { tables: { range: string }[] };
    const shown = await text(panel);
    for (const { range } of tables) expect(shown).toContain(range);
  },
  async menuPerbaikiData(panel) {
    await panel.waitForSelector('#controls:not([disabled])');
    const { fixes } = cli('Perbaiki data…') as unknown as { fixes: { cell: string; after: string }[] };
    const shown = await text(panel);
    expect(fixes.length).toBeGreaterThan(0);
    for (const { cell, after } of fixes) {
      expect(shown).toContain(cell);
      expect(shown).toContain(after);
    }
  },
  async menuSiapkanBuku(panel) {
    await panel.waitForSelector('#controls:not([disabled])', { state: 'attached' });
    for (const name of ['KSM', 'Anggota', 'Pengaturan']) expect(await text(panel)).toContain(name);
  },
};

/** What is shown after a click: a sidebar, a dialog, or passing words. */
async function reaction(before: {
  readonly panel: string | null;
  readonly told: string | null;
}): Promise<'panel' | 'dialog' | 'toast'> {
  const { page } = desk;
  let seen: 'panel' | 'dialog' | 'toast' | null = null;
  await until(async () => {
    if (await page.locator('dialog[open]').count()) seen = 'dialog';
    else if (
      (await page.locator('#panel iframe').count()) &&
      (await page.getAttribute('#panel iframe', 'src')) !== before.panel
    )
      seen = 'panel';
    else if ((await page.getAttribute('#toasts', 'data-told')) !== before.told) seen = 'toast';
    return seen !== null;
  });
  return seen ?? 'toast';
}

const panelSource = async (): Promise<string | null> =>
  (await desk.page.locator('#panel iframe').count()) ? desk.page.getAttribute('#panel iframe', 'src') : null;

test.each(ITEMS.map(({ label, functionName }) => [label, functionName]))('%s', async (label, functionName) => {
  const { page } = desk;
  const before = { panel: await panelSource(), told: await page.getAttribute('#toasts', 'data-told') };
  await desk.choose('Bergulir', ...submenuOf(label), label);
  const seen = await reaction(before);
  if (seen === 'panel') {
    const panel = await desk.panel();
    await until(async () => (await panel.locator('#main[aria-busy]').count()) === 0);
    await FIGURES[functionName]?.(panel);
    expect((await text(panel)).length).toBeGreaterThan(40);
  }
  if (seen === 'dialog') {
    const said = (await page.innerText('dialog[open]')).replace(/\s+/g, ' ');
    const question = functionName === 'menuKuitansi';
    const message = question
      ? 'Tulis nomor pinjaman atau nama KSM'
      : (cli(label) as unknown as { message: string }).message;
    for (const line of message.split('\n').filter((one) => one.trim() !== ''))
      expect(said).toContain(line.replace(/\s+/g, ' ').trim());
  }
  await page.waitForTimeout(300);
  // what was said for an item before has no place in this one's picture
  if (seen !== 'toast') await page.evaluate('document.getElementById("toasts").replaceChildren()');
  await desk.picture(`menu-${functionName}`, 'jpeg');
  expect(await barriersOf(page)).toEqual([]);
  if (seen === 'dialog' && functionName === 'menuKuitansi') {
    await page.fill('dialog[open] input', 'P-01');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Kuitansi', exact: true }).waitFor();
  } else if (seen === 'dialog') await page.keyboard.press('Escape');
  // the language is put back, so that the items that follow have the names that the test calls them by
  if (functionName === 'menuBahasa') {
    await desk.choose('Bergulir', 'Bahasa Indonesia');
    await page.getByText('Menu dan panel sekarang berbahasa Indonesia.').waitFor();
  }
  expect(desk.errors).toEqual([]);
});

test('findings stand in real HTML, each one that the command line names', async () => {
  const { page } = desk;
  await page.getByRole('tab', { name: 'Temuan' }).click();
  await desk.choose('Tampilan', 'Lembar sebagai tabel');
  const shown = await page.innerText('.as-table');
  const { findings } = cli('Hitung tunggakan…', { asOf: AS_OF }) as unknown as { findings: { code: string }[] };
  for (const { code } of findings) expect(shown).toContain(code);
  await desk.picture('temuan-tabel');
  await desk.choose('Tampilan', 'Kembali ke kisi');
});

test('nothing was asked of any other machine', () => {
  expect(desk.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
});
