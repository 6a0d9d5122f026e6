/** The five habits of a living group (panca sutra): meeting, saving, bookkeeping, lending, repaying. */
import type { CivilDate } from '../book/civil-date';

export const HABITS = ['meeting', 'saving', 'bookkeeping', 'lending', 'repaying'] as const;
export type HabitName = (typeof HABITS)[number];

export interface Habit {
  readonly name: HabitName;
  /** The last day on which a book shows it; null where none does. */
  readonly last: CivilDate | null;
  /** `unknown`: no book tells; never taken for asleep. */
  readonly state: 'alive' | 'asleep' | 'unknown';
}

/** Without a setting: so many days without an entry, and a habit sleeps. */
export const ALIVE_DAYS = 45;

/**
 * A habit's state on a day.
 *
 * @param last the last day on which it shows, on or before the reporting day
 * @param within days, inclusive
 * @example habitOf('saving', day('2024-05-01'), { asOf: day('2024-06-15'), within: 45 }).state // 'alive'
 */
export function habitOf(
  name: HabitName,
  last: CivilDate | null,
  { asOf, within }: { readonly asOf: CivilDate; readonly within: number },
): Habit {
  if (last === null) return { name, last, state: 'unknown' };
  return { name, last, state: asOf - last <= within ? 'alive' : 'asleep' };
}

/** How many days the habit that sleeps longest has slept; 0 where none does. */
export const longestAsleep = (habits: readonly Habit[], asOf: CivilDate): number =>
  habits.reduce(
    (most, { state, last }) => (state === 'asleep' && last !== null ? Math.max(most, asOf - last) : most),
    0,
  );
