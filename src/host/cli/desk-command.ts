/** `bergulir desk [BOOK.xlsx]`: the book as a grid in a browser on this machine, with the add-on's own menu and sidebars. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readBundle } from '../bundle';
import { createDesk, type Desk } from '../desk/desk';
import type { DeskFiles } from '../desk/files';
import { type Assets } from '../desk/http/routes';
import { serveDesk, type Serving } from '../desk/http/server';
import { DeskRefusal } from '../desk/refused';
import { WORDS } from '../desk/words';
import type { Source } from '../desk/session';
import type { Engine } from '../desk/settle';
import { freeBackup, readBookFile, writeBookFile } from './book-file';
import { RefusalError } from './refusal';
import type { Surroundings } from './surroundings';
import { DESK_COMMAND_WORDS } from './words/desk';

export interface DeskCommandOptions {
  readonly port?: string;
  /** commander turns --no-open into false. */
  readonly open?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page's files are few and read once. */
function assetsIn(folder: string): Assets {
  const known = new Map<string, ReturnType<Assets>>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? ''];
    const path = join(folder, basename(name));
    const asset = type === undefined || !existsSync(path) ? null : { type, bytes: new Uint8Array(readFileSync(path)) };
    known.set(name, asset);
    return asset;
  };
}

/** Real files. */
export const filesIn = (folder: string): DeskFiles => ({
  folder,
  join: (at, name) => join(at, name),
  folderOf: (path) => dirname(path),
  stamp(path) {
    if (!existsSync(path)) return null;
    const { mtimeMs, size } = statSync(path);
    return { changed: mtimeMs, size };
  },
  read: readBookFile,
  write(path, bytes, wantsBackup) {
    const backup = wantsBackup && existsSync(path) ? freeBackup(path) : null;
    writeBookFile(bytes, { path, backup });
    return backup;
  },
  remove: (path) => {
    rmSync(path, { force: true });
  },
});

function portOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65535) throw new RefusalError((say) => say.badPort(text));
  return port;
}

/** The example book lies beside the program in a clone of the project. */
const examplePath = (around: Surroundings): string => resolve(around.bundleDir, '..', '..', 'samples', 'contoh.xlsx');

function sourceOf(book: string | undefined, around: Surroundings): Source {
  if (book === undefined) {
    const bytes = readBookFile(examplePath(around));
    return { file: 'contoh.xlsx', folder: around.cwd, path: null, bytes, notice: WORDS[around.language].sample };
  }
  const path = resolve(around.cwd, book);
  return { file: basename(path), folder: dirname(path), path, bytes: readBookFile(path) };
}

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Where there is no browser to be found the address stands in the terminal all the same. */
function showInBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Univer's engine is loaded when a formula first needs it: it is large. */
function engineIn(folder: string): Engine {
  let loaded: Promise<Engine> | null = null;
  const load = async (): Promise<Engine> => {
    const path = join(folder, 'engine.cjs');
    const module: unknown = await import(path);
    return (module as { readonly engine: Engine }).engine; // our own build
  };
  return { compute: async (...args) => (await (loaded ??= load())).compute(...args) };
}

function openDesk(source: Source, around: Surroundings): Desk {
  if (!existsSync(join(around.bundleDir, 'Code.js'))) throw new RefusalError((say) => say.notBuilt);
  try {
    return createDesk({
      bundle: readBundle(around.bundleDir),
      files: filesIn(source.folder),
      now: around.now,
      language: around.language,
      engine: engineIn(join(around.bundleDir, '..', 'desk')),
      source,
    });
  } catch (error) {
    if (error instanceof DeskRefusal) throw new RefusalError(() => error.message);
    throw error;
  }
}

function endWith(serving: Serving): void {
  const end = (): void => {
    void serving.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Only the first page that is opened is told of. */
function once(tell: (milliseconds: number) => void): (milliseconds: number) => void {
  let told = false;
  return (milliseconds) => {
    if (!told) tell(milliseconds);
    told = true;
  };
}

/**
 * Opens the desk and serves it until the program is stopped.
 *
 * @throws RefusalError for anything that the person can put right
 */
export function runDesk(book: string | undefined, options: DeskCommandOptions, around: Surroundings): void {
  const port = portOf(options.port);
  const say = DESK_COMMAND_WORDS[around.language];
  const source = sourceOf(book, around);
  around.print(`${say.opening(source.file)}\n`);
  const desk = openDesk(source, around);
  const assets = assetsIn(join(around.bundleDir, '..', 'desk'));
  const usable = once((milliseconds: number) => around.print(`${say.usable(say.seconds(milliseconds / 1000))}\n`));
  serveDesk({ desk, assets, port, folder: source.folder, usable }).then(
    (serving) => {
      endWith(serving);
      around.print(`${say.open(serving.url, say.seconds(around.elapsed() / 1000))}\n`);
      if (options.open !== false) showInBrowser(serving.url);
    },
    (error: unknown) => {
      const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
      around.complain(`${say.port(port, code)}\n`);
      process.exitCode = 2;
    },
  );
}
