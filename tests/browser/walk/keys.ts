/** What a walk with the keyboard alone needs: pressing, seeing where the keyboard is, going to a control by its name. */
import type { Frame, Page } from 'playwright-core';
import { until, type DeskPage } from '../support/desk';

export const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/** The part of the page that has the keyboard, by its id. */
export const whereIs = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `['top', 'banner', 'line', 'desk', 'panel', 'tabs', 'toasts'].find((id) => document.getElementById(id).contains(document.activeElement)) ?? document.activeElement?.tagName ?? 'nowhere'`,
  );

/** Whether something bears the keyboard, and shows it: a ring of its own, or that of the place around it. */
const SHOWN = `(() => {
  const here = document.activeElement;
  if (here === null || here === document.body) return false;
  const ring = (e) => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; };
  return ring(here) || here.closest('#panel, [role="menu"]') !== null && (ring(here.closest('#panel') ?? here) || getComputedStyle(here).backgroundColor !== 'rgba(0, 0, 0, 0)');
})()`;

export const visibleFocus = (page: Page): Promise<boolean> => page.evaluate<boolean>(SHOWN);

/** The sidebar that an item opened, once it is ready and has the keyboard. */
export async function inSidebar(desk: DeskPage, title: string): Promise<Frame> {
  const { page } = desk;
  const named = title.replace(/…$/, '');
  await until(async () => (await page.locator('#panel iframe').getAttribute('title'))?.includes(named) === true);
  const frame = await desk.panel();
  await until(async () => (await frame.locator('#controls:not([disabled])').count()) > 0);
  await until(async () => (await whereIs(page)) === 'panel');
  return frame;
}

/** What the sidebar's focused control is called. */
const controlName = (frame: Frame): Promise<string> =>
  frame.evaluate<string>(
    `((e) => (e.labels && e.labels[0] ? e.labels[0].textContent : e.textContent) ?? '')(document.activeElement).trim()`,
  );

/** Presses Tab until the control whose name begins so has the keyboard. */
export async function tabTo(frame: Frame, page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await controlName(frame)).startsWith(name)) return;
    await press(page, 'Tab');
  }
  throw new Error(`no control "${name}" with Tab`);
}

/** Types into a field over what stands there; a day as its figures, the day first as the browser asks for it. */
export async function typeInto(frame: Frame, page: Page, name: string, text: string): Promise<void> {
  await tabTo(frame, page, name);
  const isDay = await frame.evaluate<boolean>('document.activeElement.type === "date"');
  if (!isDay) await press(page, 'Control+a');
  await page.keyboard.type(text);
}

/** Chooses an item of a menu of the desk's own by its first words, letter by letter as the ARIA practices have it. */
export async function chooseIn(page: Page, menu: string, item: string): Promise<void> {
  const here = (): Promise<string> => page.evaluate<string>('(document.activeElement?.textContent ?? "").trim()');
  await press(page, 'F10');
  for (let tries = 0; (await here()) !== menu && tries < 10; tries += 1) await press(page, 'ArrowRight');
  await press(page, 'ArrowDown');
  for (let tries = 0; !(await here()).startsWith(item) && tries < 20; tries += 1) await press(page, 'ArrowDown');
  await press(page, 'Enter');
}
