/** What the add-on declares of itself (addon/main.ts, DECLARATION), read back from the bundle that will be pushed. */
import { createContext, runInContext } from 'node:vm';

export interface DeclaredParam {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface DeclaredFunction {
  readonly name: string;
  readonly description: string;
  readonly params: readonly DeclaredParam[];
  readonly returns: { readonly type: string; readonly description: string };
  readonly example: string;
}

export interface DeclaredItem {
  readonly label: string;
  readonly functionName: string;
  readonly submit?: string;
  readonly runs?: string;
}

export interface DeclaredGroup {
  readonly label: string;
  readonly items: readonly DeclaredItem[];
}

export interface Declaration {
  readonly menu: readonly (DeclaredItem | DeclaredGroup | 'separator')[];
  readonly triggers: readonly string[];
  readonly server: readonly { readonly name: string; readonly params: readonly string[] }[];
  readonly customFunctions: readonly DeclaredFunction[];
}

/** A top-level function that Google finds by its name. */
export interface EntryPoint {
  readonly name: string;
  readonly params: readonly string[];
  readonly custom: DeclaredFunction | null;
}

/** The items of the menu, those of its submenus among them. */
export const itemsOf = ({ menu }: Pick<Declaration, 'menu'>): readonly DeclaredItem[] =>
  menu.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'items' in entry ? entry.items : [entry];
  });

/** Every name that the bundle must offer at top level, in the order in which it is declared. */
export function entryPointsOf(declaration: Declaration): readonly EntryPoint[] {
  const plain = (name: string, params: readonly string[]): EntryPoint => ({ name, params, custom: null });
  const points = [
    ...declaration.triggers.map((name) => plain(name, ['e'])),
    ...itemsOf(declaration).map((item) => plain(item.functionName, [])),
    ...declaration.server.map((fn) => plain(fn.name, fn.params)),
    ...declaration.customFunctions.map((custom) => ({
      name: custom.name,
      params: custom.params.map((param) => param.name),
      custom,
    })),
  ];
  const seen = new Map<string, EntryPoint>();
  for (const point of points) {
    const twin = seen.get(point.name);
    if (twin && (twin.custom || point.custom)) throw new Error(`declared twice: ${point.name}`);
    if (!twin) seen.set(point.name, point);
  }
  return [...seen.values()];
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

function refuseBadNames(points: readonly EntryPoint[]): void {
  for (const { name, params } of points) {
    if (!NAME.test(name) || name.endsWith('_')) throw new Error(`Google would not find a function named "${name}"`);
    const bad = params.find((param) => !NAME.test(param));
    if (bad !== undefined) throw new Error(`${name}: "${bad}" is no parameter name`);
  }
}

/**
 * Loads the bundle in a realm that has the ECMAScript globals and nothing else, and reads what it declares.
 *
 * @param code the bundle, a script that defines `Bergulir_`
 * @throws when loading touches anything that is not ECMAScript, or when a declared function is not exported
 */
export function readDeclaration(code: string): Declaration {
  const realm = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } }); // typed any by node
  runInContext('delete globalThis.WebAssembly; delete globalThis.Intl; delete globalThis.console;', realm);
  runInContext(code, realm, { filename: 'Code.js' });
  const json: unknown = runInContext('JSON.stringify(Bergulir_.DECLARATION)', realm);
  if (typeof json !== 'string') throw new Error('addon/main.ts exports no DECLARATION');
  const declaration = JSON.parse(json) as Declaration; // its shape is checked by addon/main.ts's own type
  const points = entryPointsOf(declaration);
  refuseBadNames(points);
  for (const { name } of points) {
    const kind: unknown = runInContext(`typeof Bergulir_[${JSON.stringify(name)}]`, realm);
    if (kind !== 'function') throw new Error(`declared but not exported by addon/main.ts: ${name}`);
  }
  for (const item of itemsOf(declaration)) {
    for (const asked of [item.submit, item.runs])
      if (asked !== undefined && !declaration.server.some((fn) => fn.name === asked))
        throw new Error(`menu item "${item.label}" asks "${asked}", which is no server function`);
  }
  return declaration;
}
