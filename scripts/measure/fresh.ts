/** From a fresh clone to a grid in which a person works: every step that somebody takes who has just heard of Bergulir. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { opened, typed } from './page';
import { serving, timed } from './program';
import { tell } from './report';

/** What is committed is what is cloned; npm takes packages from where it has them. */
export async function freshStart(root: string, folder: string, page: Page): Promise<void> {
  const clone = join(folder, 'bergulir');
  const parts: (readonly [string, number])[] = [];
  const part = async (name: string, work: Promise<number>): Promise<void> => {
    parts.push([name, await work]);
  };
  await part('clone', timed(folder, 'git', 'clone', '--quiet', pathToFileURL(root).href, clone));
  // npm ci ends with the build: both parts as npm takes them, one after the other
  await part('npm ci', timed(clone, 'npm', 'ci', '--ignore-scripts', '--no-fund', '--no-audit'));
  await part('its build', timed(clone, 'npm', 'run', '--silent', 'prepare'));
  const desk = await serving(clone, 'npm', 'start', '--', '--no-open', '--language', 'id');
  try {
    parts.push(['npm start until the server is up', desk.took]);
    await part('grid', opened(page, desk.url));
    await part('first word in a cell', typed(page));
  } finally {
    desk.stop();
  }
  tell('from a fresh clone to a usable grid', parts.reduce((sum, [, took]) => sum + took, 0)); // prettier-ignore
  for (const [name, took] of parts) tell(`  ${name}`, took);
}
