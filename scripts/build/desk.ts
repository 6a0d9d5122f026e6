/** The desk's page: one script, one stylesheet, one page; the sidebars' bridge; the engine that works formulas out. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** Styles of the grid's own parts, before ours. */
const GRID_STYLES = ['design', 'ui', 'docs-ui', 'sheets-ui'].map((name) => `@univerjs/${name}/lib/index.css`);

const BROWSER: BuildOptions = {
  bundle: true,
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** What the desk is made of: it is large, and seldom changes. */
async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['src/host/desk', 'src/host/model']) {
    const names = (await readdir(join(root, folder), { recursive: true })).sort();
    for (const name of names.filter((one) => /\.(ts|css|html)$/.test(one)))
      hash.update(`${name}\n`).update(await readFile(join(root, folder, name)));
  }
  for (const name of ['package-lock.json', 'scripts/build/desk.ts']) hash.update(await readFile(join(root, name)));
  return hash.digest('hex');
}

/** Builds the desk into `folder`, unless the one that is there was made of the same. */
export async function renewDesk(root: string, folder: string): Promise<void> {
  const stamp = await stampOf(root);
  const made = join(root, 'dist', 'desk', 'made-of.txt');
  if (existsSync(made) && (await readFile(made, 'utf8')) === stamp) return;
  await buildDesk(root, folder);
  await writeFile(join(folder, 'made-of.txt'), stamp);
}

/**
 * Writes the desk's files into `folder`.
 *
 * @param root the project
 */
async function buildDesk(root: string, folder: string): Promise<void> {
  const page = join(root, 'src/host/desk/page');
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({ ...BROWSER, entryPoints: [join(page, 'main.ts')], outfile: join(folder, 'desk.js') }),
    build({ ...BROWSER, entryPoints: [join(page, 'bridge.ts')], outfile: join(folder, 'bridge.js') }),
    build({
      ...BROWSER,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      entryPoints: [join(root, 'src/host/desk/engine/engine.ts')],
      outfile: join(folder, 'engine.cjs'),
    }),
    copyFile(join(page, 'index.html'), join(folder, 'index.html')),
    writeStyles(root, page, folder),
  ]);
}

async function writeStyles(root: string, page: string, folder: string): Promise<void> {
  const find = createRequire(join(root, 'package.json'));
  const own = await readFile(join(page, 'desk.css'), 'utf8');
  const grid = await Promise.all(
    GRID_STYLES.map((name) =>
      readFile(join(dirname(find.resolve(`${name.split('/').slice(0, 2).join('/')}`)), '..', 'index.css'), 'utf8'),
    ),
  );
  await writeFile(join(folder, 'desk.css'), [...grid, own].join('\n'));
}
