/** A bare JavaScript realm: what Apps Script's V8 offers of ECMAScript, and nothing of node or of a browser. */
import vm from 'node:vm';
import { realEnvironment } from './real-process';

export interface Realm {
  /** Runs a script's text at the top level. */
  load(code: string, filename: string): void;
  /** A top-level function of the loaded script, or null. */
  topLevel(name: string): ((...args: unknown[]) => unknown) | null;
  /** Names of the top-level functions found by a scan for `function` declarations, as Google finds them. */
  functionNames(): readonly string[];
  /** Puts a global in place. */
  define(name: string, value: unknown): void;
  date(ms: number): Date;
  isDate(value: unknown): value is Date;
  /** The same value as plain data made inside the realm. */
  adopt(value: unknown): unknown;
  /** An array of the realm with these items, taken as they are. */
  array(items: readonly unknown[]): unknown[];
  error(name: string, message: string): Error;
  /** Runs work with the process zone set to the script's, and puts the old one back. */
  inside<T>(work: () => T): T;
}

export interface RealmOptions {
  /** The script's zone, from its manifest. */
  readonly timeZone: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

interface Tools {
  date(ms: number): Date;
  isDate(value: unknown): boolean;
  array(items: readonly unknown[]): unknown[];
  object(): Record<string, unknown>;
  error(name: string, message: string): Error;
}

/** Runs in the realm: a clock that we own, and makers of the realm's own values. */
const BOOT = `(function (now) {
  delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.console; delete globalThis.Intl;
  var Real = Date;
  var Clock = new Proxy(Real, {
    construct: function (target, args, made) {
      var kind = made === Clock ? target : made;
      return args.length ? Reflect.construct(target, args, kind) : Reflect.construct(target, [now()], kind);
    },
    apply: function () { return new Real(now()).toString(); },
    get: function (target, key) { return key === 'now' ? function () { return now(); } : target[key]; }
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
  return {
    date: function (ms) { return new Real(ms); },
    isDate: function (v) { return Object.prototype.toString.call(v) === '[object Date]'; },
    array: function (items) { var a = new Array(items.length); for (var i = 0; i < items.length; i++) a[i] = items[i]; return a; },
    object: function () { return {}; },
    error: function (name, message) { var e = new Error(message); e.name = name; return e; }
  };
})`;

/**
 * Makes a realm in the given zone.
 *
 * @throws RangeError for an unknown zone
 */
export function createRealm({ timeZone, now }: RealmOptions): Realm {
  new Intl.DateTimeFormat('en-US', { timeZone });
  const inside = <T>(work: () => T): T => inZone(timeZone, work);
  return inside(() => {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const boot = vm.runInContext(BOOT, context) as (now: () => number) => Tools; // the literal above
    const tools = boot(now);
    const names: string[] = [];
    const ownFunction = (name: string): ((...args: unknown[]) => unknown) | null => {
      const found: unknown = Object.getOwnPropertyDescriptor(context, name)?.value;
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null; // checked
    };
    return {
      load(code, filename) {
        const { script, declared } = parsed(code, filename);
        inside(() => void script.runInContext(context));
        for (const name of declared) if (ownFunction(name) && !names.includes(name)) names.push(name);
      },
      topLevel: (name) => (names.includes(name) ? ownFunction(name) : null),
      functionNames: () => names,
      define: (name, value) =>
        void Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false }),
      date: tools.date,
      isDate: (value): value is Date => tools.isDate(value),
      adopt: (value) => adopt(value, tools),
      array: tools.array,
      error: tools.error,
      inside,
    };
  });
}

interface Parsed {
  readonly code: string;
  readonly script: vm.Script;
  readonly declared: readonly string[];
}
/** The last file loaded: a host loads the same one for every run. */
let last: Parsed | null = null;

/** @throws SyntaxError where it is no script */
function parsed(code: string, filename: string): Parsed {
  if (last?.code !== code)
    last = { code, script: new vm.Script(code, { filename }), declared: declaredFunctions(code) };
  return last;
}

/** Google finds what it may call by scanning the text for function declarations; inner ones drop out, as no global has their name. */
function declaredFunctions(code: string): string[] {
  return [...code.matchAll(/\bfunction\s*\*?\s*([\p{L}_$][\p{L}\p{N}_$]*)\s*\(/gu)].map((m) => m[1] ?? '');
}

function adopt(value: unknown, tools: Tools): unknown {
  if (tools.isDate(value)) return tools.date((value as Date).getTime()); // isDate says so
  if (Array.isArray(value)) return tools.array(value.map((item) => adopt(item, tools)));
  if (typeof value !== 'object' || value === null) return value;
  const made = tools.object();
  for (const [key, item] of Object.entries(value)) made[key] = adopt(item, tools);
  return made;
}

function inZone<T>(timeZone: string, work: () => T): T {
  const before = realEnvironment['TZ'];
  if (before === timeZone) return work();
  realEnvironment['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete realEnvironment['TZ'];
    else realEnvironment['TZ'] = before;
  }
}
