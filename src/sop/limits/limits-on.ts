import type { CivilDate } from '../../book/civil-date';
import type { Limit, LimitKey, LimitTable } from './types';

/** The limits in force on one day; what nobody limited then is not among them. */
export type Limits = Readonly<Partial<Record<LimitKey, Limit>>>;

/** A BKM's own decision of the same day goes before a guide. */
const inOrder = (a: Limit, b: Limit): number =>
  a.validFrom - b.validFrom || Number(a.origin === 'bkm') - Number(b.origin === 'bkm');

/**
 * Which limits hold on a day. They change on a few days only, so every day between two changes shares one answer.
 *
 * @returns a function from a day to its limits; null where loans of that day cannot be judged
 * @source DOMAIN: a limit holds until a later value replaces it
 * @example limitsByDay({ rows: [], from: civilDate(2008, 1, 1) })(civilDate(2007, 12, 31)) // null
 */
export function limitsByDay({ rows, from }: LimitTable): (day: CivilDate) => Limits | null {
  const steps: { readonly since: CivilDate; readonly limits: Limits }[] = [];
  for (const row of [...rows].sort(inOrder)) {
    const last = steps[steps.length - 1];
    const limits = { ...last?.limits, [row.key]: row };
    if (last !== undefined && last.since === row.validFrom) steps[steps.length - 1] = { since: row.validFrom, limits };
    else steps.push({ since: row.validFrom, limits });
  }
  return (day) => (day < from ? null : (lastBefore(steps, day)?.limits ?? NONE));
}

const NONE: Limits = {};

function lastBefore<T extends { readonly since: CivilDate }>(steps: readonly T[], day: CivilDate): T | undefined {
  let index = steps.length - 1;
  while (index >= 0 && (steps[index]?.since ?? day) > day) index--;
  return steps[index];
}
