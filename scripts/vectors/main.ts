/** `npm run --silent vectors -- FILE.json`: other people's worked cases through the engine. */
import { readFileSync } from 'node:fs';
import { reportOf, runVectors } from './run-vectors';

function main(args: readonly string[]): number {
  const [file, ...more] = args;
  if (file === undefined || more.length > 0) {
    process.stderr.write('Usage: npm run --silent vectors -- FILE.json\n');
    return 2;
  }
  try {
    const run = runVectors(readFileSync(file, 'utf8'));
    process.stdout.write(`${reportOf(run).join('\n')}\n`);
    return run.outcomes.some((it) => it.state === 'failed') ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
