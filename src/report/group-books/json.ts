/** The result of *Periksa buku KSM* as plain data. Keys are English and never change. */
import { formatIso } from '../../book/civil-date';
import type { Finding } from '../../book/finding';
import { monthFigures, sinceOf, type BusinessResult } from '../../ksm/business';
import type { CapacityRuleName } from '../../ksm/capacity';
import type { Unchecked } from '../../ksm/group';
import type { Habit, HabitName } from '../../ksm/habits';
import type { MemberSum } from '../../ksm/member-sums';
import type { MonitoredGroup } from '../../ksm/monitor';
import type { TrainingCount } from '../../ksm/training-path';
import { findingJson, type FindingJson } from '../json';
import type { GroupBooksInput } from './input';

export interface HabitJson {
  readonly last: string | null;
  readonly state: Habit['state'];
}

export interface GroupJson {
  readonly name: string;
  readonly habits: Readonly<Record<HabitName, HabitJson>>;
  readonly monthsComplete: number;
  readonly cash: number | null;
  readonly overdue: number | null;
  readonly findings: readonly FindingJson[];
  readonly unchecked: readonly Unchecked[];
  readonly members: readonly MemberSum[];
}

export interface BusinessJson {
  readonly owner: string;
  readonly group: string;
  readonly seasonal: boolean;
  readonly since: string | null;
  readonly monthsInBusiness: number | null;
  readonly cash: number;
  readonly months: readonly ReturnType<typeof monthFigures>[];
  /** Null where the last months have no entry: unknown. */
  readonly capacity: {
    readonly rule: CapacityRuleName;
    readonly amount: number;
    readonly months: number;
    readonly sheet: string;
    readonly cell: string;
  } | null;
  readonly findings: readonly FindingJson[];
}

export interface GroupBooksJson {
  readonly asOf: string;
  readonly groups: readonly GroupJson[];
  readonly businesses: readonly BusinessJson[];
  readonly training: readonly TrainingCount[];
}

const habitJson = ({ last, state }: Habit): HabitJson => ({ last: last === null ? null : formatIso(last), state });

/** Findings of the group's own sheets; those of its businesses stand with them. */
const ownFindings = ({ findings, businesses }: MonitoredGroup): readonly Finding[] => {
  const others = new Set(businesses.flatMap((one) => one.findings));
  return findings.filter((one) => !others.has(one));
};

const groupJson = (line: MonitoredGroup): GroupJson => {
  const { name, habits, monthsComplete, cash, unchecked, members } = line.group;
  return {
    name,
    habits: Object.fromEntries(habits.map((habit) => [habit.name, habitJson(habit)])) as GroupJson['habits'], // every habit is there
    monthsComplete,
    cash,
    overdue: line.overdue,
    findings: ownFindings(line).map((one) => findingJson(one)),
    unchecked,
    members,
  };
};

const businessJson = (one: BusinessResult): BusinessJson => {
  const { owner, group, seasonal, inBusiness, cash, months, capacity, findings } = one;
  return {
    owner,
    group,
    seasonal,
    since: sinceOf(one),
    monthsInBusiness: inBusiness?.months ?? null,
    cash,
    months: months.map(monthFigures),
    capacity:
      capacity === null
        ? null
        : { rule: capacity.rule.name, amount: capacity.amount, months: capacity.months, sheet: capacity.sheet, cell: capacity.cell },
    findings: findings.map((each) => findingJson(each)),
  };
}; // prettier-ignore

/** Groups in the order of Pantauan KSM, businesses in the book's. */
export const groupBooksJson = (input: GroupBooksInput): GroupBooksJson => ({
  asOf: formatIso(input.asOf),
  groups: input.lines.map(groupJson),
  businesses: input.businesses.map(businessJson),
  training: input.training.groups,
});
