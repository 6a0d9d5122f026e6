/** What the terminal tells of the desk: how long it took to be up, and when the grid could be used. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from '../e2e/support/built';

interface Running {
  readonly program: ChildProcess;
  /** Waits until the terminal has shown this. */
  seen(pattern: RegExp): Promise<RegExpExecArray>;
  readonly said: () => string;
}

let folder: string;
let running: Running | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bergulir-started-'));
});
afterEach(() => {
  running?.program.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: readonly string[]): Running {
  const program = spawn(process.execPath, [CLI, 'desk', '--no-open', ...args], { cwd: folder });
  let out = '';
  program.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  const seen = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out);
        if (found) resolve(found);
      };
      program.stdout.on('data', look);
      program.once('exit', () => reject(new Error(`it ended: ${out}`)));
      look();
    });
  running = { program, seen, said: () => out };
  return running;
}

/** As the page does, with the Origin that a browser would give. */
const tell = (url: string, milliseconds: string): Promise<{ readonly status: number }> =>
  fetch(`${url}usable`, { method: 'POST', headers: { Origin: new URL(url).origin }, body: milliseconds });

test('it says what it opens, how long that took, and once when the grid could be used', async () => {
  const { seen, said } = start();
  const [, url = ''] = await seen(/(http:\/\/127\.0\.0\.1:\d+\/\S+\/)/);
  await seen(/Berhenti/);
  expect(said()).toMatch(/^Membuka contoh\.xlsx…\nMeja Bergulir siap dalam \d+,\d detik\. /);
  expect((await tell(url, '1234')).status).toBe(204);
  await seen(/^Lembarnya dapat dipakai 1,2 detik setelah halamannya dibuka\.$/m);
  await tell(url, '9000');
  expect((await tell(url, '9000')).status).toBe(204);
  expect(said().match(/dapat dipakai/g)).toHaveLength(1);
});

test('in English too', async () => {
  const { seen, said } = start('--language', 'en');
  const [, url = ''] = await seen(/(http:\/\/127\.0\.0\.1:\d+\/\S+\/)/);
  expect(said()).toMatch(/^Opening contoh\.xlsx…\nBergulir’s desk was ready in \d+\.\d seconds\. /);
  await tell(url, '1234');
  await seen(/^The grid could be used 1\.2 seconds after its page was opened\.$/m);
});
