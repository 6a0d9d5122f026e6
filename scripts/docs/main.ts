/** `npm run docs` writes the generated pages and pictures; with `--check` it only tells which are out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { ScriptCall } from '../build/main';
import { architecturePicture } from './architecture-picture';
import { ENGLISH, INDONESIAN } from './architecture-words';
import { functionsPage } from './functions-page';
import { rulesPage } from './rules-page';
import { rulesPageEnglish } from './rules-page-english';
import { sheetsPage } from './sheets-page';

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/rules.md': rulesPage,
  'docs/rules.en.md': rulesPageEnglish,
  'docs/sheets.md': sheetsPage,
  'docs/functions.md': functionsPage,
};
/** Pictures are as they are made. */
const PICTURES: Readonly<Record<string, () => string>> = {
  'docs/gambar/architecture.svg': () => architecturePicture(ENGLISH),
  'docs/gambar/arsitektur.svg': () => architecturePicture(INDONESIAN),
};

/** Every generated page and picture as it should be, by path within the project. */
export async function generatedPages(root: string): Promise<ReadonlyMap<string, string>> {
  const options = (await resolveConfig(join(root, 'docs', 'rules.md'))) ?? {};
  const pages = new Map<string, string>();
  for (const [path, make] of Object.entries(PAGES)) {
    pages.set(path, await format(make(), { ...options, parser: 'markdown' }));
  }
  for (const [path, make] of Object.entries(PICTURES)) pages.set(path, make());
  return pages;
}

export async function main({ root, args }: ScriptCall): Promise<number> {
  const pages = await generatedPages(root);
  const stale = [...pages].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  if (args.includes('--check')) {
    for (const [path] of stale) process.stderr.write(`${path} is out of date: npm run docs\n`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const [path, text] of stale) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
