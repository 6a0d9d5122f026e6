/** A row of figures as a bar of text: four heights, since an in-cell chart would need separators of a locale. */
const HEIGHTS = ['▁', '▃', '▅', '▇'] as const;
/** Where there is no figure. */
const NONE = '·';

/**
 * The lowest figure is ▁, the highest ▇; where all are alike, ▅ all along.
 *
 * @param values null where nothing is known
 * @example trendBar([0, 100, null, 300]) // '▁▃·▇'
 */
export function trendBar(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return '–';
  const [low, high] = known.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
  const heightOf = (value: number): number =>
    high === low ? 2 : Math.min(3, Math.floor(((value - low) / (high - low)) * HEIGHTS.length));
  return values.map((value) => (value === null ? NONE : (HEIGHTS[heightOf(value)] ?? NONE))).join('');
}
