/** Times in milliseconds, several runs, medians. */

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = now();
  const result = work();
  return { ms: now() - start, result };
}

export async function timedAsync<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = now();
  const result = await work();
  return { ms: now() - start, result };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians of several works that take turns, so that a busy machine is busy for all of them. */
export function race(works: readonly (() => unknown)[], rounds = 9, warmUp = 12): readonly number[] {
  for (let round = 0; round < warmUp; round++) for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) works.forEach((work, i) => times[i]?.push(timed(work).ms));
  return times.map(median);
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(2)}×`;
