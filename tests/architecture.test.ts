/** Holds DESIGN's table of who may import whom, over every file of src. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { MAY_IMPORT } from '../scripts/docs/architecture-table';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');

const GOOGLE = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'GoogleAppsScript',
];
/** Where a Google global may be named: the add-on, the cases that run in both worlds, and the host's own types. */
const GOOGLE_FOLDERS = ['addon', 'host'];
const CLOCK_FOLDERS = ['addon', 'host'];

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });

interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Relative imports, resolved, relative to src. */
  readonly local: readonly string[];
  /** Those of them that are there when the program runs: not `import type`. */
  readonly loaded: readonly string[];
  readonly packages: readonly string[];
}

/** Modules that a file loads; `import type` has no form at run time. */
function loadedBy(path: string, text: string): string[] {
  const names: string[] = [];
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false).forEachChild((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return;
    const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
    const from = node.moduleSpecifier;
    if (typeOnly !== true && from !== undefined && ts.isStringLiteral(from)) names.push(from.text);
  });
  return names;
}

function parse(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((found) => found.fileName);
  const path = relative(SRC, file).split(sep).join('/');
  const within = (names: readonly string[]): string[] =>
    names
      .filter((name) => name.startsWith('.'))
      .map((name) =>
        normalize(join(dirname(path), name))
          .split(sep)
          .join('/'),
      );
  const packages = imports.filter((name) => !name.startsWith('.'));
  return { path, text, local: within(imports), loaded: within(loadedBy(path, text)), packages };
}

const FILES = walk(SRC)
  .filter((file) => file.endsWith('.ts'))
  .map(parse);
const folderOf = (path: string): string => path.split('/')[0] ?? '';
/** host is a small world of its own: its folders, and the files at its top, are looked at one by one. */
const areaOf = (path: string): string =>
  path
    .split('/')
    .slice(0, folderOf(path) === 'host' ? 2 : 1)
    .join('/');
/** An import names a file without its extension. */
const fileOf = (path: string): string => path.replace(/\.ts$/, '').replace(/\/index$/, '');

/** Identifiers that a file uses as values or types; comments and texts do not count. */
function identifiersOf(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, false);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** The first circle in a graph, as a path, or null. */
function circleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const done = new Set<string>();
  const follow = (node: string, path: readonly string[]): string | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node].join(' → ');
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = follow(next, [...path, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = follow(node, []);
    if (circle !== null) return circle;
  }
  return null;
}

function graphBy(
  name: (path: string) => string,
  edgesOf: (file: SourceFile) => readonly string[],
): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const file of FILES) {
    const from = name(file.path);
    const edges = graph.get(from) ?? new Set<string>();
    for (const target of edgesOf(file)) if (name(target) !== from) edges.add(name(target));
    graph.set(from, edges);
  }
  return graph;
}

describe('the shape of src', () => {
  test('every file lies in a folder of the design', () => {
    expect(FILES.filter((file) => !(folderOf(file.path) in MAY_IMPORT)).map((file) => file.path)).toEqual([]);
  });

  test('a folder imports only what the design lets it import', () => {
    const wrong = FILES.flatMap((file) =>
      file.local
        .filter((target) => {
          const [from, to] = [folderOf(file.path), folderOf(target)];
          return target.startsWith('..') || (from !== to && !(MAY_IMPORT[from] ?? []).includes(to));
        })
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the core imports no package at all; the add-on neither', () => {
    const wrong = FILES.filter((file) => folderOf(file.path) !== 'host' && file.packages.length > 0);
    expect(wrong.map((file) => `${file.path}: ${file.packages.join(', ')}`)).toEqual([]);
  });

  test('no folder has a circle', () => {
    expect(
      circleIn(
        graphBy(
          (path) => fileOf(areaOf(path)),
          (file) => file.local,
        ),
      ),
    ).toBeNull();
  });

  test('no file loads itself in a circle', () => {
    expect(circleIn(graphBy(fileOf, (file) => file.loaded))).toBeNull();
  });

  test('no name says nothing', () => {
    const bad = FILES.filter((file) => /(^|[/-])(utils?|helpers?|common|managers?)([/.-]|$)/i.test(file.path));
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test('only the add-on and the host name a Google global', () => {
    const bad = FILES.filter((file) => !GOOGLE_FOLDERS.includes(folderOf(file.path))).flatMap((file) => {
      const names = identifiersOf(file);
      return GOOGLE.filter((name) => names.has(name)).map((name) => `${file.path}: ${name}`);
    });
    expect(bad).toEqual([]);
  });

  test('only the add-on and the host read a clock', () => {
    const bad = FILES.filter((file) => !CLOCK_FOLDERS.includes(folderOf(file.path)) && identifiersOf(file).has('Date'));
    expect(bad.map((file) => file.path)).toEqual([]);
  });
});

describe('the finder of circles', () => {
  test('finds one, and only one that is there', () => {
    const of = (edges: Record<string, string[]>) => new Map(Object.entries(edges).map(([k, v]) => [k, new Set(v)]));
    expect(circleIn(of({ a: ['b'], b: ['c'], c: [] }))).toBeNull();
    expect(circleIn(of({ a: ['b'], b: ['c'], c: ['b'] }))).toBe('b → c → b');
  });
});
