/** Runs rules over subjects and keeps count: what was found, and how much could be told. */
import type { CivilDate } from '../book/civil-date';
import type { Severity, SopCode } from '../book/finding';
import type { Loan } from '../book/records';
import type { Limits } from './limits/limits-on';
import type { Rule, Violation } from './rule';
import type { SeverityOn } from './severity-on';
import type { Rows, Scope, Subjects } from './subjects';

/** A violation, and where. */
export interface Caught {
  readonly violation: Violation<SopCode>;
  readonly severity: Severity;
  readonly rows: Rows;
  readonly loan: Loan | null;
}

export interface Tally<S extends Scope> {
  readonly rule: Rule<SopCode, S>;
  checked: number;
  unknown: number;
  /** Subjects that a decision of the BKM takes out. */
  off: number;
  readonly caught: Caught[];
}

export interface Judging {
  readonly limitsOn: (day: CivilDate) => Limits | null;
  readonly severityOn: SeverityOn;
}

/** A subject with the day by whose limits it is judged. */
interface Dated<S extends Scope> {
  readonly subject: Subjects[S];
  readonly loan: Loan | null;
  readonly day: CivilDate;
}

type Outcome = Caught | 'unknown' | 'exempt' | 'off' | null;

function judged<S extends Scope>(tally: Tally<S>, { subject, loan, day }: Dated<S>, judging: Judging): Outcome {
  const { rule } = tally;
  const severity = judging.severityOn(rule.code, day, rule.severity);
  if (severity === 'off') return 'off';
  const limits = judging.limitsOn(day);
  if (limits === null) return 'unknown';
  const verdict = rule.check(subject, limits);
  if (verdict === null || verdict === 'unknown' || verdict === 'exempt') return verdict;
  return { violation: verdict, severity: milder(severity, verdict.severity), rows: subject.rows, loan };
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

const milder = (decided: Severity, own: Severity | undefined): Severity =>
  own !== undefined && RANK[own] < RANK[decided] ? own : decided;

function count<S extends Scope>(tally: Tally<S>, outcome: Outcome): void {
  if (outcome === 'exempt') return;
  if (outcome === 'off') {
    tally.off++;
    return;
  }
  if (outcome === 'unknown') tally.unknown++;
  else tally.checked++;
  if (outcome !== null && outcome !== 'unknown') tally.caught.push(outcome);
}

/** Holds one subject against the rules of its scope. */
export function judge<S extends Scope>(tallies: readonly Tally<S>[], dated: Dated<S>, judging: Judging): void {
  for (const tally of tallies) count(tally, judged(tally, dated, judging));
}

/**
 * Holds a member or a KSM against the rules beside each of its loans in turn: counted once, told of at the first loan that breaks the
 * rule. What one loan cannot tell makes it unknown, unless another breaks it.
 */
export function judgeInTurn<S extends 'member' | 'group'>(
  tallies: readonly Tally<S>[],
  subjects: readonly Subjects[S][],
  judging: Judging,
): void {
  for (const tally of tallies) {
    let result: Outcome = 'exempt';
    for (const subject of subjects) {
      const outcome = judged(tally, { subject, loan: subject.loan, day: subject.loan.disbursed }, judging);
      if (outcome === 'exempt') continue;
      result = weightier(result, outcome);
      if (typeof outcome === 'object' && outcome !== null) break;
    }
    count(tally, result);
  }
}

const WEIGHT = ['exempt', 'off', null, 'unknown'] as const;

const weightier = (a: Outcome, b: Outcome): Outcome => (weightOf(b) > weightOf(a) ? b : a);

const weightOf = (outcome: Outcome): number =>
  typeof outcome === 'object' && outcome !== null ? WEIGHT.length : WEIGHT.indexOf(outcome);
