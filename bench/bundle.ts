/** What the bundle costs before anything is computed: compiling its text, and running it once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { median, timed } from './timing';

export interface BundleCost {
  readonly bytes: number;
  readonly parse: number;
  readonly evaluate: number;
}

/** Medians of nine: each time a text that V8 has not seen, in an empty realm. */
export function bundleCost(root: string): BundleCost {
  const code = readFileSync(join(root, 'dist', 'addon', 'Code.js'), 'utf8');
  const runs = Array.from({ length: 9 }, (_, i) => {
    const parsed = timed(() => new Script(`${code}\n// ${i}`));
    const realm = createContext({});
    return { parse: parsed.ms, evaluate: timed(() => parsed.result.runInContext(realm)).ms };
  });
  return {
    bytes: Buffer.byteLength(code),
    parse: median(runs.map(({ parse }) => parse)),
    evaluate: median(runs.map(({ evaluate }) => evaluate)),
  };
}
