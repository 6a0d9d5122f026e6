/** The desk in a browser, served by the built program over a folder of its own. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';

const ROOT = join(__dirname, '..', '..', '..');
export const PICTURES = join(ROOT, 'out', 'desk');

export interface Program {
  readonly url: string;
  readonly folder: string;
  readonly book: string;
  /** What stands in the terminal. */
  said(): string;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  remove(): void;
}

/** Starts `bergulir desk` over a copy of a book. */
export async function startDesk(
  from = join(ROOT, 'samples/contoh.xlsx'),
  { folder = mkdtempSync(join(tmpdir(), 'bergulir-desk-')), args = [] as readonly string[], language = 'id' } = {},
): Promise<Program> {
  const book = join(folder, 'buku.xlsx');
  if (from !== book) copyFileSync(from, book);
  const program = spawn(process.execPath, [join(ROOT, 'dist/cli/bergulir.js'), 'desk', book, '--no-open', ...args], {
    cwd: folder,
    env: { ...process.env, BERGULIR_LANGUAGE: language },
  });
  let said = '';
  program.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const url = await urlOf(program);
  return {
    url,
    folder,
    book,
    said: () => said,
    kill: () =>
      new Promise((resolve) => {
        program.once('exit', () => resolve());
        program.kill('SIGKILL');
      }),
    remove: () => {
      program.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const urlOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    program.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(out);
      if (found) resolve(found[0]);
    });
    program.once('exit', (code) => reject(new Error(`the desk ended with ${code}: ${out}`)));
  });

export interface DeskPage {
  readonly page: Page;
  /** Every address that anything on the page asked for. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** What the selected cell shows, as a screen reader hears it. */
  spoken(): Promise<string>;
  /** Goes to a cell by the name box. */
  goTo(cell: string): Promise<void>;
  /** Chooses an item by the way to it: the menu, its submenu if it stands in one, the item's words or their beginning. */
  choose(...way: readonly string[]): Promise<void>;
  panel(): Promise<Frame>;
  idle(patience?: number): Promise<void>;
  /** In out/desk; as jpeg for the guide, which has many. */
  picture(name: string, type?: 'png' | 'jpeg'): Promise<void>;
}

/** Asks until it is so: the page's own policy forbids what playwright would put into it for that. */
export async function until(holds: () => Promise<boolean>, patience = 1800): Promise<void> {
  for (let tries = 0; tries < patience; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never came to be: ${holds.toString()}`);
}

/** Opens the page. */
export async function openDeskPage(browser: Browser, url: string): Promise<DeskPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  const idle = async (patience?: number): Promise<void> => {
    await until(async () => (await page.textContent('#working')) === '', patience);
  };
  return {
    page,
    requests,
    errors,
    idle,
    spoken: async () => (await page.textContent('#spoken')) ?? '',
    async goTo(cell) {
      await page.fill('#cell-name', cell);
      await page.press('#cell-name', 'Enter');
      await until(async () => (await page.textContent('#spoken'))?.startsWith(`${cell},`) === true);
    },
    async choose(...way) {
      for (const [level, name] of way.entries())
        await page.getByRole('menuitem', { name, exact: level < way.length - 1 }).click();
    },
    async panel() {
      const element = await page.waitForSelector('#panel iframe');
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('no frame');
      await frame.waitForLoadState();
      return frame;
    },
    async picture(name, type = 'png') {
      mkdirSync(PICTURES, { recursive: true });
      const path = join(PICTURES, `${name}.${type === 'png' ? 'png' : 'jpg'}`);
      await page.screenshot(type === 'png' ? { path } : { path, type, quality: 72 });
    },
  };
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Barriers that axe calls serious or critical, in the page and in its sidebar. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate<readonly Violation[]>(
      'axe.run({ runOnly: undefined }).then((one) => one.violations)',
    );
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(...nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`));
  }
  return found;
}
