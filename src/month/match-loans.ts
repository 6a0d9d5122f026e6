/** Which loan of the book a stored loan is, though rows moved, a number was given anew or a name was put right. */
import type { LoanArrears } from '../arrears/types';
import { formatIso } from '../book/civil-date';
import { markOf, type ClosedLoan } from './closed-month';

type Traits = Pick<ClosedLoan, 'id' | 'mark' | 'disbursed' | 'principal'>;

/** What must be the same, the surest first. */
const KEYS: readonly ((it: Traits) => string)[] = [
  ({ id, mark, disbursed, principal }) => `${id}|${mark}|${disbursed}|${principal}`,
  ({ mark, disbursed, principal }) => `${mark}|${disbursed}|${principal}`,
  ({ id, disbursed, principal }) => `${id}|${disbursed}|${principal}`,
  ({ id, mark, principal }) => `${id}|${mark}|${principal}`,
  ({ id, mark, disbursed }) => `${id}|${mark}|${disbursed}`,
];

const traitsOf = (it: LoanArrears): Traits => ({
  id: it.loan.id,
  mark: markOf(it),
  disbursed: formatIso(it.loan.disbursed),
  principal: it.loan.principal,
});

/** Entries by what they share; more than one under a key cannot be told apart by it. */
function gathered<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}

/**
 * Pairs stored loans with loans of the book. A weaker likeness is only tried where the stronger ones found nothing, and
 * only where it names one of each side; twins alike in everything pair in their order.
 *
 * @returns stored loans by `Loan.key`; loans of neither side are paired twice
 */
export function matchLoans(
  stored: readonly ClosedLoan[],
  rows: readonly LoanArrears[],
): ReadonlyMap<string, ClosedLoan> {
  const found = new Map<string, ClosedLoan>();
  let left: readonly ClosedLoan[] = stored;
  let open = rows.map((row) => ({ key: row.loan.key, traits: traitsOf(row) }));
  KEYS.forEach((keyOf, strength) => {
    if (left.length === 0 || open.length === 0) return;
    const sides = gathered(left, keyOf);
    const taken = new Set<ClosedLoan>();
    for (const [key, list] of gathered(open, ({ traits }) => keyOf(traits))) {
      const own = sides.get(key) ?? [];
      if (strength > 0 && (own.length !== 1 || list.length !== 1)) continue;
      own.slice(0, list.length).forEach((one, index) => {
        const row = list[index];
        if (row === undefined) return;
        found.set(row.key, one);
        taken.add(one);
      });
    }
    left = left.filter((one) => !taken.has(one));
    open = open.filter(({ key }) => !found.has(key));
  });
  return found;
}
