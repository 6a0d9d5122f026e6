/**
 * The rule of a validation that is a formula, for the few functions that such rules here are made of. Whatever else a
 * formula holds is refused by name: a rule is never taken as kept because it was not understood.
 */
import { parseArea } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { ServiceError } from '../service-error';

/** What a cell holds; by its 1-based row and column. */
export type ValueAt = (row: number, column: number) => CellValue;

/** How far the checked cell lies from the rule's first cell: relative references move with it. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

type Value = string | number | boolean | null;

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Z][A-Z0-9.]*(?=\()|TRUE|FALSE|<>|<=|>=|[(),=<>])/y;

const unknown = (what: string): ServiceError =>
  new ServiceError(`Validasi dengan rumus belum ditiru di host lokal: ${what}`, 'NotImitated');

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw unknown(formula.slice(at));
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

const text = (value: Value): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : value === null ? '' : String(value);

const truth = (value: Value): boolean => {
  if (typeof value === 'string') throw unknown(`"${value}"`);
  return Boolean(value);
};

const FUNCTIONS: Readonly<Record<string, (...args: readonly Value[]) => Value>> = {
  AND: (...args) => args.every(truth),
  OR: (...args) => args.some(truth),
  NOT: (one = null) => !truth(one),
  LEN: (one = null) => text(one).length,
  ISTEXT: (one = null) => typeof one === 'string',
  ISNUMBER: (one = null) => typeof one === 'number',
  SUBSTITUTE: (from = null, old = null, fresh = null) => text(from).split(text(old)).join(text(fresh)),
};

const COMPARE: Readonly<Record<string, (a: Value, b: Value) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => Number(a) < Number(b),
  '>': (a, b) => Number(a) > Number(b),
  '<=': (a, b) => Number(a) <= Number(b),
  '>=': (a, b) => Number(a) >= Number(b),
};

/**
 * Whether a rule holds.
 *
 * @param formula as the file keeps it: English names, comma
 * @throws ServiceError for anything that is not imitated
 * @example keepsRule('LEN(A1)=3', () => 'abc', { rows: 0, columns: 0 }) // true
 */
export function keepsRule(formula: string, valueAt: ValueAt, shift: Shift): boolean {
  const tokens = tokensOf(formula);
  let next = 0;
  const take = (expected: string): void => {
    if (tokens[next++] !== expected) throw unknown(formula);
  };
  const reference = (token: string): Value => {
    const area = parseArea(token.replace(/\$/g, ''));
    if (area === null) throw unknown(token);
    const [fixedColumn, fixedRow] = [token.startsWith('$'), /\$\d/.test(token)];
    const value = valueAt(area.row + (fixedRow ? 0 : shift.rows), area.column + (fixedColumn ? 0 : shift.columns));
    if (typeof value === 'object' && value !== null) throw unknown(`${token} berisi kesalahan`);
    return value;
  };
  const call = (name: string): Value => {
    const run = FUNCTIONS[name];
    if (run === undefined) throw unknown(name);
    take('(');
    const args: Value[] = [expression()];
    while (tokens[next] === ',') {
      next++;
      args.push(expression());
    }
    take(')');
    return run(...args);
  };
  const operand = (): Value => {
    const token = tokens[next++] ?? '';
    if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    if (tokens[next] === '(') return call(token);
    if (/^\$?[A-Z]+\$?\d+$/.test(token)) return reference(token);
    throw unknown(token || formula);
  };
  const expression = (): Value => {
    const left = operand();
    const compare = COMPARE[tokens[next] ?? ''];
    if (compare === undefined) return left;
    next++;
    return compare(left, operand());
  };
  const result = expression();
  if (next !== tokens.length) throw unknown(formula);
  return truth(result);
}
