/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number;
  readonly pick: <T>(all: readonly T[]) => T | undefined;
  readonly shuffled: <T>(all: readonly T[]) => T[];
}

/** Mixes two whole numbers into another: the n-th draw of a seed, whatever was drawn before. */
export function mixed(seed: number, n: number): number {
  let x = (seed ^ Math.imul(n + 1, 0x9e3779b1)) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** A source of its own for a seed. */
export function randomOf(seed: number): Random {
  let drawn = 0;
  const next = (): number => mixed(seed, drawn++) / 2 ** 32;
  const below = (n: number): number => Math.floor(next() * n);
  const shuffled = <T>(all: readonly T[]): T[] => {
    const rest = [...all];
    const out: T[] = [];
    while (rest.length > 0) out.push(...rest.splice(below(rest.length), 1));
    return out;
  };
  return { next, below, pick: (all) => all[below(all.length)], shuffled };
}
