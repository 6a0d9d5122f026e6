/** The node programs: the command line, and the runner of the vectors. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compile, PROGRAM } from './compile';

/** Where each program comes from and goes to, relative to the project and to dist/. */
export const PROGRAMS: readonly { readonly entry: string; readonly output: string }[] = [
  { entry: 'src/host/cli/main.ts', output: 'cli/bergulir.js' },
  { entry: 'scripts/vectors/main.ts', output: 'scripts/vectors.js' },
];

/** Builds every program into `folder`, executable. */
export async function buildPrograms(root: string, folder: string, version: string): Promise<void> {
  for (const { entry, output } of PROGRAMS) {
    const code = await compile(join(root, entry), {
      ...PROGRAM,
      define: { BERGULIR_VERSION: JSON.stringify(version) },
    });
    const place = join(folder, output);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, code);
    await chmod(place, 0o755);
  }
}
