/** Programs that are timed: run to their end, or until they have said where they serve. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface Started {
  readonly url: string;
  /** Until the address was printed, in milliseconds. */
  readonly took: number;
  /** Ends it and whatever it started. */
  stop(): void;
}

const failed = (words: readonly string[], code: number | null, said: string): Error =>
  new Error(`${words.join(' ')} ended with ${String(code)}: ${said.slice(-2000)}`);

/** Runs a program to its end. Resolves to how long it took, in milliseconds. */
export function timed(cwd: string, ...words: readonly [string, ...string[]]): Promise<number> {
  const [name, ...args] = words;
  const begun = performance.now();
  const program = spawn(name, args, { cwd });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code) => {
      if (code === 0) resolve(performance.now() - begun);
      else reject(failed(words, code, said));
    });
  });
}

function stop(program: ChildProcess): void {
  if (program.pid !== undefined) process.kill(-program.pid, 'SIGTERM');
}

/** Starts a program that prints the address of a desk. */
export function serving(cwd: string, ...words: readonly [string, ...string[]]): Promise<Started> {
  const [name, ...args] = words;
  const begun = performance.now();
  const program = spawn(name, args, { cwd, detached: true });
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        const url = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
        if (url !== undefined) resolve({ url, took: performance.now() - begun, stop: () => stop(program) });
      });
    program.once('error', reject);
    program.once('exit', (code) => reject(failed(words, code, said)));
  });
}
