/** The command line as a person runs it: a process of its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './built';
import type { Arrears } from './arrears';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface Standing {
  readonly zone?: string;
  readonly cwd?: string;
  /** MB of heap that the process may take. */
  readonly heap?: number;
}

/** Runs bergulir to its end. */
export function bergulir(args: readonly string[], { zone, cwd, heap }: Standing = {}): Ended {
  const flags = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const ran = spawnSync(process.execPath, [...flags, CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, ...(zone === undefined ? {} : { TZ: zone }) },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The figures that `arrears BOOK --json` prints; a failure shows what the command said. */
export function arrearsOf(book: string, more: readonly string[], standing: Standing = {}): Arrears {
  const ran = bergulir(['arrears', book, '--json', ...more], standing);
  if (ran.code !== 0) throw new Error(`exit ${ran.code}: ${ran.err}`);
  return JSON.parse(ran.out) as Arrears; // compared with known figures by every caller
}

export const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A folder for one test file; `remove` takes it away. */
export function scratch(): { path: (name: string) => string; list: () => string[]; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-e2e-'));
  return {
    path: (name) => join(folder, name),
    list: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
