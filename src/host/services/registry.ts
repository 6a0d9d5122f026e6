/** Makes the objects that a script sees: a prototype a class, strict about names, arguments, scopes and modes. */
import type { Area } from '../model/area';
import { CHAIN, type Member, type Members } from './member';
import type { Machine } from './machine';
import { checkAllowed } from './permission';
import { ServiceError } from './service-error';
import { accepts, namesOf } from './signature';

/** A class: its members, and what stands on it besides functions (enumerations). */
export interface ClassTable {
  readonly members: Members<never>;
  readonly constants?: Readonly<Record<string, unknown>>;
  /** How Google names it in its sentences: 'SpreadsheetApp.Range'. */
  readonly fullName?: string;
}
export type ClassTables = Readonly<Record<string, ClassTable>>;

interface Known {
  readonly className: string;
  readonly state: unknown;
}
export interface Registry {
  make(className: string, state: unknown): object;
  stateOf(value: unknown): unknown;
  classOf(value: unknown): string | null;
}

/** Names that JavaScript itself asks of any object. */
const ASKED_BY_LANGUAGE = new Set([
  'toJSON',
  'then',
  'constructor',
  'valueOf',
  '__proto__',
  'hasOwnProperty',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  'inspect',
  'length',
]);

/** @param machine the machine whose `make`, `stateOf` and `classOf` this registry serves */
export function createRegistry(tables: ClassTables, machine: () => Machine): Registry {
  const known = new WeakMap<object, Known>();
  const prototypes = new Map<string, object>();
  const find = (value: unknown): Known | null =>
    typeof value === 'object' && value !== null ? (known.get(value) ?? null) : null;
  const registry: Registry = {
    make(className, state) {
      let prototype = prototypes.get(className);
      if (!prototype) {
        prototype = prototypeOf(className, tables, machine, find);
        prototypes.set(className, prototype);
      }
      const made = Object.create(prototype) as object; // Object.create is typed any
      known.set(made, { className, state });
      return made;
    },
    stateOf: (value) => find(value)?.state,
    classOf: (value) => find(value)?.className ?? null,
  };
  return registry;
}

function prototypeOf(
  className: string,
  tables: ClassTables,
  machine: () => Machine,
  find: (value: unknown) => Known | null,
): object {
  const table: ClassTable = tables[className] ?? { members: {} };
  const prototype = Object.create(strict(className, machine)) as object; // Object.create is typed any
  // Plain assignment would ask the strict end of the chain.
  const define = (key: string, value: unknown): void => void Object.defineProperty(prototype, key, { value });
  for (const [name, member] of Object.entries(table.members)) {
    define(name, function (this: unknown, ...args: unknown[]): unknown {
      const self = find(this);
      if (self?.className !== className) throw machine().realm.error('TypeError', `${className}.${name}: wrong object`);
      return invoke(machine(), { className, name, member, table }, { self: self.state, object: this, args });
    });
  }
  for (const [name, value] of Object.entries(table.constants ?? {})) define(name, value);
  const text = className.startsWith('enum ') ? null : className;
  define('toString', function (this: unknown): string {
    const state = find(this)?.state as { readonly name?: string } | undefined; // an enumeration's state has a name
    return text ?? state?.name ?? className;
  });
  return prototype;
}

/** The end of every prototype chain: asking for what we do not imitate throws by name. */
function strict(className: string, machine: () => Machine): object {
  const fail = (key: string): never => {
    throw machine().realm.error('Error', `${className}.${key} belum ditiru di host lokal`);
  };
  return new Proxy(
    {},
    {
      get: (_, key) => (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key) ? undefined : fail(key)),
      set: (_, key) => fail(String(key)),
      has: () => false,
      getPrototypeOf: () => null,
    },
  );
}

interface Site {
  readonly className: string;
  readonly name: string;
  readonly member: Member<never>;
  readonly table: ClassTable;
}
interface Call {
  readonly self: unknown;
  readonly object: unknown;
  readonly args: readonly unknown[];
}

function invoke(machine: Machine, site: Site, call: Call): unknown {
  try {
    const full = `${site.className}.${site.name}`;
    if (machine.killed) throw new ServiceError('Exceeded maximum execution time');
    checkAllowed(machine, full, site.member.touch);
    const judge = { classOf: machine.classOf, isDate: machine.realm.isDate };
    if (!accepts(site.member.signature, call.args, judge)) {
      const name = `${site.table.fullName ?? site.className}.${site.name}`;
      throw new ServiceError(
        `The parameters (${namesOf(call.args, judge)}) don't match the method signature for ${name}.`,
      );
    }
    // The signature has been checked; `never` stands for "as the signature says".
    const run = site.member.run as unknown as (self: unknown, ...args: readonly unknown[]) => unknown;
    const args = call.args.map((arg) => (machine.classOf(arg) === null ? arg : machine.stateOf(arg)));
    const result = counted(machine, { full, touch: site.member.touch, cells: cellsOf(call.self) }, () =>
      run(call.self, ...args),
    );
    return result === CHAIN ? call.object : handOut(machine, result);
  } catch (error) {
    throw asRealmError(machine, error);
  }
}

interface Counted {
  readonly full: string;
  readonly touch: Member<never>['touch'];
  readonly cells: number;
}

/** How many cells a range or a list of ranges has; 0 for everything else. */
function cellsOf(self: unknown): number {
  if (typeof self !== 'object' || self === null) return 0;
  if ('ranges' in self && Array.isArray(self.ranges))
    return self.ranges.reduce((sum: number, one) => sum + cellsOf(one), 0);
  const area = 'area' in self ? self.area : null;
  return isArea(area) ? area.rows * area.columns : 0;
}

const isArea = (value: unknown): value is Area =>
  typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;

function counted(machine: Machine, { full, touch, cells }: Counted, run: () => unknown): unknown {
  if (touch === 'free') return run();
  machine.calls.add(full, cells);
  const number = machine.calls.total;
  strike(machine, number, full, 'before');
  const result = run();
  strike(machine, number, full, 'after');
  return result;
}

function strike(machine: Machine, number: number, full: string, when: 'before' | 'after'): void {
  const fault = machine.faults.strike(number, full, when);
  if (!fault) return;
  machine.killed = fault.kill === true;
  throw new ServiceError(
    fault.kill
      ? 'Exceeded maximum execution time'
      : 'Service Spreadsheets failed while accessing document with id host-lokal.',
  );
}

/** Arrays and plain objects are made anew inside the realm; service objects, dates and primitives pass. */
function handOut(machine: Machine, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return machine.realm.array(value.map((item) => handOut(machine, item)));
  if (machine.classOf(value) !== null || machine.realm.isDate(value)) return value;
  return machine.realm.adopt(value);
}

/** Whatever went wrong reaches the script as an error of its own realm. */
function asRealmError(machine: Machine, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const made = machine.realm.error(error.name, error.message);
  if (error instanceof ServiceError && error.details !== null)
    Object.defineProperty(made, 'details', { value: machine.realm.adopt(error.details), enumerable: true });
  return made;
}
