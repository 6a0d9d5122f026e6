/**
 * `npm run measure`: how quick the desk is on this machine, as figures with their targets; `-- --no-clone` leaves out the
 * fresh clone, which takes longest. Needs the build, git and chromium; nothing is asserted, for a slow machine is no fault.
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { freshStart } from './fresh';
import { ledgerOf } from './ledger';
import { command, frames, opened } from './page';
import { serving, type Started } from './program';
import { tell, tellFrames } from './report';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const ROWS = 5000;

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly page: Page;
}

const desk = ({ root, folder }: Place, book: string): Promise<Started> =>
  serving(folder, process.execPath, join(root, 'dist/cli/bergulir.js'), 'desk', join(folder, book), '--no-open', '--language', 'id'); // prettier-ignore

/** The sample: until its grid stands there, and what a command takes. */
async function sample(place: Place): Promise<void> {
  copyFileSync(join(place.root, 'samples/contoh.xlsx'), join(place.folder, 'contoh.xlsx'));
  const started = await desk(place, 'contoh.xlsx');
  try {
    tell('server up, over the sample', started.took);
    tell('grid of the sample after that', await opened(place.page, started.url), 3000);
    const { run, beyond } = await command(place.page);
    tell('Hitung tunggakan…, its own run', run);
    tell('its result on the screen after that', beyond, 500);
  } finally {
    started.stop();
  }
}

async function manyRows(place: Place): Promise<void> {
  writeFileSync(join(place.folder, 'besar.xlsx'), ledgerOf(ROWS));
  const started = await desk(place, 'besar.xlsx');
  try {
    tell(`server up, over ${ROWS} rows`, started.took);
    tell('grid after that', await opened(place.page, started.url));
    tellFrames(`scrolling ${ROWS} rows`, await frames(place.page));
  } finally {
    started.stop();
  }
}

export async function main({
  root,
  args,
}: {
  readonly root: string;
  readonly args: readonly string[];
}): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-measure-'));
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(120_000);
    if (!args.includes('--no-clone')) await freshStart(root, folder, page);
    await sample({ root, folder, page });
    await manyRows({ root, folder, page });
    return 0;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
