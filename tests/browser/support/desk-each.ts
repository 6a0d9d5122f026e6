/** A fresh program and page before every test; nothing that it asks may leave the machine. */
import type { Browser } from 'playwright-core';
import { launch } from './browser';
import { openDeskPage, startDesk, type DeskPage, type Program } from './desk';

export interface DeskEach {
  readonly browser: Browser;
  readonly program: Program;
  readonly desk: DeskPage;
}

const AT_HOME = /^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/;

/** To be read within a test: each test has its own. */
export function deskEach(): DeskEach {
  let browser: Browser;
  let program: Program;
  let desk: DeskPage;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    program = await startDesk();
    desk = await openDeskPage(browser, program.url);
  });
  afterEach(async () => {
    expect(desk.requests.filter((url) => !AT_HOME.test(url))).toEqual([]);
    await desk.page.close();
    program.remove();
  });
  return {
    get browser() {
      return browser;
    },
    get program() {
      return program;
    },
    get desk() {
      return desk;
    },
  };
}
