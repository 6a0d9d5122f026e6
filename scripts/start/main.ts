/** `npm start`: the main job on the sample book, through the very program and bundle that are delivered. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The day for which the sample book was made. */
const AS_OF = '2024-12-31';

export function main({ root }: { readonly root: string }): number {
  mkdirSync(join(root, 'out'), { recursive: true });
  const program = join(root, 'dist', 'cli', 'bergulir.js');
  const args = ['arrears', join('samples', 'contoh.xlsx'), '--as-of', AS_OF, '--out', join('out', 'contoh-hasil.xlsx')];
  return spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
