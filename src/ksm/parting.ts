/** Two records of the same money: whether they agree, and from when on they do not. */
import { addDays, type CivilDate } from '../book/civil-date';
import type { BookTable } from '../book/group-books';
import type { Rupiah } from '../book/money';

/** Money of a day, and where it stands. */
export interface Flow {
  readonly day: CivilDate;
  readonly amount: Rupiah;
  readonly row: number;
  /** Null for what does not stand in a group's book. */
  readonly table: BookTable | null;
}

/** The sum of the flows up to a day, inclusive; built once, asked often. */
export function runningSum(flows: readonly Flow[]): (day: CivilDate) => Rupiah {
  const sorted = [...flows].sort((a, b) => a.day - b.day);
  const sums: Rupiah[] = [];
  sorted.forEach(({ amount }, index) => sums.push((sums[index - 1] ?? 0) + amount));
  return (day) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.day ?? 0) <= day) low = middle + 1;
      else high = middle;
    }
    return sums[low - 1] ?? 0;
  };
}

type Sum = (day: CivilDate) => Rupiah;

/**
 * Whether two sums agree on a day, or did within so many days before or after: money may be on its way.
 *
 * @param grace whole days, e.g. 7
 */
export function agreeAround(
  one: Sum,
  other: Sum,
  around: { readonly day: CivilDate; readonly grace: number },
): boolean {
  const { day, grace } = around;
  const [here, there] = [one(day), other(day)];
  for (let shift = -grace; shift <= grace; shift++) {
    const then = addDays(day, shift);
    if (other(then) === here || one(then) === there) return true;
  }
  return false;
}

export interface Parting {
  /** The first day from which the two differ without ever agreeing again. */
  readonly since: CivilDate;
  readonly one: Rupiah;
  readonly other: Rupiah;
}

/**
 * Where two records part for good.
 *
 * @param until reporting day; later flows are not looked at
 * @param grace days that money may be on its way
 * @returns null where they agree
 */
export function partingOf(
  one: readonly Flow[],
  other: readonly Flow[],
  { until, grace }: { readonly until: CivilDate; readonly grace: number },
): Parting | null {
  const [ones, others] = [one, other].map((flows) => flows.filter(({ day }) => day <= until)) as [Flow[], Flow[]]; // two in, two out
  const [a, b] = [runningSum(ones), runningSum(others)];
  if (agreeAround(a, b, { day: until, grace })) return null;
  const days = [...new Set([...ones, ...others].map(({ day }) => day))].sort((x, y) => x - y);
  let since = days[0] ?? until;
  days.forEach((day, index) => {
    if (a(day) === b(day)) since = days[index + 1] ?? until;
  });
  return { since, one: a(until), other: b(until) };
}
