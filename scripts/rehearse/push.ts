/** The real clasp, offline. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'rehearsal',
      client_secret: 'rehearsal',
      refresh_token: 'rehearsal',
      access_token: 'rehearsal',
    },
  },
};

export interface PushCall {
  /** Where .clasp.json lies. */
  readonly project: string;
  /** Where node_modules and scripts/ lie. */
  readonly tools: string;
  /** A folder that stands in for the home folder: clasp finds its login there. */
  readonly home: string;
  /** The recorder's port. */
  readonly port: number;
}

/**
 * Runs the real `clasp push -f` against the recorder.
 *
 * @returns what clasp said
 * @throws when clasp fails, with what it said
 */
export async function claspPush({ project, tools, home, port }: PushCall): Promise<string> {
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify(CREDENTIALS));
  const clasp = spawn(process.execPath, [join(tools, 'node_modules/@google/clasp/build/src/index.js'), 'push', '-f'], {
    cwd: project,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      USERPROFILE: home,
      NODE_OPTIONS: `--require ${JSON.stringify(join(tools, 'scripts/rehearse/route.cjs'))}`,
      BERGULIR_RECORDER: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  clasp.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  clasp.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => clasp.on('close', resolve));
  if (code !== 0) throw new Error(`clasp push ended with ${code}\n${said}`);
  return said;
}
