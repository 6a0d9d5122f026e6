/** A folder with the sample book, and the command line over it, through the built add-on (npm test builds first). */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../src/host/cli/program';

export const ROOT = join(__dirname, '..', '..');
const NOW = Date.UTC(2025, 0, 20, 3);

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Desk {
  readonly folder: string;
  /** The sample book, as buku.xlsx. */
  readonly book: string;
  readonly run: (...args: string[]) => Ran;
  /** The same where these environment variables are set; `run` sets none, so it speaks Indonesian. */
  readonly runUnder: (env: Readonly<Record<string, string>>, ...args: string[]) => Ran;
  /** Runs with --json, expects success, gives what was printed. */
  readonly json: (...args: string[]) => ReturnType<typeof JSON.parse>;
  readonly files: () => string[];
  readonly remove: () => void;
}

export const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function runIn(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  let [out, err] = ['', ''];
  const around = {
    now: () => NOW,
    elapsed: () => 0,
    bundleDir: join(ROOT, 'dist', 'addon'),
    cwd: folder,
    env,
    print: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
    terminal: null,
  };
  const code = runProgram(args, around, '9.9.9');
  return { code, out, err };
}

/** A new folder of its own. */
export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-cli-'));
  const book = join(folder, 'buku.xlsx');
  copyFileSync(join(ROOT, 'samples/contoh.xlsx'), book);
  return {
    folder,
    book,
    run: (...args) => runIn(folder, args),
    runUnder: (env, ...args) => runIn(folder, args, env),
    json: (...args) => {
      const { code, out, err } = runIn(folder, [...args, '--json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return JSON.parse(out);
    },
    files: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
