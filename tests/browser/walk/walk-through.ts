/** Walks through items of the menu at the desk over the sample, and holds what the page says against the command line. */
import type { Browser } from 'playwright-core';
import { SAMPLE } from '../../e2e/support/built';
import { launch } from '../support/browser';
import { barriersOf, openDeskPage, startDesk, until, type DeskPage, type Program } from '../support/desk';
import { chooseItem } from '../support/menu';
import { LABELS } from './declared-items';
import { bluntOf, missingOf, type Fact, type Reading } from './fact';
import type { Item, Stage } from './item';
import { mirrorOf, type Mirror } from './mirror';
import { backToGrid, panelLines, saidLines, sheetLines } from './reading';

interface Given {
  readonly json: unknown;
  readonly facts: readonly Fact[];
  /** The own sheets that bear what the facts tell. */
  readonly sheets: readonly string[];
}

/** What the command line gives for the item, and what the page must say by it. */
function givenBy(mirror: Mirror, { functionName, ...item }: Item): Given {
  const label = LABELS.get(functionName) ?? functionName;
  const before = item.before?.(mirror);
  const args = item.args(mirror);
  const json = item.drive === true ? mirror.runInDrive(label, args) : mirror.run(label, args);
  const { written = [], made = [] } = json as { readonly written?: readonly string[]; readonly made?: readonly string[] }; // where it has them
  const facts = item.facts(json as never, before as never); // each item declares the form of its own JSON
  return { json, facts, sheets: [...new Set([...written, ...made, ...(item.sheets ?? [])])] };
} // prettier-ignore

const sidebarOf = ({ page }: DeskPage): Promise<string | null> =>
  page.evaluate<string | null>(`document.querySelector('#panel iframe')?.getAttribute('src') ?? null`);

/** Where an item is done, with everything that is read on the way. */
function stageOf(desk: DeskPage, mirror: Mirror, before: string | null) {
  const reading = new Map<string, readonly (readonly string[])[]>();
  const panel: Stage['panel'] = async () => {
    await until(async () => ![null, before].includes(await sidebarOf(desk)));
    return desk.panel();
  };
  const read = async (place: string): Promise<void> => {
    reading.set(place, await panelLines(await panel()));
  };
  return { stage: { desk, page: desk.page, mirror, panel, read } satisfies Stage, reading };
}

/** Brings a sheet to the front, where there is one that tells what was done. */
async function frontSheet({ page }: DeskPage, name: string | undefined): Promise<void> {
  if (name === undefined || (await page.locator('dialog[open]').count()) > 0) return;
  const tab = page.getByRole('tab', { name, exact: true });
  await tab.click();
  await until(async () => (await tab.getAttribute('aria-selected')) === 'true');
}

async function readAll(desk: DeskPage, reading: Map<string, Reading extends ReadonlyMap<string, infer L> ? L : never>, sheets: readonly string[]): Promise<void> {
  for (const name of sheets) reading.set(name, await sheetLines(desk, name));
  await backToGrid(desk);
} // prettier-ignore

/**
 * A test an item, one after another over the same book.
 *
 * @param first items that are done before, so that these have something to show
 */
export function walkThrough(items: readonly Item[], first: readonly Item[] = []): void {
  let browser: Browser;
  let program: Program;
  let desk: DeskPage;
  let mirror: Mirror;
  const begun = Date.now();

  beforeAll(async () => {
    browser = await launch();
    program = await startDesk();
    mirror = mirrorOf(SAMPLE);
    desk = await openDeskPage(browser, program.url);
  });
  afterAll(async () => {
    await browser.close();
    program.remove();
    mirror.remove();
    process.stdout.write(`${items.length} items walked in ${Math.round((Date.now() - begun) / 1000)} s\n`);
  });

  async function done(item: Item): Promise<void> {
    const { page } = desk;
    await page.evaluate('document.getElementById("toasts").replaceChildren()');
    // the sidebar of the item before has no place in this one's picture
    if ((await sidebarOf(desk)) !== null) {
      await page.locator('#panel header button').click();
      await until(async () => (await sidebarOf(desk)) === null);
    }
    const before = await sidebarOf(desk);
    const { stage, reading } = stageOf(desk, mirror, before);
    await chooseItem(page, LABELS.get(item.functionName) ?? '');
    await item.act(stage);
    reading.set('said', await saidLines(page));
    const opened = (await sidebarOf(desk)) !== before;
    if (opened) await stage.read('panel');
    const { facts, sheets } = givenBy(mirror, item);
    await frontSheet(desk, item.front ?? sheets[0]);
    await item.show?.(stage);
    // a sidebar tells its own result: what was said in passing besides would only hide the sheet
    if (opened) await page.evaluate('document.getElementById("toasts").replaceChildren()');
    await page.waitForTimeout(300);
    await desk.picture(`menu-${item.functionName}`, 'jpeg');
    expect(await barriersOf(page)).toEqual([]);
    if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
    await readAll(desk, reading, sheets);
    expect(facts.length).toBeGreaterThan(0);
    expect(missingOf(reading, facts)).toEqual([]);
    expect(bluntOf(reading, facts)).toEqual([]);
    expect(desk.errors).toEqual([]);
  }

  for (const item of [...first, ...items]) test(LABELS.get(item.functionName) ?? item.functionName, () => done(item));

  test('nothing was asked of any other machine', () => {
    expect(desk.requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
  });
}
