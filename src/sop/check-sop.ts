/** Every loan row against the SOP. */
import { URBAN } from '../arrears/conventions';
import type { Convention } from '../arrears/types';
import type { CivilDate } from '../book/civil-date';
import type { Finding, SopCode } from '../book/finding';
import { excuse } from './excuse';
import { findingsOf } from './gather';
import { limitsByDay } from './limits/limits-on';
import type { LimitTable, SeverityDecision, SopException } from './limits/types';
import { missingNeeds } from './missing-needs';
import type { Rule } from './rule';
import { RULES, rulesOf } from './rules/all';
import type { AnyRule } from './rules/all';
import { severityOn } from './severity-on';
import { sopBook } from './sop-book';
import type { SopRecords } from './sop-book';
import type { Need, Scope } from './subjects';
import { judge, judgeInTurn } from './tally';
import type { Tally } from './tally';
import { visitSubjects } from './visit';

export interface SopInput extends SopRecords {
  readonly limits: LimitTable;
  readonly severities: readonly SeverityDecision[];
  readonly exceptions: readonly SopException[];
  readonly asOf: CivilDate;
  /** How arrears are counted; the default convention where the book decides nothing. */
  readonly convention?: Convention;
  /** Findings of reading the book, for which there may be exceptions too. */
  readonly others?: readonly Finding[];
}

/** How far a rule could be checked. */
export interface Coverage {
  readonly code: SopCode;
  /** Subjects that kept or broke the rule; those that the book tells too little of are `unknown`. */
  readonly checked: number;
  readonly unknown: number;
  readonly findings: number;
  /** How many of the findings are excused. */
  readonly excused: number;
  /** Columns that the book lacks, so that the rule cannot be checked ("tidak dapat diperiksa"). */
  readonly missing: readonly Need[];
  /** Switched off by a decision of the BKM, or waiting for one to set its limit. */
  readonly off: 'setting' | 'noLimit' | null;
}

export interface SopResult {
  /** Of the rules, in the order of their codes. */
  readonly findings: readonly Finding[];
  /** Those that were handed in, excused where a decision excuses them. */
  readonly others: readonly Finding[];
  /** Exceptions that fit no finding. */
  readonly unusedExceptions: readonly Finding[];
  /** One row a rule, in the order of the codes. */
  readonly coverage: readonly Coverage[];
}

const tallyOf = <S extends Scope>(rule: Rule<SopCode, S>): Tally<S> => ({
  rule,
  checked: 0,
  unknown: 0,
  off: 0,
  caught: [],
});

interface Told {
  readonly findings: readonly Finding[];
  readonly missing: ReadonlyMap<AnyRule, readonly Need[]>;
  readonly tallies: ReadonlyMap<AnyRule, Tally<Scope>>;
}

function run(input: SopInput): Told {
  const limitsOn = limitsByDay(input.limits);
  const judging = { limitsOn, severityOn: severityOn(input.severities) };
  const missingOf = missingNeeds(input);
  const missing = new Map(RULES.map((rule): [AnyRule, readonly Need[]] => [rule, missingOf(rule)]));
  const tallies = new Map<AnyRule, Tally<Scope>>();
  const ready = <S extends Scope>(scope: S): readonly Tally<S>[] =>
    rulesOf(scope).flatMap((rule) => {
      const known = rule as unknown as AnyRule; // a rule of the list, whose scope is S
      if ((missing.get(known) ?? []).length > 0) return [];
      const tally = tallyOf(rule);
      tallies.set(known, tally as unknown as Tally<Scope>); // read only for its counts from here on
      return [tally];
    });
  const of = {
    loan: ready('loan'),
    share: ready('share'),
    member: ready('member'),
    group: ready('group'),
    repayment: ready('repayment'),
    book: ready('book'),
  };
  visitSubjects(
    sopBook(input, input.asOf),
    { convention: input.convention ?? URBAN, limitsOn },
    {
      loan: (subject) => judge(of.loan, { subject, loan: subject.loan, day: subject.loan.disbursed }, judging),
      share: (subject) => judge(of.share, { subject, loan: subject.loan, day: subject.day }, judging),
      member: (subjects) => judgeInTurn(of.member, subjects, judging),
      group: (subjects) => judgeInTurn(of.group, subjects, judging),
      repayment: (subject) =>
        judge(of.repayment, { subject, loan: subject.loan, day: subject.loan.disbursed }, judging),
      book: (subject) => judge(of.book, { subject, loan: null, day: subject.day }, judging),
    },
  );
  const findings = [...tallies].flatMap(([rule, { caught, checked }]) => findingsOf(rule, caught, checked));
  return { findings: findings.sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code))), missing, tallies };
}

function coverageOf(
  code: SopCode,
  { missing, tallies }: Told,
  findings: readonly Finding[],
  limits: LimitTable,
): Coverage {
  const rules = RULES.filter((rule) => rule.code === code);
  const counted = rules.flatMap((rule) => tallies.get(rule) ?? []);
  const sum = (key: 'checked' | 'unknown' | 'off'): number => counted.reduce((all, tally) => all + tally[key], 0);
  const found = findings.filter((finding) => finding.code === code);
  const set = new Set(limits.rows.map(({ key }) => key));
  const noLimit = rules.every(({ limits: keys = [] }) => keys.length > 0 && !keys.some((key) => set.has(key)));
  const [checked, unknown] = [sum('checked'), sum('unknown')];
  return {
    code,
    checked,
    unknown,
    findings: found.length,
    excused: found.filter(({ excused }) => excused !== undefined).length,
    missing: noLimit ? [] : [...new Set(rules.flatMap((rule) => missing.get(rule) ?? []))],
    off: noLimit ? 'noLimit' : checked === 0 && unknown === 0 && sum('off') > 0 ? 'setting' : null,
  };
}

/**
 * Holds every loan of a book against the SOP by the limits of its day: all rules in one pass over loans, members' shares, members, KSM
 * and repayments. A person's mistake is a finding; what the book does not tell is counted as unknown; a rule whose column is missing
 * says so in its coverage.
 *
 * @param input the book's records, the limits, and what the BKM decided
 * @returns findings and the coverage of all rules
 * @source RULES.md; Pedoman 2008 and Juknis 2012 as DOMAIN gives them
 */
export function checkSop(input: SopInput): SopResult {
  const told = run(input);
  const others = input.others ?? [];
  const { findings: marked, unused } = excuse([...told.findings, ...others], input.exceptions);
  const findings = marked.slice(0, told.findings.length);
  const codes = [...new Set(RULES.map(({ code }) => code))];
  return {
    findings,
    others: marked.slice(told.findings.length),
    unusedExceptions: unused,
    coverage: codes.map((code) => coverageOf(code, told, findings, input.limits)),
  };
}
