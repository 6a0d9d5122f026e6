/** esbuild as this project uses it: a warning is an error, nothing is written by esbuild itself. */
import { build, formatMessages, type BuildOptions, type Message } from 'esbuild';

async function refuse(messages: readonly Message[]): Promise<never> {
  const lines = await formatMessages([...messages], { kind: 'error', color: false });
  throw new Error(lines.join('\n').trim());
}

/**
 * Bundles one entry to text.
 *
 * @throws with esbuild's own words on any error and on any warning
 */
export async function compile(entry: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  }).catch((error: { errors?: Message[] }) => refuse(error.errors ?? [])); // esbuild rejects with a BuildFailure
  if (result.warnings.length > 0) await refuse(result.warnings);
  const text = result.outputFiles?.[0]?.text;
  if (text === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return text;
}

/** For Google's server: one script, no modules, syntax that its save-time parser takes. */
export const SERVER: BuildOptions = {
  platform: 'neutral',
  format: 'iife',
  globalName: 'Bergulir_',
  target: 'es2019',
  treeShaking: true,
};

/** For the sidebar: HtmlService mistakes template literals for its own scriptlets, so there are none. */
export const SIDEBAR: BuildOptions = {
  platform: 'browser',
  format: 'iife',
  target: 'es2019',
  supported: { 'template-literal': false },
};

/** For node programs: one file that needs no node_modules. */
export const PROGRAM: BuildOptions = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};
