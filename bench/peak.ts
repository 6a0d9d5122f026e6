/** Peak memory of one engine at one size, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv, writeCsv } from './csv';
import { openDuck } from './duck';
import { generate } from './generate';
import { compute } from './ours';

export type Engine = 'nothing' | 'ours' | 'duckdb';

/** Runs one engine from its files, and prints the process's greatest resident set in MB. */
export async function peakHere(engine: Engine, folder: string, asOf: number): Promise<void> {
  if (engine === 'ours') compute(readCsv(folder), asOf);
  if (engine === 'duckdb') await (await openDuck(folder)).run(asOf);
  process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
}

/** The greatest resident set in MB of each engine at a size. */
export function peaks(root: string, size: number): Readonly<Record<Engine, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-bench-'));
  const data = generate(size);
  writeCsv(folder, data);
  const peak = (engine: Engine): number => {
    const args = [join(root, 'scripts', 'run.mjs'), 'bench', '--peak', engine, folder, String(data.asOf)];
    return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
  };
  const result = { nothing: peak('nothing'), ours: peak('ours'), duckdb: peak('duckdb') };
  rmSync(folder, { recursive: true, force: true });
  return result;
}
