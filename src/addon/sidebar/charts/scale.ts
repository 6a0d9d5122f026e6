/** Where a figure stands in a drawing. */

const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * The smallest round figure that is not below the highest value: 1, 2, 2,5 or 5 with noughts.
 *
 * @example topOf([384_381_700, null]) // 500_000_000
 * @example topOf([]) // 1
 */
export function topOf(values: readonly (number | null)[]): number {
  const highest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  if (highest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return (STEPS.find((step) => step * power >= highest) ?? 10) * power;
}

/** A month end of the twelve, as an axis names it: the month's number, and the year where it begins to hold. */
export interface Tick {
  readonly month: string;
  readonly year: string;
}

/**
 * @param days YYYY-MM-DD
 * @example ticksOf(['2022-12-31', '2023-01-31']) // [{ month: '12', year: '2022' }, { month: '1', year: '2023' }]
 */
export const ticksOf = (days: readonly string[]): readonly Tick[] =>
  days.map((day, index) => {
    const year = day.slice(0, 4);
    const same = index > 0 && days[index - 1]?.slice(0, 4) === year;
    return { month: String(Number(day.slice(5, 7))), year: same ? '' : year };
  });
