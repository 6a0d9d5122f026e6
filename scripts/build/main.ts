/** `npm run build`: everything in dist/. `npm run build -- --selftest`: the add-on that compares Google with the host. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildAddon, readJson } from './addon';
import { renewDesk } from './desk';
import { buildPaste } from './paste';
import { renew } from './output';
import { buildPrograms } from './programs';
import { overBudget, type Sizes } from './size-budget';

export interface ScriptCall {
  readonly root: string;
  readonly args: readonly string[];
}

async function versionOf(root: string): Promise<string> {
  const { version } = (await readJson(join(root, 'package.json'))) as { version: string }; // our own package.json
  return version;
}

async function buildAll(root: string): Promise<Sizes> {
  const version = await versionOf(root);
  const budget = (await readJson(join(root, 'scripts', 'size-budget.json'))) as Sizes; // our own file, numbers only
  let sizes: Sizes = {};
  await renew(join(root, 'dist'), async (folder) => {
    const source = {
      entry: join(root, 'src/addon/main.ts'),
      manifest: join(root, 'appsscript.json'),
      pages: join(root, 'src/addon/sidebar'),
      version,
    };
    const addon = await buildAddon(source, join(folder, 'addon'));
    sizes = addon.sizes;
    const problems = overBudget(sizes, budget);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await writeFile(join(folder, 'declaration.json'), JSON.stringify(addon.declaration, null, 2) + '\n');
    await buildPaste(source, join(folder, 'paste'));
    await buildPrograms(root, folder, version);
    await renewDesk(root, join(folder, 'desk'));
  });
  return sizes;
}

async function buildSelftest(root: string): Promise<Sizes> {
  const version = await versionOf(root);
  let sizes: Sizes = {};
  await renew(join(root, 'dist'), async (folder) => {
    const source = {
      entry: join(root, 'src/host/selftest/main.ts'),
      // the same scopes as the add-on: what it may not do, the self-test must see refused
      manifest: join(root, 'appsscript.json'),
      pages: null,
      version,
    };
    await mkdir(folder, { recursive: true });
    sizes = (await buildAddon(source, join(folder, 'selftest'))).sizes;
  });
  return sizes;
}

export async function main({ root, args }: ScriptCall): Promise<number> {
  const sizes = args.includes('--selftest') ? await buildSelftest(root) : await buildAll(root);
  for (const [file, bytes] of Object.entries(sizes)) process.stdout.write(`${file}: ${bytes} bytes\n`);
  return 0;
}
