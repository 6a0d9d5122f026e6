/** Formulas that are one call of an add-on's function: evaluated by the bundle, as Sheets would. */
import { areaName } from '../model/area';
import type { CellModel, CellValue } from '../model/cell';
import { cellAt, editCell, formulasOf } from '../model/edit-cells';
import { formulaTokens } from '../model/formula-text';
import type { SheetModel } from '../model/sheet';
import { restyle, styleOf } from '../model/style-table';
import { serialOf } from '../model/serial';
import type { Host } from '../host';
import { localeOf } from '../services/values/locale';
import { argumentOf } from './call-arguments';
import { dropSpill } from './spill';

interface Call {
  readonly name: string;
  readonly args: readonly string[];
}

/** `NAME(a,b)` and nothing around it; null for anything else. */
export function callOf(formula: string): Call | null {
  const tokens = formulaTokens(formula.trim());
  const [name = '', open] = tokens;
  if (!/^[A-Z][A-Z0-9_]*$/i.test(name) || open !== '(') return null;
  const args: string[] = [];
  let [depth, from] = [0, 2];
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    const ends = depth === 0;
    if ((tokens[at] === ',' && depth === 1) || ends) {
      args.push(tokens.slice(from, at).join('').trim());
      from = at + 1;
    }
    if (ends) return at === tokens.length - 1 ? { name: name.toUpperCase(), args } : null;
  }
  return null;
}

const isDay = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What a function returned, as the content of a cell. */
function contentOf(host: Host, value: unknown, before: CellModel): Pick<CellModel, 'value' | 'style'> {
  if (isDay(value)) {
    const { styles, date1904 } = host.model;
    const plain = /^general$/i.test(styleOf(styles, before.style).numberFormat);
    const format = localeOf(host.machine.locale).dateFormat;
    const style = plain ? restyle(styles, before.style, { numberFormat: format }) : before.style;
    return { value: serialOf(Math.round(value.getTime() / 86_400_000) * 86_400_000, date1904), style };
  }
  const made: CellValue =
    typeof value === 'number' || typeof value === 'boolean'
      ? value
      : typeof value === 'string' && value !== ''
        ? value
        : null;
  return { value: made, style: before.style };
}

function put(host: Host, sheet: SheetModel, { row, column }: { row: number; column: number }, answer: unknown): void {
  const grid: readonly (readonly unknown[])[] = Array.isArray(answer)
    ? answer.map((line: unknown): readonly unknown[] => (Array.isArray(line) ? line : [line]))
    : [[answer]];
  const area = { row, column, rows: grid.length, columns: Math.max(1, ...grid.map((line) => line.length)) };
  if (!dropSpill(sheet, area)) {
    editCell(sheet, { row, column }, { value: { error: '#REF!' }, stale: false, arrayRange: null });
    return;
  }
  grid.forEach((line, r) => {
    line.forEach((value, c) => {
      const at = { row: row + r, column: column + c };
      editCell(sheet, at, { ...contentOf(host, value, cellAt(sheet, at.row, at.column)), stale: false });
    });
  });
  const spills = area.rows > 1 || area.columns > 1;
  editCell(sheet, { row, column }, { arrayRange: spills ? areaName(area) : null });
}

/**
 * Evaluates the stale calls whose arguments are known.
 *
 * @returns how many were worked out
 */
export function workOutCalls(host: Host): number {
  let count = 0;
  for (const sheet of host.model.sheets)
    for (const { row, column } of formulasOf(sheet)) {
      const { formula, stale } = cellAt(sheet, row, column);
      const call = stale && formula !== null ? callOf(formula) : null;
      if (call === null || !host.functions.includes(call.name)) continue;
      const args = call.args.map((text) => argumentOf(host, sheet, text));
      if (!args.every((one) => one.known)) continue;
      const values = args.map((one) => (one.known ? one.value : null));
      put(host, sheet, { row, column }, answerOf(host, call.name, values));
      count += 1;
    }
  return count;
}

/** What Sheets shows where a function throws. */
function answerOf(host: Host, name: string, args: readonly unknown[]): unknown {
  try {
    return host.evaluate(name, args);
  } catch (error) {
    return `#ERROR! ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A value as a formula writes it; null for what is no single number, text or truth value. */
function literalOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value < 0 ? `(${value})` : String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' && !value.startsWith('#') ? `"${value.replace(/"/g, '""')}"` : null;
}

/** Where the bracket that opens at `open` closes. */
function closing(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/**
 * The formula with calls of the add-on's functions replaced by what they return, the inner ones first; a call that cannot
 * be told yet is left as it is.
 */
export function inlineCalls(host: Host, sheet: SheetModel, formula: string): string {
  const tokens = formulaTokens(formula);
  let made = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const name = (tokens[at] ?? '').toUpperCase();
    if (tokens[at + 1] !== '(' || !host.functions.includes(name)) {
      made += tokens[at] ?? '';
      continue;
    }
    const end = closing(tokens, at + 1);
    const inner = inlineCalls(host, sheet, tokens.slice(at + 2, end).join(''));
    const args = callOf(`${name}(${inner})`)?.args.map((text) => argumentOf(host, sheet, text)) ?? [];
    const values = args.flatMap((one) => (one.known ? [one.value] : []));
    const literal = values.length === args.length ? literalOf(answerOf(host, name, values)) : null;
    made += literal ?? `${name}(${inner})`;
    at = end;
  }
  return made;
}
