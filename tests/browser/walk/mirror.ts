/** The same book in the hands of the command line: every item that is clicked at the desk is run here too. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from '../../e2e/support/built';

type Step = readonly [label: string, args: object | null];

export interface Mirror {
  /** Runs an item on the book as it is now, and goes on from the book that comes of it. */
  run(label: string, args: object | null): unknown;
  /** The same for what lies in Drive: in one go with the items that were run there before. */
  runInDrive(label: string, args: object | null): unknown;
  /** What an item would give; the book stays as it is. */
  look(label: string, args: object | null): unknown;
  remove(): void;
}

/** @param book the untouched book; it is copied */
export function mirrorOf(book: string): Mirror {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-mirror-'));
  let steps = 0;
  let inDrive: readonly Step[] = [];
  const path = (step: number): string => join(folder, `buku-${step}.xlsx`);
  copyFileSync(book, path(0));
  const cli = ([label, args]: Step, more: readonly string[]): unknown => {
    const given = args === null ? [] : ['--args', JSON.stringify(args)];
    const all = [CLI, 'menu', path(steps), label, '--json', ...given, ...more];
    const env = { ...process.env, BERGULIR_LANGUAGE: 'id' };
    return JSON.parse(
      execFileSync(process.execPath, all, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  };
  return {
    run(label, args) {
      const given = cli([label, args], ['--out', path(steps + 1)]);
      steps += 1;
      return given;
    },
    runInDrive(label, args) {
      const first = inDrive.length === 0 ? [] : ['--first', JSON.stringify(inDrive)];
      const given = cli([label, args], first);
      inDrive = [...inDrive, [label, args]];
      return given;
    },
    look: (label, args) => cli([label, args], []),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
