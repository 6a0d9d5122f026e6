/** What the bundle costs before anything is computed: compiling its text, running it once, and one call of a cell function (ADR 19). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { median, timed } from './timing';

export interface BundleCost {
  readonly bytes: number;
  readonly parse: number;
  readonly evaluate: number;
  /** The first call in that realm: what a sheet with one formula waits for beside loading. */
  readonly call: number;
}

const CALL = 'TUNGGAKAN_POKOK(5000000, 10, new Date(2022, 0, 10), 500000, new Date(2022, 11, 31))';
/** On paper: ten instalments of 500.000, all due by 10 November; one is paid. */
const ANSWER = 4_500_000;

/** Medians of nine: each time a text that V8 has not seen, in an empty realm. */
export function bundleCost(root: string): BundleCost {
  const code = readFileSync(join(root, 'dist', 'addon', 'Code.js'), 'utf8');
  const runs = Array.from({ length: 9 }, (_, i) => {
    const parsed = timed(() => new Script(`${code}\n// ${i}`));
    const realm = createContext({});
    const evaluated = timed(() => parsed.result.runInContext(realm));
    const asked = new Script(CALL);
    const called = timed((): unknown => asked.runInContext(realm));
    if (called.result !== ANSWER) throw new Error(`void: ${CALL} gives ${String(called.result)}`);
    return { parse: parsed.ms, evaluate: evaluated.ms, call: called.ms };
  });
  return {
    bytes: Buffer.byteLength(code),
    parse: median(runs.map(({ parse }) => parse)),
    evaluate: median(runs.map(({ evaluate }) => evaluate)),
    call: median(runs.map(({ call }) => call)),
  };
}
