/**
 * Runs a script that is written in TypeScript: `node scripts/run.mjs build …` runs scripts/build/main.ts.
 * A script exports `main({ root, args })` and returns its exit code. esbuild does the compiling; types are checked by tsc.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);
const entry = name === 'bench' ? join(root, 'bench', 'main.ts') : join(root, 'scripts', name, 'main.ts');
const cache = join(root, 'node_modules', '.cache', 'bergulir');
const compiled = join(cache, `${name}-${process.pid}.mjs`);

mkdirSync(cache, { recursive: true });
try {
  await build({
    entryPoints: [entry],
    outfile: compiled,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(compiled).href);
  process.exitCode = (await main({ root, args })) ?? 0;
} catch (error) {
  process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(compiled, { force: true });
}
