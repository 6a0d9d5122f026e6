/** An item of the menu as the walk does it. */
import type { Frame, Page } from 'playwright-core';
import { until, type DeskPage } from '../support/desk';
import type { Fact } from './fact';
import type { Mirror } from './mirror';

export interface Stage {
  readonly desk: DeskPage;
  readonly page: Page;
  readonly mirror: Mirror;
  /** The sidebar that the item opened. */
  panel(): Promise<Frame>;
  /** Reads the sidebar as it is now, for what it shows only before its button is pressed. */
  read(place: string): Promise<void>;
}

export interface Item {
  readonly functionName: string;
  /** What a person fills in and presses once the item is chosen; ends when its result is shown. */
  act(stage: Stage): Promise<void>;
  /** What the command line is given for the same; it may look at the book first. */
  args(mirror: Mirror): object | null;
  /** What the command line tells of the book before the item is run on it. */
  before?(mirror: Mirror): unknown;
  /** What the page must say, by the JSON of the command line. */
  facts(json: never, before: never): readonly Fact[];
  /** What it makes lies in Drive and not in the book: the command line does it in one go with what was done there before. */
  drive?: boolean;
  /** The own sheets that are read for it, besides those that the JSON names as written. */
  sheets?: readonly string[];
  /** The sheet that stands behind in the picture; the first that was written, if none is named. */
  front?: string;
  /** Brings the most telling moment to the front. */
  show?(stage: Stage): Promise<void>;
}

/** An item with the form of its JSON. */
export const item = <Json, Before = unknown>(
  functionName: string,
  rest: Omit<Item, 'functionName' | 'facts'> & { facts(json: Json, before: Before): readonly Fact[] },
): Item => ({ functionName, ...rest });

/** What has no form is done when it has said so. */
export const told = async ({ page }: Stage): Promise<void> => {
  await page.waitForSelector('.toast');
};

/** The sidebar has done what it was asked for. */
export async function settled(panel: Frame): Promise<void> {
  await until(async () => (await panel.locator('#main[aria-busy]').count()) === 0);
}

/** Fills the fields of the sidebar by their ids, presses its button, waits for the result. */
export async function submit(panel: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  await panel.waitForSelector('#controls:not([disabled])', { state: 'attached' });
  for (const [id, value] of Object.entries(fields)) await panel.fill(`#${id}`, value);
  await panel.click('#run');
  await panel.waitForSelector('#result:not([hidden])');
  await settled(panel);
}

/** Fills fields by their labels, since these have no lasting id. */
export async function fill(panel: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  await panel.waitForSelector('#controls:not([disabled])', { state: 'attached' });
  for (const [label, value] of Object.entries(fields)) await panel.getByLabel(label, { exact: true }).fill(value);
}
