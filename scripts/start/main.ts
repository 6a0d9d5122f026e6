/**
 * `npm start`: the headline figures of the sample book, then the desk over it. Where no person watches (a pipe, CI)
 * it ends with the figures, unless options of the desk were given. Both through the very program and bundle that are delivered.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { languageSwitch } from '../../src/host/cli/chosen-language';

/** The day for which the sample book was made. */
const AS_OF = '2024-12-31';

export function main({ root, args }: { readonly root: string; readonly args: readonly string[] }): number {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const program = join(root, 'dist', 'cli', 'bergulir.js');
  const chosen = languageSwitch(args);
  const language = chosen === undefined ? [] : ['--language', chosen];
  const run = (cwd: string, ...words: readonly string[]): number =>
    spawnSync(process.execPath, [program, ...words], { cwd, stdio: 'inherit' }).status ?? 1;
  const book = join('samples', 'contoh.xlsx');
  const code = run(root, 'arrears', book, '--as-of', AS_OF, '--out', join('out', 'contoh-hasil.xlsx'), ...language);
  // who says how the desk shall be opened wants it opened, terminal or not
  const watched = args.length > 0 || (process.stdout.isTTY && process.env['CI'] === undefined);
  return code === 0 && watched ? run(out, 'desk', ...args) : code;
}
