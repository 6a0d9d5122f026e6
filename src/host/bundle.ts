/** What was pushed: the script, its manifest, its pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Bundle {
  readonly code: string;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  /** Advanced services that it enables, by the name that a script uses. */
  readonly advanced: readonly string[];
  /** Pages by file name. */
  readonly pages: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly timeZone?: unknown;
  readonly oauthScopes?: unknown;
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol?: unknown }[] };
}

/**
 * Reads a folder as pushed: Code.js, appsscript.json, *.html.
 *
 * @throws Error where the manifest lacks its zone or its scopes: Google would guess them
 */
export function readBundle(folder: string): Bundle {
  const names = readdirSync(folder);
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(text('appsscript.json')) as Manifest; // checked right below
  if (typeof manifest.timeZone !== 'string') throw new Error('appsscript.json: timeZone is missing');
  if (!Array.isArray(manifest.oauthScopes)) throw new Error('appsscript.json: oauthScopes is missing');
  return {
    code: text('Code.js'),
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes.map(String),
    advanced: (manifest.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => String(userSymbol)),
    pages: new Map(names.filter((name) => name.endsWith('.html')).map((name) => [name, text(name)])),
  };
}
