/** What is timed in the page. */
import type { Page } from 'playwright-core';

const since = (begun: number): number => performance.now() - begun;

/** Until the grid stands there, from the address being given. */
export async function opened(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return since(begun);
}

/** A word typed into a cell that is free, until the page says it back: the host has taken it and answered. */
export async function typed(page: Page): Promise<number> {
  await page.fill('#cell-name', 'R1');
  await page.press('#cell-name', 'Enter');
  await spoken(page, 'R1,');
  const begun = performance.now();
  await page.keyboard.type('dicoba');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await spoken(page, 'R1, dicoba');
  return since(begun);
}

/** Waits for what the selected cell says; the page's own policy forbids what playwright would put into it for that. */
async function spoken(page: Page, words: string): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    if ((await page.textContent('#spoken'))?.startsWith(words) === true) return;
    await page.waitForTimeout(5);
  }
  throw new Error(`the page never said ${words}`);
}

/** How long Hitung tunggakan… ran, and how long after its answer had come the result stood on the screen. */
export async function command(page: Page): Promise<{ readonly run: number; readonly beyond: number }> {
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
  return { run: at - begun, beyond: since(at) };
}

/** Times between frames while the grid is scrolled. */
export async function frames(page: Page): Promise<readonly number[]> {
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
  await page.mouse.click(500, 450);
  const row = Number(/\d+/.exec(await page.inputValue('#cell-name'))?.[0]);
  if (!(row > 1000)) throw new Error(`the grid did not scroll: row ${row}`); // frames in which nothing happens are quick
  return all;
}
