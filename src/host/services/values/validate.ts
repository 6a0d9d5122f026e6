/** Whether a cell's validation refuses a value. */
import { contains, parseArea } from '../../model/area';
import { type CellModel } from '../../model/cell';
import { cellAt } from '../../model/edit-cells';
import { sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { Operator, Validation } from '../../model/rules';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { ServiceError } from '../service-error';
import { keepsRule } from './custom-rule';
import { mapCells } from './read-values';

/** The validation of a cell that refuses what does not fit, or null. The last one set wins. */
export function refusingAt(sheet: SheetModel, row: number, column: number): Validation | null {
  const found = sheet.validations.findLast(
    (v) => v.type !== 'none' && v.areas.some((area) => contains(area, row, column)),
  );
  return found?.reject ? found : null;
}

/** A cell as it shall be, and where. */
interface Put {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** A rule that is a formula, with the new value in its cell. */
function customFits(sheet: SheetModel, { areas, formula1 }: Validation, { row, column, cell }: Put): boolean {
  if (typeof cell.value === 'object') return false;
  const first = areas[0];
  const shift = { rows: row - (first?.row ?? row), columns: column - (first?.column ?? column) };
  const valueAt = (r: number, c: number) => (r === row && c === column ? cell : cellAt(sheet, r, c)).value;
  return keepsRule(formula1 ?? '', valueAt, shift);
}

/**
 * Whether the value fits.
 *
 * @throws ServiceError where the rule is a formula that this host cannot work out
 */
export function fits(machine: Machine, sheet: SheetModel, validation: Validation, put: Put): boolean {
  const { cell } = put;
  const { value } = cell;
  if (value === null && cell.formula === null) return true;
  if (cell.formula !== null)
    throw new ServiceError('Rumus di sel bervalidasi belum ditiru di host lokal.', 'NotImitated');
  if (validation.type === 'list')
    return listOf(machine, sheet, validation.formula1 ?? '').includes(String(value).toLowerCase());
  if (validation.type === 'custom') return customFits(sheet, validation, put);
  const measured = validation.type === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (validation.type === 'whole' && !Number.isInteger(measured)) return false;
  return compare(measured, validation.operator, [bound(validation.formula1), bound(validation.formula2)]);
}

function bound(formula: string | null): number {
  if (formula === null) return NaN;
  const number = Number(formula);
  if (!Number.isNaN(number) && formula.trim() !== '') return number;
  throw new ServiceError(`Batas validasi "${formula}" belum ditiru di host lokal.`, 'NotImitated');
}

function compare(value: number, operator: Operator, bounds: readonly [number, number]): boolean {
  const [a, b] = bounds;
  const tests: Readonly<Record<Operator, () => boolean>> = {
    between: () => value >= a && value <= b,
    notBetween: () => value < a || value > b,
    equal: () => value === a,
    notEqual: () => value !== a,
    lessThan: () => value < a,
    lessThanOrEqual: () => value <= a,
    greaterThan: () => value > a,
    greaterThanOrEqual: () => value >= a,
  };
  return tests[operator]();
}

/** The allowed values, in lower case: a quoted list, or the cells of a range. */
function listOf(machine: Machine, home: SheetModel, formula: string): readonly string[] {
  if (formula.startsWith('"')) {
    return formula
      .slice(1, -1)
      .replace(/""/g, '"')
      .split(',')
      .map((item) => item.trim().toLowerCase());
  }
  const cut = formula.lastIndexOf('!');
  const sheet = cut < 0 ? home : sheetByName(machine.model, sheetOfPrefix(formula.slice(0, cut + 1)) ?? '');
  const area = parseArea(formula.slice(cut + 1));
  if (!sheet || !area)
    throw new ServiceError(`Daftar validasi "${formula}" belum ditiru di host lokal.`, 'NotImitated');
  const clipped = {
    ...area,
    rows: Math.min(area.rows, sheet.maxRows),
    columns: Math.min(area.columns, sheet.maxColumns),
  };
  return mapCells(
    sheet,
    clipped,
    () => '',
    (cell) => String(cell.value ?? '').toLowerCase(),
  ).flat();
}
