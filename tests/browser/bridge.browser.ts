/** The bridge and the looks themselves: what they must catch, they catch. */
import type { Browser } from 'playwright-core';
import { launch } from './support/browser';
import { barriers, clipped } from './support/looks';
import { show } from './support/panel';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const server = {
  functions: ['teks', 'hari', 'galat', 'rahasia_'],
  call: (name: string): unknown => {
    if (name === 'galat') throw new Error('rusak');
    return name === 'hari' ? { kapan: new Date(0) } : 'teks';
  },
};
const run = (call: string): string =>
  `new Promise((good, bad) => google.script.run.withSuccessHandler(good).withFailureHandler((e) => good('gagal: ' + e.message)).${call})`;

test('as Google answers: a Date anywhere is null, an error goes to the other handler, private names are not there', async () => {
  const { page, close } = await show(browser, '<p>x</p>', server);
  expect(await page.evaluate(run('teks()'))).toBe('teks');
  expect(await page.evaluate(run('hari()'))).toBeNull();
  expect(await page.evaluate(run('galat()'))).toContain('rusak');
  await expect(page.evaluate(run('teks(new Date(0))'))).rejects.toThrow(/illegal value/);
  await expect(page.evaluate(run('rahasia_()'))).rejects.toThrow(/not a function/);
  await close();
});

test('ten calls at once and no more; the others wait and are answered', async () => {
  const { page, bridge, close } = await show(browser, '<p>x</p>', server);
  bridge.latency = 60;
  const all = await page.evaluate(`Promise.all(Array.from({ length: 25 }, () => ${run('teks()')}))`);
  expect(all).toHaveLength(25);
  expect(bridge.atOnce.most).toBe(10);
  await close();
});

test('a page with barriers, with what sticks out and with an outside picture is caught', async () => {
  const bad =
    '<!doctype html><html lang="id"><title>x</title><main><h1>x</h1><input><div style="width:400px">lebar</div>' +
    '<p style="width:80px;overflow:hidden;white-space:nowrap">terpotong di sebelah kanan</p><img src="https://contoh.test/a.png" alt=""></main>';
  const panel = await show(browser, bad, server);
  expect((await barriers(panel)).join()).toContain('label');
  const cut = (await clipped(panel)).join();
  expect(cut).toContain('lebar');
  expect(cut).toContain('terpotong');
  expect(panel.requests).toEqual(['https://contoh.test/a.png']);
  await panel.close();
});
