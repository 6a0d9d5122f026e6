/** A member's accepted arguments, written as text ('int,int|str') and typed from that text. */

import type { ServiceStates } from './states';

interface ArgumentTypes {
  readonly int: number;
  readonly num: number;
  readonly str: string;
  readonly 'str?': string | null;
  readonly bool: boolean;
  readonly 'bool?': boolean | null;
  readonly any: unknown;
  readonly list: readonly unknown[];
  readonly grid: readonly (readonly unknown[])[];
  readonly date: Date;
  readonly fun: (...args: never[]) => unknown;
  readonly plain: Readonly<Record<string, unknown>>;
  readonly enum: { readonly enumName: string; readonly name: string };
  /** An array of Range objects; see rangesOf(). */
  readonly ranges: readonly unknown[];
}
/** `@Range` is a service object of class Range; it arrives as its state. */
type ArgumentOf<T extends string> = T extends keyof ArgumentTypes
  ? ArgumentTypes[T]
  : T extends `@${infer C extends keyof ServiceStates}`
    ? ServiceStates[C]
    : never;

type One<S extends string> = S extends ''
  ? []
  : S extends `${infer A},${infer B}`
    ? [ArgumentOf<A>, ...One<B>]
    : [ArgumentOf<S>];
/** The tuple of arguments that a signature text accepts. */
export type Accepted<S extends string> = string extends S
  ? readonly unknown[]
  : S extends `${infer A}|${infer B}`
    ? One<A> | Accepted<B>
    : One<S>;

export interface Judge {
  /** The class of a service object, or null for anything else. */
  classOf(value: unknown): string | null;
  isDate(value: unknown): boolean;
}

const tests: Readonly<Record<string, (value: unknown, judge: Judge) => boolean>> = {
  int: (v) => typeof v === 'number' && Number.isFinite(v),
  num: (v) => typeof v === 'number',
  str: (v) => typeof v === 'string',
  'str?': (v) => typeof v === 'string' || v === null || v === undefined,
  bool: (v) => typeof v === 'boolean',
  'bool?': (v) => typeof v === 'boolean' || v === null || v === undefined,
  any: () => true,
  list: (v) => Array.isArray(v),
  grid: (v) => Array.isArray(v) && v.every((row) => Array.isArray(row)),
  date: (v, judge) => judge.isDate(v),
  ranges: (v, judge) => Array.isArray(v) && v.every((one) => judge.classOf(one) === 'Range'),
  fun: (v) => typeof v === 'function',
  plain: (v, judge) => typeof v === 'object' && v !== null && !Array.isArray(v) && judge.classOf(v) === null,
  enum: (v, judge) => judge.classOf(v)?.startsWith('enum ') === true,
};

const parsed = new Map<string, readonly (readonly string[])[]>();

/** Whether the arguments fit one of the alternatives of a signature. */
export function accepts(signature: string, args: readonly unknown[], judge: Judge): boolean {
  let alternatives = parsed.get(signature);
  if (!alternatives) {
    alternatives = signature.split('|').map((one) => (one === '' ? [] : one.split(',')));
    parsed.set(signature, alternatives);
  }
  return alternatives.some(
    (kinds) => kinds.length === args.length && kinds.every((kind, i) => fits(kind, args[i], judge)),
  );
}

function fits(kind: string, value: unknown, judge: Judge): boolean {
  if (kind.startsWith('@')) return judge.classOf(value) === kind.slice(1);
  return tests[kind]?.(value, judge) ?? false;
}

/** The words in which Google names the types of arguments, for its sentence about the method signature. */
export function namesOf(args: readonly unknown[], judge: Judge): string {
  return args.map((arg) => nameOf(arg, judge)).join(',');
}

function nameOf(value: unknown, judge: Judge): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value))
    return value.length ? `${nameOf(value[0], judge).replace(/^String$/, 'String')}[]` : 'number[]';
  if (typeof value === 'object')
    return judge.classOf(value) ? `SpreadsheetApp.${judge.classOf(value) ?? ''}` : '(class)';
  return typeof value;
}
