/**
 * `npm run measure`: how quick the desk is on this machine, as figures. Needs the build and chromium; nothing is asserted,
 * for a slow machine is no fault.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { workbookBytes, type SampleCell } from '../sample/workbook';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const ROWS = 5000;

/** A ledger of many rows. */
const large = (): Uint8Array =>
  workbookBytes([
    {
      name: 'Angsuran',
      rows: [
        ['No', 'Tanggal', 'KSM', 'Pokok', 'Jasa', 'Jumlah', 'Keterangan'],
        ...Array.from({ length: ROWS }, (_, index): readonly SampleCell[] => [
          index + 1,
          { day: 45000 + (index % 700) },
          `KSM Contoh ${index % 90}`,
          500_000 + (index % 40) * 10_000,
          90_000,
          { formula: `D${index + 2}+E${index + 2}`, value: 590_000 + (index % 40) * 10_000 },
          index % 7 === 0 ? 'angsur sebagian' : null,
        ]),
      ],
      bold: [1],
      merges: [],
      widths: [6, 13, 20, 14, 12, 14, 24],
      frozen: 1,
    },
  ]);

interface Started {
  readonly program: ChildProcess;
  readonly url: string;
  readonly took: number;
}

async function start(root: string, book: string): Promise<Started> {
  const begun = performance.now();
  const program = spawn(process.execPath, [join(root, 'dist/cli/bergulir.js'), 'desk', book, '--no-open']);
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    program.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const found = /http:\/\/\S+/.exec(out);
      if (found) resolve(found[0]);
    });
    program.on('exit', () => reject(new Error(out)));
  });
  return { program, url, took: performance.now() - begun };
}

async function opened(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return performance.now() - begun;
}

/** How long after the answer had come the result stood on the screen. */
async function command(page: Page): Promise<{ run: number; beyond: number }> {
  await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hitung tunggakan…' }).click();
  const frame = await (await page.waitForSelector('#panel iframe')).contentFrame();
  if (frame === null) throw new Error('no sidebar');
  await frame.fill('#asOf', '2024-12-31');
  const answered = page
    .waitForResponse((response) => response.url().endsWith('/do'))
    .then((response) => response.finished().then(() => performance.now()));
  const begun = performance.now();
  await frame.press('#asOf', 'Enter');
  const at = await answered;
  await frame.waitForSelector('#result:not([hidden])');
  return { run: at - begun, beyond: performance.now() - at };
}

/** Times between frames while the grid is scrolled, in milliseconds, sorted. */
async function frames(page: Page): Promise<readonly number[]> {
  await page.evaluate(`(() => {
    window.__frames = []; let last = performance.now();
    const tick = (now) => { window.__frames.push(now - last); last = now; if (window.__frames.length < 600) requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  })()`);
  await page.mouse.move(500, 450);
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(16);
  }
  const all = await page.evaluate<number[]>('window.__frames');
  return all.sort((a, b) => a - b);
}

const ms = (value: number | undefined): string => `${Math.round(value ?? 0)} ms`;

export async function main({ root }: { readonly root: string }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-measure-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    copyFileSync(join(root, 'samples/contoh.xlsx'), join(folder, 'contoh.xlsx'));
    const sample = await start(root, join(folder, 'contoh.xlsx'));
    say(`server up: ${ms(sample.took)}`);
    say(`grid of the sample after that: ${ms(await opened(page, sample.url))}`);
    const { run, beyond } = await command(page);
    say(`Hitung tunggakan…: ${ms(run)} until answered, on the screen ${ms(beyond)} later`);
    sample.program.kill();
    writeFileSync(join(folder, 'besar.xlsx'), large());
    const big = await start(root, join(folder, 'besar.xlsx'));
    say(`${ROWS} rows: server ${ms(big.took)}, grid ${ms(await opened(page, big.url))}`);
    const times = await frames(page);
    const at = (part: number): number | undefined => times[Math.floor(times.length * part)];
    say(
      `scrolling them, ${times.length} frames: median ${ms(at(0.5))}, 95% within ${ms(at(0.95))}, longest ${ms(times.at(-1))}`,
    );
    big.program.kill();
    return 0;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
