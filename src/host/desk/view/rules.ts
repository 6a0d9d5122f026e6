/** The conditional formats that hold on a cell, as far as this desk can tell without a spreadsheet's whole language. */
import { type Area, contains } from '../../model/area';
import type { CellModel } from '../../model/cell';
import type { ConditionalRule, DifferentialStyle } from '../../model/rules';
import type { CellStyle } from '../../model/style';

type Test = (cell: CellModel) => boolean;
interface Laid {
  readonly areas: readonly Area[];
  readonly style: DifferentialStyle;
  readonly holds: Test;
  readonly last: boolean;
}

/** Two texts or numbers compared, and nothing that reads a cell: the signature of the add-on's marks is of this kind. */
function constant(formula: string): boolean | null {
  if (/^true$/i.test(formula)) return true;
  const texts = /^"([^"]*)"(=|<>)"([^"]*)"$/.exec(formula);
  if (texts) return (texts[1] === texts[3]) === (texts[2] === '=');
  return null;
}

function literal(formula: string | undefined): number | string | null {
  if (formula === undefined) return null;
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  return /^"([^"]*)"$/.exec(formula)?.[1] ?? null;
}

/** Order as a spreadsheet has it between values of one kind; null between kinds. */
function compare(value: CellModel['value'], bound: number | string | null): number | null {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  if (typeof value === 'string' && typeof bound === 'string')
    return value.toLowerCase() === bound.toLowerCase() ? 0 : value.toLowerCase() < bound.toLowerCase() ? -1 : 1;
  return null;
}

function cellTest({ operator, formulas }: ConditionalRule): Test | null {
  const [low, high] = [literal(formulas[0]), literal(formulas[1])];
  if (low === null) return null;
  const by = (test: (order: number) => boolean, otherwise = false): Test => {
    return ({ value }) => {
      const order = compare(value, low);
      return order === null ? otherwise : test(order);
    };
  };
  const between: Test = ({ value }) => {
    const [a, b] = [compare(value, low), compare(value, high)];
    return a !== null && b !== null && a >= 0 && b <= 0;
  };
  switch (operator) {
    case 'equal':
      return by((order) => order === 0);
    case 'notEqual':
      return by((order) => order !== 0, true);
    case 'lessThan':
      return by((order) => order < 0);
    case 'lessThanOrEqual':
      return by((order) => order <= 0);
    case 'greaterThan':
      return by((order) => order > 0);
    case 'greaterThanOrEqual':
      return by((order) => order >= 0);
    case 'between':
      return high === null ? null : between;
    case 'notBetween':
      return high === null ? null : (cell) => !between(cell);
    case null:
      return null;
  }
}

function testOf(rule: ConditionalRule): Test | null {
  if (rule.kind === 'cell') return cellTest(rule);
  const always = rule.kind === 'formula' ? constant(rule.formulas[0] ?? '') : null;
  return always === null ? null : () => always;
}

/** Rules of one sheet that can be told. */
export const rulesOf = (rules: readonly ConditionalRule[]): readonly Laid[] =>
  rules.flatMap((rule) => {
    const holds = testOf(rule);
    return holds === null ? [] : [{ areas: rule.areas, style: rule.style, holds, last: rule.stopIfTrue }];
  });

const TRAITS = ['bold', 'italic', 'underline', 'strike', 'fontColor', 'background'] as const;

/** The look with the rules that hold laid over it: the first rule that says something about a trait decides it. */
export function laidOver(
  base: CellStyle,
  rules: readonly Laid[],
  { cell, row, column }: { readonly cell: CellModel; readonly row: number; readonly column: number },
): CellStyle {
  let told: Partial<{ [K in keyof DifferentialStyle]: NonNullable<DifferentialStyle[K]> }> = {};
  for (const rule of rules) {
    if (!rule.areas.some((area) => contains(area, row, column)) || !rule.holds(cell)) continue;
    for (const key of TRAITS) {
      const value = rule.style[key];
      if (value !== null && told[key] === undefined) told = { ...told, [key]: value };
    }
    if (rule.last) break;
  }
  return Object.keys(told).length === 0 ? base : { ...base, ...told };
}
