/** The browser: Debian's chromium, or the one that CHROMIUM names. */
import { chromium, type Browser } from 'playwright-core';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // a field for a day is written as the page's language has it, as on the machines of those who read the guide
  '--enable-blink-features=LangAttributeAwareFormControlUI',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: QUIET });
