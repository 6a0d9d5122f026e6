/** Figures as lines: what, how long, and beside it what was aimed at. Nothing fails: a slow machine is no fault. */

export const shown = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** @param target at most so many milliseconds */
export function tell(what: string, milliseconds: number, target?: number): void {
  const aim = target === undefined ? '' : ` (target ${shown(target)}: ${milliseconds <= target ? 'met' : 'NOT met'})`;
  process.stdout.write(`${what}: ${shown(milliseconds)}${aim}\n`);
}

/** Times between frames, in milliseconds. */
export function tellFrames(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const late = sorted.filter((time) => time > LONG_FRAME).length;
  process.stdout.write(
    `${what}, ${sorted.length} frames: p50 ${shown(at(0.5))} (target ${shown(FRAME)}), p95 ${shown(at(0.95))}, worst ${shown(sorted.at(-1) ?? 0)}; ${late} longer than ${LONG_FRAME} ms\n`,
  );
}

/** Sixty a second, as far as clocks tell; and what an eye sees as a stumble. */
const FRAME = 17;
const LONG_FRAME = 50;
