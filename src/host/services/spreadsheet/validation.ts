/** DataValidation and its builder. Text rules have no counterpart in the file and are refused by name. */
import { areaName, parseArea } from '../../model/area';
import { locationOf, sheetByName } from '../../model/edit-workbook';
import { sheetOfPrefix } from '../../model/formula-text';
import type { Operator, Validation } from '../../model/rules';
import { serialOf, wallTimeOf } from '../../model/serial';
import { instantOfWall, wallOfInstant } from '../../realm/time-zone';
import type { Machine } from '../machine';
import { CHAIN, free, type Member, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, ValidationState } from '../states';
import { fromFileFormula, toFileFormula } from '../values/formula';
import { localeOf } from '../values/locale';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export interface BuilderState {
  validation: Validation;
}

export const NEW_VALIDATION: Validation = {
  areas: [],
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  allowBlank: true,
  reject: false,
  dropDown: true,
  promptTitle: '',
  prompt: '',
  errorTitle: '',
  error: '',
  origin: null,
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};
const ANY_DAY = { operator: 'greaterThanOrEqual', formula1: '1', formula2: null } as const;

/** The name of the criteria, as DataValidationCriteria has it. */
export function criteriaOf({ type, operator, formula1 }: Validation): string {
  if (type === 'list')
    return /^"/.test(formula1 ?? '') ? (formula1 === '"TRUE,FALSE"' ? 'CHECKBOX' : 'VALUE_IN_LIST') : 'VALUE_IN_RANGE';
  if (type === 'custom') return 'CUSTOM_FORMULA';
  const days = type === 'date' || type === 'time';
  if (days && operator === ANY_DAY.operator && formula1 === ANY_DAY.formula1) return 'DATE_IS_VALID_DATE';
  if (!days && type !== 'whole' && type !== 'decimal')
    throw new ServiceError(`Validasi jenis ${type} belum ditiru di host lokal`, 'NotImitated');
  const words = Object.entries(OPERATORS)
    .filter(([, o]) => o === operator)
    .map(([word]) => word);
  const wanted = words.find((word) => days === /BEFORE|AFTER/.test(word)) ?? words[0] ?? '';
  return `${days ? 'DATE' : 'NUMBER'}_${wanted}`;
}

function valuesOf(m: Machine, { type, formula1, formula2, dropDown }: Validation): readonly unknown[] {
  if (type === 'list' && formula1?.startsWith('"'))
    return [formula1.slice(1, -1).replace(/""/g, '"').split(','), dropDown];
  if (type === 'list') return [rangeOf(m, formula1 ?? ''), dropDown];
  if (type === 'custom') return [fromFileFormula(formula1 ?? '', localeOf(m.locale))];
  const bounds = [formula1, formula2].filter((one) => one !== null).map(Number);
  if (type !== 'date') return bounds;
  return bounds.map((serial) => m.realm.date(instantOfWall(wallTimeOf(serial, m.model.date1904), m.zone)));
}

function rangeOf(m: Machine, formula: string): object | null {
  const cut = formula.lastIndexOf('!');
  const sheet = sheetByName(m.model, sheetOfPrefix(formula.slice(0, cut + 1)) ?? '');
  const area = parseArea(formula.slice(cut + 1));
  return sheet && area ? m.make('Range', { sheet, area }) : null;
}

/** What both the finished validation and its builder answer. */
function readers<S extends ValidationState>(m: Machine) {
  return {
    copy: free('', ({ validation }: S) =>
      m.make('DataValidationBuilder', { validation: { ...validation, areas: [], origin: null } }),
    ),
    getAllowInvalid: free('', ({ validation }: S) => !validation.reject),
    getHelpText: free('', ({ validation }: S) => validation.prompt || null),
    getCriteriaType: free('', ({ validation }: S) => m.enums.DataValidationCriteria[criteriaOf(validation)]),
    getCriteriaValues: free('', ({ validation }: S) => valuesOf(m, validation)),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.DataValidation>;
}

export const validation = (m: Machine) => readers<ValidationState>(m);

/** The builder: each requirement replaces the one before. */
export function validationBuilder(m: Machine) {
  const set = (state: BuilderState, change: Partial<Validation>): typeof CHAIN => {
    state.validation = { ...state.validation, formula1: null, formula2: null, ...change };
    return CHAIN;
  };
  const number = (word: string): Member<BuilderState> =>
    free(word.endsWith('BETWEEN') ? 'num,num' : 'num', (s: BuilderState, ...[a, b]: readonly number[]) =>
      set(s, {
        type: 'decimal',
        operator: OPERATORS[word] ?? 'equal',
        formula1: String(a),
        formula2: b === undefined ? null : String(b),
      }),
    );
  const serial = (date: Date): string => String(serialOf(wallOfInstant(date.getTime(), m.zone), m.model.date1904));
  const day = (word: string): Member<BuilderState> =>
    free(word.endsWith('BETWEEN') ? 'date,date' : 'date', (s: BuilderState, ...[a, b]: readonly Date[]) =>
      set(s, {
        type: 'date',
        operator: OPERATORS[word] ?? 'equal',
        formula1: a ? serial(a) : null,
        formula2: b ? serial(b) : null,
      }),
    );
  return {
    ...readers<BuilderState>(m),
    build: free('', ({ validation }: BuilderState) => {
      if (validation.type === 'none') throw new ServiceError('Cannot build a data validation rule without criteria.');
      return m.make('DataValidation', { validation });
    }),
    setAllowInvalid: free('bool', (s: BuilderState, allow) => keep(s, { reject: !allow })),
    setHelpText: free('str?', (s: BuilderState, text) => keep(s, { prompt: text ?? '' })),
    requireValueInList: free('list|list,bool', (s: BuilderState, items, dropDown = true) => {
      if (items.some((item) => String(item).includes(',')))
        throw new ServiceError('Pilihan dengan koma tidak muat dalam daftar validasi berkas .xlsx', 'NotImitated');
      const text = items.join(',').replace(/"/g, '""');
      if (text.length > 255)
        throw new ServiceError(
          'Daftar validasi lebih dari 255 huruf tidak muat dalam berkas .xlsx: pakai requireValueInRange',
          'NotImitated',
        );
      return set(s, { type: 'list', formula1: `"${text}"`, dropDown });
    }),
    requireValueInRange: free('@Range|@Range,bool', (s: BuilderState, { sheet, area }: RangeState, dropDown = true) =>
      set(s, { type: 'list', formula1: locationOf(sheet, absolute(areaName(area))), dropDown }),
    ),
    requireCheckbox: free('', (s: BuilderState) => set(s, { type: 'list', formula1: '"TRUE,FALSE"' })),
    requireFormulaSatisfied: free('str', (s: BuilderState, text) => {
      const formula = toFileFormula(text.replace(/^=/, ''), localeOf(m.locale));
      if (formula === null) throw new ServiceError(`Invalid formula: ${text}`);
      return set(s, { type: 'custom', formula1: formula });
    }),
    requireDate: free('', (s: BuilderState) => set(s, { type: 'date', ...ANY_DAY })),
    requireDateAfter: day('AFTER'),
    requireDateBefore: day('BEFORE'),
    requireDateBetween: day('BETWEEN'),
    requireDateEqualTo: day('EQUAL_TO'),
    requireDateNotBetween: day('NOT_BETWEEN'),
    requireDateOnOrAfter: day('ON_OR_AFTER'),
    requireDateOnOrBefore: day('ON_OR_BEFORE'),
    requireNumberBetween: number('BETWEEN'),
    requireNumberNotBetween: number('NOT_BETWEEN'),
    requireNumberEqualTo: number('EQUAL_TO'),
    requireNumberNotEqualTo: number('NOT_EQUAL_TO'),
    requireNumberGreaterThan: number('GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: number('GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: number('LESS_THAN'),
    requireNumberLessThanOrEqualTo: number('LESS_THAN_OR_EQUAL_TO'),
  } satisfies Surface<Builder>;
}

function keep(state: BuilderState, change: Partial<Validation>): typeof CHAIN {
  state.validation = { ...state.validation, ...change };
  return CHAIN;
}

/** 'A1:B2' → '$A$1:$B$2'. */
export const absolute = (name: string): string => name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
