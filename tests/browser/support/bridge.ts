/**
 * google.script.run as a page in Sheets has it (PLATFORM.md, "Traps", and Google's reference): only top-level functions
 * without a trailing "_"; no Date and no function may be sent; a Date anywhere in a result gives null; at most ten calls
 * at once, the others wait; every call takes its time.
 */
import type { Page } from 'playwright-core';

/** What answers: a host with the bundle, or a fake. */
export interface Server {
  readonly functions: readonly string[];
  call(name: string, ...args: readonly unknown[]): unknown;
}
export interface Bridge {
  /** Every call in order, with what was sent. */
  readonly sent: { readonly name: string; readonly args: readonly unknown[] }[];
  /** The most calls that were under way at the same time. */
  readonly atOnce: { most: number };
  /** Lets the next calls of a function fail as a lost connection does. */
  readonly broken: Set<string>;
  /** Milliseconds a call takes. */
  latency: number;
  /** What calls wait for besides: a test looks at a page under way as long as it likes. */
  gate: Promise<void>;
}

const hasDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasDate));

/** The page's side, as text: this project's tests compile without the DOM's types. */
const pageSide = (functions: readonly string[]): string => `(() => {
  const names = new Set(${JSON.stringify(functions.filter((name) => !name.endsWith('_')))});
  const illegal = (v) => typeof v === 'function' || v instanceof Date ||
    (typeof v === 'object' && v !== null && Object.values(v).some(illegal));
  const waiting = []; let under = 0;
  const next = () => { while (under < 10 && waiting.length > 0) { under += 1; waiting.shift()(); } };
  const runner = (good, bad) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (then) => runner(then, bad);
    if (name === 'withFailureHandler') return (then) => runner(good, then);
    if (!names.has(name)) return undefined;
    return (...args) => {
      if (args.some(illegal)) throw new TypeError('Failed due to illegal value in property');
      waiting.push(() => window.__serve(name, args).then(
        (answer) => { if (good) good(answer); }, (error) => { if (bad) bad(error); },
      ).finally(() => { under -= 1; next(); }));
      next();
    };
  } });
  window.google = { script: { run: runner(null, null), host: { close() {}, editor: { focus() {} } } } };
})()`;

/** Puts google.script.run into a page that is not loaded yet. */
export async function connect(page: Page, server: Server): Promise<Bridge> {
  const bridge: Bridge = { sent: [], atOnce: { most: 0 }, broken: new Set(), latency: 5, gate: Promise.resolve() };
  let under = 0;
  await page.exposeFunction('__serve', async (name: string, args: readonly unknown[]) => {
    bridge.sent.push({ name, args });
    under += 1;
    bridge.atOnce.most = Math.max(bridge.atOnce.most, under);
    try {
      await new Promise((resolve) => setTimeout(resolve, bridge.latency));
      await bridge.gate;
      if (bridge.broken.has(name)) throw new Error('NetworkError: Connection failure due to HTTP 0');
      const answer = server.call(name, ...args);
      return hasDate(answer) ? null : answer;
    } finally {
      under -= 1;
    }
  });
  await page.addInitScript(pageSide(server.functions));
  return bridge;
}
