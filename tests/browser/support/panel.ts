/** A sidebar as Sheets shows it: 300 pixels wide, in a frame of its own, talking to the bundle in the host. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../../src/host/host';
import { opened, type Opening } from '../../e2e/support/opened';
import { connect, type Bridge, type Server } from './bridge';

const PICTURES = join(__dirname, '..', '..', '..', 'out', 'sidebars');

export interface Panel {
  readonly page: Page;
  readonly bridge: Bridge;
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  /** Errors that nobody caught, and what went to the console as an error. */
  readonly errors: readonly string[];
  /** Saves what it looks like in out/sidebars, the whole height. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Shows the page's text as the sidebar. */
export async function show(browser: Browser, html: string, server: Server): Promise<Panel> {
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  page.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const errors: string[] = [];
  await page.route('**/*', async (route) => {
    requests.push(route.request().url());
    await route.abort();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  const bridge = await connect(page, server);
  await page.goto('about:blank');
  await page.setContent(html);
  return {
    page,
    bridge,
    requests,
    errors,
    async picture(name) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    },
    close: () => page.close(),
  };
}

export interface OpenPanel extends Panel {
  readonly host: Host;
}

/** Opens a book in the host and clicks a menu item; its sidebar is shown. */
export async function panelOf(
  browser: Browser,
  { book, label, ...opening }: Opening & { readonly book: Uint8Array | null; readonly label: string },
): Promise<OpenPanel> {
  const host = opened(book, opening);
  host.clickMenu(label);
  const shown = host.ui.sidebar;
  if (shown === null) throw new Error(`"${label}" opened no sidebar`);
  return { ...(await show(browser, shown.html, host)), host };
}
