/**
 * What a single row of the list of loans can tell while it is typed. Each rule says the same twice: as a formula for the
 * cell's validation and as a check of the row. The formulas have no function, no separator and no decimals, so they read
 * the same in every locale; text passes ("12 bulan", "2 juta"): whether it can be read is another question.
 */
import type { FindingCode } from '../../book/finding';
import type { Limits } from '../limits/limits-on';

/** A cell of the row: a day as its serial number, '' for a blank one. */
export type EntryValue = number | string;
export type EntryCell = (key: string) => EntryValue;

export type EntryWarning =
  | 'tooEarly'
  | 'beforeDecision'
  | 'decidedLate'
  | 'notPositive'
  | 'firstAboveLimit'
  | 'nextAboveLimit'
  | 'tenor'
  | 'rate'
  | 'members'
  | 'cycle'
  | 'noGroup';

/** What the sentence of a warning needs; 0 and '' where it needs nothing. */
export interface WarningWords {
  readonly warning: EntryWarning;
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

export interface EntryRule {
  readonly code: FindingCode;
  /** The column that is typed. */
  readonly column: string;
  /** Further columns of the row; without one of them the rule is not asked. */
  readonly needs: readonly string[];
  readonly words: WarningWords;
  /** True where the cells keep the rule; `at` gives their addresses. */
  readonly formula: (at: (key: string) => string) => string;
  readonly keeps: (cell: EntryCell) => boolean;
}

/** 1 January 1999 in the spreadsheet's count: earlier days are mistyped years. */
const EARLIEST = 36_161;
/** From here on a percentage is written as a number of percent, below it as a fraction. */
const BASIS = 10_000;
const PERCENT = 100;

const isText = (value: EntryValue): boolean => typeof value === 'string';
const plainWords = (warning: EntryWarning): WarningWords => ({ warning, from: 0, to: 0, source: '' });

const since = (column: string): EntryRule => ({
  code: 'DAT-13',
  column,
  needs: [],
  words: plainWords('tooEarly'),
  formula: (at) => `(${at(column)}>=${EARLIEST})`,
  keeps: (cell) => isText(cell(column)) || Number(cell(column)) >= EARLIEST,
});

const inTime = (cell: EntryCell): boolean =>
  isText(cell('decided')) || isText(cell('disbursed')) || Number(cell('decided')) <= Number(cell('disbursed'));

const ALWAYS: readonly EntryRule[] = [
  {
    code: 'SOP-01',
    column: 'borrower',
    needs: ['group'],
    words: plainWords('noGroup'),
    formula: (at) => `(${at('group')}<>"")`,
    keeps: (cell) => cell('group') !== '',
  },
  since('decided'),
  since('disbursed'),
  since('agreed'),
  {
    code: 'SOP-20',
    column: 'disbursed',
    needs: ['decided'],
    words: plainWords('beforeDecision'),
    formula: (at) => `((${at('decided')}="")+(${at('decided')}>="")+(${at('decided')}<=${at('disbursed')})>0)`,
    keeps: inTime,
  },
  {
    code: 'SOP-20',
    column: 'decided',
    needs: ['disbursed'],
    words: plainWords('decidedLate'),
    formula: (at) =>
      `((${at('disbursed')}="")+(${at('disbursed')}>="")+(${at('decided')}>="")+(${at('decided')}<=${at('disbursed')})>0)`,
    keeps: inTime,
  },
  {
    code: 'DAT-01',
    column: 'principal',
    needs: [],
    words: plainWords('notPositive'),
    formula: (at) => `(${at('principal')}>0)`,
    keeps: (cell) => isText(cell('principal')) || Number(cell('principal')) > 0,
  },
];

/** A number of the column between two bounds; text passes. */
function between(code: FindingCode, column: string, words: WarningWords): EntryRule {
  const { from, to } = words;
  return {
    code,
    column,
    needs: [],
    words,
    formula: (at) => {
      const low = `(${at(column)}>=${from})`;
      return to === Infinity ? low : `${low}*((${at(column)}<=${to})+(${at(column)}>="")>0)`;
    },
    keeps: (cell) => isText(cell(column)) || (Number(cell(column)) >= from && Number(cell(column)) <= to),
  };
}

/** An amount for each member, of a first loan or of a later one. */
function perMember(words: WarningWords, first: boolean): EntryRule {
  const { to } = words;
  const asked = first ? '=1' : '>1';
  return {
    code: first ? 'SOP-04' : 'SOP-05',
    column: 'principal',
    needs: ['members', 'cycle'],
    words,
    // A blank number of members is 0 to a formula and asks nothing.
    formula: (at) =>
      `((${at('members')}<1)+(${at('members')}>="")+(${at('cycle')}>="")+(${at('principal')}>="")+(${at('principal')}<=${at('members')}*${to})+((${at('cycle')}${asked})=(1>2))>0)`,
    keeps: (cell) => {
      const [members, cycle, principal] = [cell('members'), cell('cycle'), cell('principal')];
      if (isText(members) || isText(cycle) || isText(principal) || Number(members) < 1) return true;
      const concerned = first ? Number(cycle) === 1 : Number(cycle) > 1;
      return !concerned || Number(principal) <= Number(members) * to;
    },
  };
}

/** The jasa that the BKM decided, typed as 1,5 or as 1,5%; half a basis point beside it is the same. */
function rateRule(points: number, source: string): EntryRule {
  const [low, high] = [points * 10 - 5, points * 10 + 5];
  const within = (cell: string, over: number): string => `(${cell}>${low}/${over * 10})*(${cell}<${high}/${over * 10})`;
  const near = (value: number, over: number): boolean => value > low / (over * 10) && value < high / (over * 10);
  return {
    code: 'SOP-09',
    column: 'rate',
    needs: [],
    words: { warning: 'rate', from: points, to: points, source },
    formula: (at) => `(${within(at('rate'), PERCENT)}+${within(at('rate'), BASIS)}+(${at('rate')}>="")>0)`,
    keeps: (cell) => {
      const rate = cell('rate');
      return isText(rate) || near(Number(rate), PERCENT) || near(Number(rate), BASIS);
    },
  };
}

/**
 * The rules that hold for what is typed today.
 *
 * @param limits of the day; what nobody limited is not asked. The guides' amounts no longer describe practice: only what the BKM decided is
 * @example entryRules({}).some(({ column }) => column === 'tenor') // false
 */
export function entryRules(limits: Limits): readonly EntryRule[] {
  const { tenorMin, tenorMax, groupSizeMin, loansMax, rate, firstLoanMax, nextLoanMax } = limits;
  const rules = [...ALWAYS];
  if (tenorMin && tenorMax) {
    const source = tenorMax.source;
    rules.push(between('SOP-07', 'tenor', { warning: 'tenor', from: tenorMin.value, to: tenorMax.value, source }));
  }
  if (groupSizeMin) {
    const words = { warning: 'members', from: groupSizeMin.value, to: Infinity, source: groupSizeMin.source } as const;
    rules.push(between('SOP-02', 'members', words));
  }
  if (loansMax) {
    const words = { warning: 'cycle', from: 1, to: loansMax.value, source: loansMax.source } as const;
    rules.push(between('SOP-06', 'cycle', words));
  }
  if (rate) rules.push(rateRule(rate.value, rate.source));
  if (firstLoanMax?.origin === 'bkm')
    rules.push(perMember({ warning: 'firstAboveLimit', from: 0, to: firstLoanMax.value, source: firstLoanMax.source }, true)); // prettier-ignore
  if (nextLoanMax?.origin === 'bkm')
    rules.push(perMember({ warning: 'nextAboveLimit', from: 0, to: nextLoanMax.value, source: nextLoanMax.source }, false)); // prettier-ignore
  return rules;
}
