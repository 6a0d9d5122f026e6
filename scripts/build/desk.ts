/** The desk's page: one script, one stylesheet, one page; the sidebars' bridge; the engine that works formulas out. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Writes the desk's files into `folder`.
 *
 * @param root the project
 */
export async function buildDesk(root: string, folder: string): Promise<void> {
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
