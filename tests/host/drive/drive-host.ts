/** A script that may use Drive v3 and Sheets v4 under drive.file, over one store of files. */
import type { DriveAccount, DriveStore } from '../../../src/host/drive/drive-store';
import { hostOf, type Host } from '../../../src/host/host';
import { script } from '../../conformance/selftest-bundle';

const SCOPE = 'https://www.googleapis.com/auth/';
export const NOW = Date.UTC(2025, 5, 1);

/** Each named body becomes a function whose result, or whose error's name, message and details, comes back as JSON. */
export function driveHost(
  bodies: Readonly<Record<string, string>>,
  {
    drive,
    account,
    scopes = ['drive.file'],
  }: { drive?: DriveStore; account?: DriveAccount; scopes?: readonly string[] } = {},
): Host & { readonly run: (name: string, ...args: readonly unknown[]) => unknown } {
  const code = Object.entries(bodies)
    .map(
      ([name, body]) =>
        `function ${name}(a, b, c) { try { return JSON.stringify((function () { ${body} })() ?? null); } catch (e) { return JSON.stringify({ error: e.name, message: e.message, details: e.details }); } }`,
    )
    .join('\n');
  const bundle = script(code, { scopes: scopes.map((one) => SCOPE + one), advanced: ['Drive', 'Sheets'] });
  const host = hostOf(bundle, {
    book: null,
    now: () => NOW,
    ...(drive === undefined ? {} : { drive }),
    ...(account === undefined ? {} : { account }),
  });
  return { ...host, run: (name, ...args) => JSON.parse(String(host.call(name, ...args))) as unknown };
}
