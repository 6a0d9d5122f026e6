/** The schedule as people see it: a list of instalments. */
import type { CivilDate } from '../book/civil-date';
import { runningSums } from './declining';
import { dueOf, interestTo, principalTo, type Plan } from './plan';
import { planOf, type ScheduleChoices, type Terms } from './plan-of';
import type { Instalment } from './types';

/**
 * The instalments of a loan.
 *
 * @param terms a loan, or what a schedule depends on of it
 * @returns by due day; principal sums to the loan's, nothing is negative
 * @source practice of Ungaran and Kisaran (DOMAIN, Arrears)
 * @example scheduleOf(monthlyLoan(38000000, 12, 150, '2022-04-20'), URBAN).length // 12
 * @example scheduleOf(monthlyLoan(38000000, 12, 150, '2022-04-20'), URBAN)[0]?.principal // 3166700
 * @example scheduleOf(monthlyLoan(38000000, 12, 150, '2022-04-20'), URBAN)[11]?.principal // 3166300
 */
export function scheduleOf(terms: Terms, choices: ScheduleChoices): readonly Instalment[] {
  const plan = planOf(terms, choices);
  return Array.from({ length: plan.count }, (_, i) => instalmentAt(plan, i + 1));
}

const instalmentAt = (plan: Plan, k: number): Instalment => ({
  due: dueOf(plan, k),
  principal: principalTo(plan, k) - principalTo(plan, k - 1),
  interest: interestTo(plan, k) - interestTo(plan, k - 1),
});

/**
 * A plan from instalments that are given, e.g. by a test or a book of another kind.
 *
 * @param schedule in any order; same-day instalments keep theirs
 */
export function planFrom(schedule: readonly Instalment[]): Plan {
  const sorted = [...schedule].sort((a, b) => a.due - b.due);
  const principal = runningSums(sorted.map((it) => it.principal));
  const interest = runningSums(sorted.map((it) => it.interest));
  const total = principal[sorted.length] ?? 0;
  const each = sorted.find((it) => it.principal > 0)?.principal ?? total;
  const start = sorted[0]?.due ?? NO_DAY;
  return {
    count: sorted.length,
    days: { start, unit: 'month', every: 1, length: sorted.length },
    principal: { total, parts: Math.max(1, sorted.length), each, remainder: 'last' },
    interest: 0,
    lastInterest: 0,
    rows: { dues: sorted.map((it) => it.due), principal, interest },
    instalment: each,
  };
}

/** Never asked: a plan without instalments has no due day. */
const NO_DAY = 0 as CivilDate; // the brand has no runtime form
