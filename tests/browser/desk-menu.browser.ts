/** The desk's menu bar: by keyboard as the ARIA practices have it, and whole in small windows. */
import { declared } from '../e2e/support/built';
import { barriersOf } from './support/desk';
import { deskEach } from './support/desk-each';

const at = deskEach();

test('the menu and its submenus by keyboard: arrows, Home and End, letters, Escape up one level', async () => {
  const { page } = at.desk;
  const here = async (): Promise<string> =>
    page.evaluate<string>('document.activeElement.firstChild?.textContent ?? ""');
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return here();
  };
  expect(await press('F10')).toBe('Berkas');
  expect(await press('End')).toBe('Bergulir');
  expect(await press('ArrowDown')).toBe('Mulai…');
  expect(await press('ArrowUp')).toBe('Tentang');
  expect(await press('Home')).toBe('Mulai…');
  expect(await press('l')).toBe('Laporan');
  const parent = page.getByRole('menuitem', { name: 'Laporan', exact: true });
  expect(await parent.getAttribute('aria-haspopup')).toBe('menu');
  expect(await parent.getAttribute('aria-expanded')).toBe('false');
  expect(await press('ArrowRight')).toBe('Grafik ringkas…');
  expect(await parent.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('menu', { name: 'Laporan' }).isVisible()).toBe(true);
  expect(await press('k')).toBe('Kartu pinjaman…');
  expect(await press('k')).toBe('Kuitansi…');
  expect(await press('ArrowDown')).toBe('Grafik ringkas…');
  expect(await press('ArrowLeft')).toBe('Laporan');
  expect(await page.getByRole('menu', { name: 'Laporan' }).isVisible()).toBe(false);
  expect(await press('Enter')).toBe('Grafik ringkas…');
  expect(await press('Escape')).toBe('Laporan');
  expect(await page.getByRole('menu', { name: 'Bergulir' }).isVisible()).toBe(true);
  expect(await press('ArrowRight', 'ArrowRight')).toBe('Buka berkas .xlsx…');
  expect(await press('ArrowLeft')).toBe('Mulai…');
  expect(await press('Escape')).toBe('Bergulir');
  await press('Escape');
  expect(await page.evaluate('document.activeElement.id')).toBe('grid-frame');
  await press('F10', 'ArrowDown', 'd', 'a', 't', 'ArrowRight', 'h');
  await page.keyboard.press('Enter');
  await page.getByText('Tidak ada penanda Bergulir').waitFor();
  expect(at.desk.errors).toEqual([]);
});

test.each([
  [1280, 720],
  [1024, 768],
  [640, 360],
])('every menu and submenu stands whole in a window of %i × %i', async (width, height) => {
  const { page } = at.desk;
  await page.setViewportSize({ width, height });
  await page.getByRole('menuitem', { name: 'Bergulir', exact: true }).click();
  const parents = await page.locator('.menu:last-child .submenu > button').allTextContents();
  expect(parents.map((text) => text.replace('›', ''))).toEqual(
    declared().menu.flatMap((entry) => (entry !== 'separator' && 'items' in entry ? [entry.label] : [])),
  );
  for (const name of parents) {
    await page.locator('.submenu > button', { hasText: name }).click();
    const menus = page.locator('[role="menu"]:visible');
    expect(await menus.count()).toBe(2);
    for (const box of [await menus.nth(0).boundingBox(), await menus.nth(1).boundingBox()]) {
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      expect(box!.y + box!.height).toBeLessThanOrEqual(height);
    }
  }
  await at.desk.picture(`menu-${width}`);
  expect(await barriersOf(page)).toEqual([]);
});
