/** The program `bergulir`: real files, the real clock, the real terminal. */
import { join } from 'node:path';
import { runProgram } from './program';

/** Put in by the build. */
declare const BERGULIR_VERSION: string;

/** npm runs scripts in the project's folder; the person's paths are meant from where they stand. */
const standing = (): string =>
  process.env['npm_lifecycle_event'] === 'bergulir' ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // a reader such as `head` may have seen enough
});

process.exitCode = runProgram(
  process.argv.slice(2),
  {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    bundleDir: join(__dirname, '..', 'addon'),
    cwd: standing(),
    env: process.env,
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    terminal: process.stderr,
  },
  BERGULIR_VERSION,
);
