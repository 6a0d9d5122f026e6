/** The self-test's bundle, made in memory as the build makes it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bundle } from '../../src/host/bundle';

const ROOT = join(__dirname, '..', '..');
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** A bundle of one entry file whose exported functions become top-level ones. */
export function bundleOf(
  entry: string,
  functions: readonly string[],
  { scopes = SCOPES, advanced = [] as readonly string[] } = {},
): Bundle {
  const code = execFileSync(
    join(ROOT, 'node_modules/.bin/esbuild'),
    [entry, '--bundle', '--format=iife', '--global-name=Uji_', '--target=es2019', '--log-level=error'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const stubs = functions
    .map((name) => `function ${name}() { return Uji_.${name}.apply(null, arguments); }`)
    .join('\n');
  return { code: `${code}\n${stubs}\n`, timeZone: 'Asia/Jakarta', scopes, advanced, pages: new Map() };
}

const FUNCTIONS = ['onOpen', 'ujiDiri', 'ujiBerbagi', 'ujiSemua', 'ujiSemuaBerbagi', 'ujiKasus', 'daftarKasus'];

export const selftestBundle = (): Bundle => bundleOf('src/host/selftest/main.ts', FUNCTIONS);

/** With the manifest's permission over files of its own, as the build makes it. */
export const sharingSelftest = (): Bundle =>
  bundleOf('src/host/selftest/main.ts', FUNCTIONS, {
    scopes: [...SCOPES, 'https://www.googleapis.com/auth/drive.file'],
    advanced: ['Drive', 'Sheets'],
  });

/** A script as text, with this manifest. */
export const script = (
  code: string,
  {
    scopes = SCOPES,
    advanced = [] as readonly string[],
    timeZone = 'Asia/Jakarta',
    pages = {} as Record<string, string>,
  } = {},
): Bundle => ({
  code,
  timeZone,
  scopes,
  advanced,
  pages: new Map(Object.entries(pages)),
});
