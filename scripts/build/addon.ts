/** What is pushed to Google: Code.js, the manifest and the pages. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { compile, SERVER } from './compile';
import { readDeclaration, type Declaration } from './declaration';
import { entryPointSource } from './entry-points';
import { inlinePage } from './sidebar';
import type { Sizes } from './size-budget';

export interface AddonBuild {
  readonly declaration: Declaration;
  readonly sizes: Sizes;
}

export interface AddonSource {
  /** The file that exports DECLARATION and the functions. */
  readonly entry: string;
  readonly manifest: string;
  /** Folder of the .html pages; null where there are none. */
  readonly pages: string | null;
  readonly version: string;
}

const banner = (version: string): string =>
  `/* Bergulir ${version} · Apache-2.0 · made by scripts/build from src/: change it there, not here. */\n`;

/** Code.js as text: the bundle, proven to load in an empty realm, and its top-level functions. */
export async function codeOf(
  entry: string,
  version: string,
  pages: Readonly<Record<string, string>> | null = null,
): Promise<{ code: string; declaration: Declaration }> {
  const define = { BERGULIR_VERSION: JSON.stringify(version), BERGULIR_PAGES: JSON.stringify(pages) };
  const bundle = await compile(entry, { ...SERVER, define });
  const declaration = readDeclaration(bundle);
  const code = banner(version) + bundle + '\n' + entryPointSource(declaration);
  new Script(code, { filename: 'Code.js' }); // a syntax error in what we appended must not reach Google
  return { code, declaration };
}

/** The .html files of a folder. */
export async function pagesOf(folder: string | null): Promise<readonly string[]> {
  if (folder === null) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  return names.map((name) => join(folder, name));
}

/** Writes the add-on into `folder` and tells what it declares and how large it is. */
export async function buildAddon(source: AddonSource, folder: string): Promise<AddonBuild> {
  await mkdir(folder, { recursive: true });
  const { code, declaration } = await codeOf(source.entry, source.version);
  const sizes: Record<string, number> = { 'Code.js': Buffer.byteLength(code) };
  await writeFile(join(folder, 'Code.js'), code);
  await copyFile(source.manifest, join(folder, 'appsscript.json'));
  for (const page of await pagesOf(source.pages)) {
    const html = await inlinePage(page);
    sizes[basename(page)] = Buffer.byteLength(html);
    await writeFile(join(folder, basename(page)), html);
  }
  return { declaration, sizes };
}

/** A JSON file of the project. */
export const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
