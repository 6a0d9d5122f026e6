/** Reading the page as a person does: the sidebar, what was said in passing or in a dialog, a sheet as a table. */
import type { Frame, Page } from 'playwright-core';
import { until, type DeskPage } from '../support/desk';

type Lines = readonly (readonly string[])[];

/**
 * Every element that is shown, as its own text. What was put into the page bears the texts of its parts too, in order: a
 * line of figures, an item of a list, a row. What holds several of these does not: it would join what is apart.
 */
const LINES = (root: string): string => `(() => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const shown = (e) => e.closest('[hidden]') === null && !['SCRIPT', 'STYLE', 'OPTION'].includes(e.tagName);
  const joins = (e) => e.id === '' && !['MAIN', 'UL', 'DL', 'TABLE', 'TBODY', 'DETAILS'].includes(e.tagName) &&
    e.querySelector('table, details, ul') === null;
  return [...document.querySelectorAll(${JSON.stringify(root)})].flatMap((place) =>
    [place, ...place.querySelectorAll('*')].filter(shown).map((e) => [
      clean(e.textContent),
      ...(joins(e) ? [...e.querySelectorAll('*')].filter(shown).map((inner) => clean(inner.textContent)) : []),
    ]),
  ).filter((line) => line[0] !== '');
})()`;

/** What the sidebar shows. */
export const panelLines = (panel: Frame): Promise<Lines> => panel.evaluate<Lines>(LINES('main'));

/** What was said in passing, and what stands in a dialog. */
export const saidLines = (page: Page): Promise<Lines> => page.evaluate<Lines>(LINES('#toasts, dialog[open]'));

const ROWS = `[...document.querySelectorAll('.as-table tbody tr')].map((row) =>
  [...row.querySelectorAll('td')].map((cell) => (cell.firstChild?.textContent ?? '').replace(/\\s+/g, ' ').trim()))`;

/** A sheet as the page gives it to those who read with their ears, part after part. */
export async function sheetLines({ page, choose, idle }: DeskPage, name: string): Promise<Lines> {
  const tab = page.locator('#tabs [role="tab"]').filter({ hasText: new RegExp(`^${escaped(name)}( · .*)?$`) });
  await tab.click();
  await idle();
  if ((await page.locator('.as-table').count()) === 0) await choose('Tampilan', 'Lembar sebagai tabel');
  await until(async () => (await page.locator('.as-table').getAttribute('aria-label')) === name);
  const rows = [...(await page.evaluate<Lines>(ROWS))];
  const next = page.getByRole('button', { name: 'Berikutnya' });
  while ((await next.count()) > 0) {
    await next.click();
    rows.push(...(await page.evaluate<Lines>(ROWS)));
  }
  return rows;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Back to the grid, if a sheet is shown as a table. */
export async function backToGrid({ page, choose }: DeskPage): Promise<void> {
  if ((await page.locator('.as-table').count()) > 0) await choose('Tampilan', 'Kembali ke kisi');
}
