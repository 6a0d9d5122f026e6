/** The built program as a process of its own (npm test builds first). */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'bergulir.js');
const ARGS = ['arrears', join('samples', 'contoh.xlsx'), '--as-of', '2024-12-31', '--json'];

const run = (args: readonly string[], env: Record<string, string> = {}, cwd = ROOT) =>
  spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });

test('the figures are the same wherever the machine stands', () => {
  const results = ['Asia/Jakarta', 'UTC', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) => run(ARGS, { TZ }));
  expect(results.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
    results.map(() => ({ status: 0, stderr: '' })),
  );
  expect(new Set(results.map(({ stdout }) => stdout)).size).toBe(1);
});

test('it is executable by its name and says its version', () => {
  expect(statSync(PROGRAM).mode & 0o111).toBe(0o111);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});

test('under npm run, paths are meant from where the person stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-cli-'));
  try {
    const env = { npm_lifecycle_event: 'bergulir', INIT_CWD: join(ROOT, 'samples') };
    expect(run(['arrears', 'contoh.xlsx', '--json'], env, folder).status).toBe(0);
    expect(run(['arrears', 'contoh.xlsx', '--json'], {}, folder).status).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a reader who has seen enough does no harm', () => {
  const command = `"${process.execPath}" "${PROGRAM}" ${ARGS.join(' ')} | head -c 10`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{"asOf":"2', stderr: '' });
});
