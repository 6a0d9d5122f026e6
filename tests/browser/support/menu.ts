/** Choosing an item of the add-on's menu by its words, whatever submenu it stands in: the one place that knows. */
import type { Page } from 'playwright-core';

const MENU = 'Bergulir';

/** With the mouse. */
export async function chooseItem(page: Page, label: string): Promise<void> {
  await page.getByRole('menuitem', { name: MENU, exact: true }).click();
  const item = page.locator('[role="menuitem"]:not([aria-haspopup])').filter({ hasText: exactly(label) });
  const around = item.locator('xpath=ancestor::*[@role="menu"]/preceding-sibling::*[@role="menuitem"]');
  for (const opener of (await around.all()).slice(1)) await opener.click();
  await item.click();
}

const exactly = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** What the focused element says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('(document.activeElement?.textContent ?? "").trim()');
const opensMenu = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.activeElement?.getAttribute("aria-haspopup") === "menu"');

/** Goes through a menu with the arrow keys, into its submenus and back, until the item has the keyboard. */
async function seek(page: Page, label: string): Promise<boolean> {
  const first = await focused(page);
  for (let tries = 0; tries < 60; tries += 1) {
    if (await opensMenu(page)) {
      await page.keyboard.press('ArrowRight');
      if (await seek(page, label)) return true;
      await page.keyboard.press('ArrowLeft');
    } else if ((await focused(page)) === label) return true;
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)) === first) return false;
  }
  return false;
}

/** With the keyboard alone, from wherever it is. */
export async function chooseItemByKeys(page: Page, label: string): Promise<void> {
  await page.keyboard.press('F10');
  for (let tries = 0; (await focused(page)) !== MENU; tries += 1) {
    if (tries > 10) throw new Error(`no menu ${MENU}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowDown');
  if (!(await seek(page, label))) throw new Error(`no item ${label}`);
  await page.keyboard.press('Enter');
}
