/** What clasp sends, held against what was built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './recorder';

/** A file as the Apps Script API names it. */
export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

const TYPES: Readonly<Record<string, string>> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' };

/** The name on disk of a pushed file. */
export const fileNameOf = ({ name, type }: PushedFile): string => {
  const extension = Object.keys(TYPES).find((key) => TYPES[key] === type);
  return `${name}.${extension ?? type}`;
};

/** The files of the one request that replaces the project's content. */
export function pushedFiles(requests: readonly Recorded[]): readonly PushedFile[] {
  const pushes = requests.filter((request) => request.method === 'PUT' && /\/content$/.test(request.path));
  if (pushes.length !== 1) throw new Error(`clasp pushed ${pushes.length} times instead of once`);
  const { files } = JSON.parse(pushes[0]?.body ?? '{}') as { files?: PushedFile[] }; // the shape of projects.updateContent
  return files ?? [];
}

/**
 * Differences between a payload and the folder it should have come from, one line each.
 *
 * @param files what was pushed
 * @param folder dist/addon
 */
export function differences(files: readonly PushedFile[], folder: string): readonly string[] {
  const pushed = new Map(files.map((file) => [fileNameOf(file), file.source]));
  const built = readdirSync(folder).sort();
  const missing = built.filter((name) => !pushed.has(name)).map((name) => `${name} was not pushed`);
  const extra = [...pushed.keys()]
    .filter((name) => !built.includes(name))
    .map((name) => `${name} was pushed but not built`);
  const changed = built
    .filter((name) => pushed.has(name) && pushed.get(name) !== readFileSync(join(folder, name), 'utf8'))
    .map((name) => `${name} differs from what was built`);
  return [...missing, ...extra, ...changed];
}

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/drive.file',
];

/** What is wrong with the manifest, one line each. */
export function manifestProblems(source: string): readonly string[] {
  const manifest = JSON.parse(source) as Record<string, unknown>; // any JSON; each field is looked at below
  const problems: string[] = [];
  const expect = (field: string, wanted: unknown): void => {
    const found = JSON.stringify(manifest[field]);
    if (found !== JSON.stringify(wanted)) problems.push(`${field} is ${found} instead of ${JSON.stringify(wanted)}`);
  };
  expect('runtimeVersion', 'V8');
  expect('timeZone', 'Asia/Jakarta');
  expect('oauthScopes', SCOPES);
  return problems;
}
