/** Scalars or whole columns in one call: a column in gives a column out, a single value holds for every row. */
import { functionErrors as words } from '../../messages/id/functions';
import { isBlank } from './arguments';
import type { FunctionDeclaration } from './custom-function';

/** One row's values, in the order of the parameters. */
export type Given = readonly unknown[];
export type Answer = string | number;

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

interface Column {
  readonly values: readonly unknown[];
  readonly single: boolean;
}

const single = (value: unknown): Column => ({ values: [value], single: true });

function columnOf(value: unknown, fn: string, name: string): Column {
  if (!isArray(value)) return single(value);
  const rows = value.map((row) => (isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  if (width !== 1) throw new Error(words.notColumn(fn, name, rows.length, width));
  const values = rows.map((row) => row[0]);
  return values.length === 1 ? single(values[0]) : { values, single: false };
}

/** The arguments as columns, checked for shape. */
function columnsOf({ name: fn, params }: FunctionDeclaration, args: Given): readonly Column[] {
  return params.map(({ name, optional }, index) => {
    const value = args[index];
    if (value === undefined && !optional) throw new Error(words.missing(fn, name));
    return columnOf(value, fn, name);
  });
}

/** How many rows the call has; every column must have as many. */
function lengthOf(columns: readonly Column[], { name: fn, params }: FunctionDeclaration): number | null {
  const first = columns.findIndex((column) => !column.single);
  const wanted = columns[first]?.values.length;
  if (wanted === undefined) return null;
  columns.forEach(({ single: alone, values }, index) => {
    if (alone || values.length === wanted) return;
    const [name, other] = [params[index]?.name ?? '', params[first]?.name ?? ''];
    throw new Error(words.lengths(fn, name, values.length, { rows: wanted, param: other }));
  });
  return wanted;
}

/** The rows of a call whose answer is made of all of them; a single value holds for every row. */
export function rowsOf(
  declaration: FunctionDeclaration,
  args: Given,
): { readonly rows: readonly Given[]; readonly single: boolean } {
  const columns = columnsOf(declaration, args);
  const count = lengthOf(columns, declaration);
  const rows = Array.from({ length: count ?? 1 }, (_, row) =>
    columns.map(({ single: alone, values }) => values[alone ? 0 : row]),
  );
  return { rows, single: count === null };
}

/**
 * Evaluates a function row by row.
 *
 * @param keys parameters (0-based) that make a row blank where all of them are; those given as columns alone count, if any is
 * @throws Error with a sentence that names the argument, for a wrong shape
 */
export function rowByRow(
  declaration: FunctionDeclaration,
  args: Given,
  { keys, evaluate }: { readonly keys: readonly number[]; readonly evaluate: (row: Given) => Answer },
): Answer | readonly (readonly Answer[])[] {
  const columns = columnsOf(declaration, args);
  const rows = lengthOf(columns, declaration);
  const listed = keys.filter((key) => columns[key]?.single === false);
  const telling = listed.length > 0 ? listed : keys;
  const answer = (row: number): Answer => {
    const given = columns.map(({ single: alone, values }) => values[alone ? 0 : row]);
    return telling.every((key) => isBlank(given[key])) ? '' : evaluate(given);
  };
  return rows === null ? answer(0) : Array.from({ length: rows }, (_, row) => [answer(row)]);
}

/** One value; a range of one cell counts as such. */
export function scalarOf(value: unknown, fn: string, name: string): unknown {
  if (!isArray(value)) return value;
  const row = value[0];
  const [cells, only] = isArray(row) ? [row.length, row[0]] : [1, row];
  if (value.length !== 1 || cells !== 1) throw new Error(words.notCell(fn, name));
  return only;
}
