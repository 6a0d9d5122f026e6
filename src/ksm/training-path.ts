/** From the training before the first loan (PWK) to the loan: who came, who was found fit, who then got one. */
import type { CivilDate } from '../book/civil-date';
import type { Training } from '../book/group-books';
import { groupKey } from '../book/group-key';
import type { Loan, MemberShare } from '../book/records';

export interface TrainedPerson {
  readonly person: string;
  readonly group: string;
  readonly day: CivilDate | null;
  readonly attended: boolean | null;
  readonly passed: boolean | null;
  /** The disbursement that came after the training; null where none did. */
  readonly loan: CivilDate | null;
  /** True where only the group's loan is booked, not the members' shares. */
  readonly byGroup: boolean;
}

export interface TrainingCount {
  readonly group: string;
  readonly attended: number;
  readonly passed: number;
  readonly loaned: number;
}

export interface TrainingPath {
  readonly persons: readonly TrainedPerson[];
  readonly groups: readonly TrainingCount[];
}

export interface LoansOfMembers {
  readonly loans: readonly Loan[];
  readonly shares: readonly MemberShare[];
}

/** The last line about a person counts: who was trained again was trained. */
function latest(trainings: readonly Training[]): readonly Training[] {
  const persons = new Map<string, Training>();
  for (const one of trainings) {
    const key = `${groupKey(one.group)}\n${groupKey(one.person)}`;
    const known = persons.get(key);
    if (known === undefined || (one.passed ?? one.attended) !== false || known.passed !== true) persons.set(key, one);
  }
  return [...persons.values()];
}

const firstAfter = (days: readonly CivilDate[], day: CivilDate | null): CivilDate | null =>
  days.filter((one) => day !== null && one >= day).reduce<CivilDate | null>((low, one) => (low === null || one < low ? one : low), null); // prettier-ignore

interface Indexed {
  readonly loans: ReadonlyMap<string, readonly Loan[]>;
  readonly shares: ReadonlyMap<string, readonly MemberShare[]>;
}

function byGroup<T extends { readonly group: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const key = groupKey(one.group);
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}

function personOf(one: Training, { loans, shares }: Indexed): TrainedPerson {
  const [group, person] = [groupKey(one.group), groupKey(one.person)];
  const [ofGroup, booked] = [loans.get(group) ?? [], shares.get(group) ?? []];
  const byKey = new Map(ofGroup.map((loan) => [loan.key, loan.disbursed]));
  const own = booked.flatMap((share) => {
    const day = share.loan === null ? null : (byKey.get(share.loan) ?? null);
    return groupKey(share.name) === person && day !== null ? [day] : [];
  });
  const days = booked.length === 0 ? ofGroup.map(({ disbursed }) => disbursed) : own;
  const { day, attended, passed } = one;
  const loan = passed === false ? null : firstAfter(days, day);
  return { person: one.person, group: one.group, day, attended, passed, loan, byGroup: booked.length === 0 };
}

/**
 * Every trained person once, and the counts by group.
 *
 * @param trainings rows of the sheet PWK
 * @param of the UPK's loans and the members' shares of them
 */
export function trainingPath(trainings: readonly Training[], of: LoansOfMembers): TrainingPath {
  const indexed = { loans: byGroup(of.loans), shares: byGroup(of.shares) };
  const persons = latest(trainings).map((one) => personOf(one, indexed));
  const groups = new Map<string, { -readonly [K in keyof TrainingCount]: TrainingCount[K] }>();
  for (const { group, attended, passed, loan } of persons) {
    const key = groupKey(group);
    const count = groups.get(key) ?? { group, attended: 0, passed: 0, loaned: 0 };
    groups.set(key, count);
    if (attended === true || passed === true) count.attended += 1;
    if (passed === true) count.passed += 1;
    if (passed === true && loan !== null) count.loaned += 1;
  }
  return { persons, groups: [...groups.values()] };
}
