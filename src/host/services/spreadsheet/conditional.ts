/** Conditional format rules: those the file and Google share. Kinds that Google cannot show are passed through in their place. */
import type { ConditionalRule, DifferentialStyle, Operator } from '../../model/rules';
import type { Machine } from '../machine';
import { CHAIN, free, type Member, type Surface } from '../member';
import { ServiceError } from '../service-error';
import type { RangeState, RuleState } from '../states';
import { fromFileFormula, toFileFormula } from '../values/formula';
import { localeOf } from '../values/locale';
import { toHex } from './colors';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export interface RuleBuilderState {
  ranges: readonly RangeState[];
  rule: Omit<ConditionalRule, 'areas'>;
  /** Whether a condition was given. */
  set: boolean;
}

const PLAIN: DifferentialStyle = {
  bold: null,
  italic: null,
  underline: null,
  strike: null,
  fontColor: null,
  background: null,
};
export const NEW_RULE: RuleBuilderState['rule'] = {
  kind: 'formula',
  operator: null,
  formulas: [],
  style: PLAIN,
  stopIfTrue: false,
  origin: null,
};

const CRITERIA: Readonly<Record<Operator, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

const conditionOf = (m: Machine, rule: Omit<ConditionalRule, 'areas'>): object | null =>
  rule.kind === 'raw' ? null : m.make('BooleanCondition', { rule });

/** A finished rule. */
export function conditionalRule(m: Machine) {
  return {
    copy: free('', ({ sheet, rule }: RuleState) => {
      if (rule.kind === 'raw')
        throw new ServiceError('Menyalin aturan format bersyarat jenis ini belum ditiru di host lokal', 'NotImitated');
      const { areas, ...rest } = rule;
      const state: RuleBuilderState = {
        ranges: areas.map((area) => ({ sheet, area })),
        rule: { ...rest, origin: null },
        set: true,
      };
      return m.make('ConditionalFormatRuleBuilder', state);
    }),
    getRanges: free('', ({ sheet, rule }: RuleState) => rule.areas.map((area) => m.make('Range', { sheet, area }))),
    getBooleanCondition: free('', ({ rule }: RuleState) => conditionOf(m, rule)),
    getGradientCondition: free('', () => null),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
}

/** The condition of a rule. */
export function booleanCondition(m: Machine) {
  type S = { readonly rule: Omit<ConditionalRule, 'areas'> };
  return {
    getCriteriaType: free(
      '',
      ({ rule }: S) => m.enums.BooleanCriteria[rule.operator ? CRITERIA[rule.operator] : 'CUSTOM_FORMULA'],
    ),
    getCriteriaValues: free('', ({ rule }: S) =>
      rule.formulas.map((text) =>
        rule.kind === 'formula' || Number.isNaN(Number(text))
          ? fromFileFormula(text, localeOf(m.locale))
          : Number(text),
      ),
    ),
    getBackground: free('', ({ rule }: S) => rule.style.background),
    getFontColor: free('', ({ rule }: S) => rule.style.fontColor),
    getBold: free('', ({ rule }: S) => rule.style.bold),
    getItalic: free('', ({ rule }: S) => rule.style.italic),
    getUnderline: free('', ({ rule }: S) => rule.style.underline),
    getStrikethrough: free('', ({ rule }: S) => rule.style.strike),
  } satisfies Surface<GoogleAppsScript.Spreadsheet.BooleanCondition>;
}

/** The builder of a rule. */
export function conditionalBuilder(m: Machine) {
  const look = (state: RuleBuilderState, style: Partial<DifferentialStyle>): typeof CHAIN => {
    state.rule = { ...state.rule, style: { ...state.rule.style, ...style } };
    return CHAIN;
  };
  const when = (word: Operator): Member<RuleBuilderState> =>
    free(/between/i.test(word) ? 'num,num' : 'num', (s: RuleBuilderState, ...bounds: readonly number[]) => {
      s.rule = { ...s.rule, kind: 'cell', operator: word, formulas: bounds.map(String) };
      s.set = true;
      return CHAIN;
    });
  return {
    build: free('', (s: RuleBuilderState) => {
      const sheet = s.ranges[0]?.sheet;
      if (!sheet) throw new ServiceError('Conditional format rule must have at least one range.');
      if (!s.set) throw new ServiceError('Conditional format rule must have a condition.');
      if (s.ranges.some((range) => range.sheet !== sheet))
        throw new ServiceError('Conditional format rule ranges must be on the same sheet.');
      const state: RuleState = { sheet, rule: { ...s.rule, areas: s.ranges.map((range) => range.area) } };
      return m.make('ConditionalFormatRule', state);
    }),
    copy: free('', (s: RuleBuilderState) => m.make('ConditionalFormatRuleBuilder', { ...s })),
    getRanges: free('', (s: RuleBuilderState) => s.ranges.map((range) => m.make('Range', range))),
    getBooleanCondition: free('', (s: RuleBuilderState) => (s.set ? conditionOf(m, s.rule) : null)),
    getGradientCondition: free('', () => null),
    setRanges: free('ranges', (s: RuleBuilderState, ranges) => {
      s.ranges = ranges.map((range) => m.stateOf(range) as RangeState); // the signature checked the class
      return CHAIN;
    }),
    setBackground: free('str?', (s: RuleBuilderState, color) => look(s, { background: toHex(color) })),
    setFontColor: free('str?', (s: RuleBuilderState, color) => look(s, { fontColor: toHex(color) })),
    setBold: free('bool?', (s: RuleBuilderState, bold) => look(s, { bold })),
    setItalic: free('bool?', (s: RuleBuilderState, italic) => look(s, { italic })),
    setUnderline: free('bool?', (s: RuleBuilderState, underline) => look(s, { underline })),
    setStrikethrough: free('bool?', (s: RuleBuilderState, strike) => look(s, { strike })),
    whenFormulaSatisfied: free('str', (s: RuleBuilderState, text) => {
      const formula = text.startsWith('=') ? toFileFormula(text.slice(1), localeOf(m.locale)) : null;
      if (formula === null) throw new ServiceError(`Invalid formula: ${text}`);
      s.rule = { ...s.rule, kind: 'formula', operator: null, formulas: [formula] };
      s.set = true;
      return CHAIN;
    }),
    whenNumberBetween: when('between'),
    whenNumberNotBetween: when('notBetween'),
    whenNumberEqualTo: when('equal'),
    whenNumberNotEqualTo: when('notEqual'),
    whenNumberGreaterThan: when('greaterThan'),
    whenNumberGreaterThanOrEqualTo: when('greaterThanOrEqual'),
    whenNumberLessThan: when('lessThan'),
    whenNumberLessThanOrEqualTo: when('lessThanOrEqual'),
  } satisfies Surface<Builder>;
}
