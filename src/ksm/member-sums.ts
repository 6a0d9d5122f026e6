/** What each member has saved, got and paid. */
import type { CivilDate } from '../book/civil-date';
import type { MemberBook, MemberEntry } from '../book/group-books';
import type { Rupiah } from '../book/money';
import { groupKey } from '../book/group-key';

export interface MemberSum {
  readonly name: string;
  /** Null where no book of savings names this member: unknown, not zero. */
  readonly savings: Rupiah | null;
  /** Share of the loan; null where no book of shares names this member. */
  readonly share: Rupiah | null;
  readonly paid: Rupiah | null;
}

type Sums = { -readonly [K in keyof MemberSum]: MemberSum[K] };

/**
 * A line a member, in the order in which the books first name them; spellings that differ in case or punctuation are one.
 *
 * @param asOf lines of later days are left out
 */
export function memberSums(books: readonly MemberBook[], asOf: CivilDate): readonly MemberSum[] {
  const members = new Map<string, Sums>();
  const at = ({ member }: MemberEntry): Sums => {
    const key = groupKey(member);
    const known = members.get(key) ?? { name: member, savings: null, share: null, paid: null };
    members.set(key, known);
    return known;
  };
  for (const { kind, entries } of books)
    for (const entry of entries) {
      if (entry.member === '' || (entry.day !== null && entry.day > asOf)) continue;
      const sums = at(entry);
      if (kind === 'savings') sums.savings = (sums.savings ?? 0) + entry.in - entry.out;
      else {
        sums.share = (sums.share ?? 0) + entry.in;
        sums.paid = (sums.paid ?? 0) + entry.out;
      }
    }
  return [...members.values()];
}
