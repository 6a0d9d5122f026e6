/** Range: setting and reading validations. */
import { contains, overlaps } from '../../model/area';
import { changeSheet } from '../../model/edit-sheet';
import type { Validation } from '../../model/rules';
import type { SheetModel } from '../../model/sheet';
import type { Machine } from '../machine';
import { CHAIN, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, ValidationState } from '../states';
import { checkProtection, checkSize } from '../values/guard';
import { writeCells } from '../values/write-values';
import { clearValidations } from './range-edit';
import { NEW_VALIDATION } from './validation';

/** The members that set and read validations. */
export function rangeValidation(m: Machine) {
  const at = (sheet: SheetModel, row: number, column: number): object | null => {
    const found = sheet.validations.findLast(
      (v) => v.type !== 'none' && v.areas.some((area) => contains(area, row, column)),
    );
    return found ? m.make('DataValidation', { validation: found }) : null;
  };
  const grid = ({ sheet, area }: RangeState): (object | null)[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => at(sheet, area.row + i, area.column + j)),
    );
  const set = (range: RangeState, made: Validation | null): typeof CHAIN => {
    checkProtection(m, range.sheet, range.area);
    if (range.sheet.validations.some((v) => v.areas.some((a) => overlaps(a, range.area)))) clearValidations(m, range);
    if (made) {
      changeSheet(range.sheet, {
        validations: [...range.sheet.validations, { ...made, areas: [range.area], origin: null }],
      });
    }
    return CHAIN;
  };
  return {
    getDataValidation: read('', ({ sheet, area }: RangeState) => at(sheet, area.row, area.column)),
    getDataValidations: read('', (r: RangeState) => grid(r)),
    setDataValidation: write('@DataValidation|any', (r: RangeState, rule: ValidationState | unknown) =>
      set(r, validationIn(rule)),
    ),
    setDataValidations: write('grid', (r: RangeState, rules) => {
      checkSize(rules, r.area);
      rules.forEach((row, i) =>
        row.forEach((rule, j) =>
          set(
            { sheet: r.sheet, area: { row: r.area.row + i, column: r.area.column + j, rows: 1, columns: 1 } },
            validationIn(m.stateOf(rule) ?? rule),
          ),
        ),
      );
      return CHAIN;
    }),
    insertCheckboxes: write('', (r: RangeState) => {
      set(r, { ...NEW_VALIDATION, type: 'list', formula1: '"TRUE,FALSE"', reject: true });
      writeCells(m, r, (before) =>
        typeof before.value === 'boolean' ? before : { ...before, value: false, formula: null },
      );
      return CHAIN;
    }),
    removeCheckboxes: write('', (r: RangeState) => set(r, null)),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.Range>;
}

/** A validation's state, or null to take it off. */
function validationIn(rule: unknown): Validation | null {
  if (rule === null || rule === undefined) return null;
  if (typeof rule === 'object' && 'validation' in rule) return rule.validation as Validation; // only ValidationState has the field
  throw new ServiceError(
    "The parameters (class) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  );
}
