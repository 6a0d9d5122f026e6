import { since } from './rule';
import type { Limit } from './limits/types';
import type { Sexes } from './subjects';

const WHOLE = 10_000;

/**
 * Whether women are too few among some people. Those whose sex is not known decide nothing: it is said only where they could
 * not make up for it.
 *
 * @param people counted by sex
 * @param min the least share of women, in basis points
 */
export function tooFewWomen({ women, men, unknown }: Sexes, min: Limit) {
  const people = women + men + unknown;
  if (people === 0) return 'unknown';
  const enough = (count: number): boolean => count * WHOLE >= min.value * people;
  if (enough(women)) return null;
  return enough(women + unknown) ? 'unknown' : { women, people, min: min.value, since: since(min) };
}
