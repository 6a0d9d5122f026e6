/** Which parts of a package something leads to. */
import type { Package } from './package';
import { relationsOf, relationsPart } from './relations';

/** The parts that relationships lead to, from the package itself on, with the files that hold the relationships. */
export function reachableParts(source: Pick<Package, 'has' | 'text'>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (source.has(relationsPart(part))) found.add(relationsPart(part).toLowerCase());
    for (const { target, external } of relationsOf(source, part)) {
      if (external || found.has(target.toLowerCase()) || !source.has(target)) continue;
      found.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return found;
}
