/** All groups and businesses of a workbook, judged as of a day. */
import type { GroupBooks } from '../book/group-books';
import { groupKey } from '../book/group-key';
import type { LoanBook } from '../book/records';
import { judgeBusiness, type BusinessResult } from './business';
import type { CapacityRule } from './capacity';
import { judgeGroup, type GroupJudged, type GroupResult } from './group';
import type { BooksOfGroup } from './group-flows';

export interface BooksJudged extends GroupJudged {
  readonly rule: CapacityRule;
}

export interface BooksResult {
  readonly groups: readonly GroupResult[];
  readonly businesses: readonly BusinessResult[];
}

type Gathered = {
  -readonly [K in keyof BooksOfGroup]: BooksOfGroup[K] extends readonly (infer T)[] ? T[] : BooksOfGroup[K];
};

/** The books by group, in the order in which groups first appear; a group that only has businesses is one too. */
function byGroup({ cash, members, attendance }: GroupBooks): readonly BooksOfGroup[] {
  const groups = new Map<string, Gathered>();
  const at = (name: string): Gathered => {
    const key = groupKey(name);
    const known = groups.get(key) ?? { name, cash: [], savings: [], shares: [], attendance: [] };
    groups.set(key, known);
    return known;
  };
  for (const book of cash) {
    if (book.kind === 'group') at(book.group).cash.push(book);
    else if (book.group !== '') at(book.group);
  }
  for (const book of members) at(book.group)[book.kind].push(book);
  for (const book of attendance) at(book.group).attendance.push(book);
  return [...groups.values()];
}

/** A list by the key of its group. */
function indexed<T>(list: readonly T[], of: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const key = groupKey(of(one));
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}

/**
 * Judges every group and every business.
 *
 * @param books as read
 * @param upk the UPK's own loan book in the same workbook; null where it has none
 */
export function judgeBooks(books: GroupBooks, upk: LoanBook | null, about: BooksJudged): BooksResult {
  const loans = indexed(upk?.loans ?? [], ({ group }) => group);
  const groupOf = new Map((upk?.loans ?? []).map(({ key, group }) => [key, group]));
  const repayments = indexed(upk?.repayments ?? [], ({ loan }) => groupOf.get(loan) ?? '');
  const recordOf = (name: string) => {
    const key = groupKey(name);
    return { loans: loans.get(key) ?? [], repayments: repayments.get(key) ?? [] };
  };
  return {
    groups: byGroup(books).map((group) => {
      const record = recordOf(group.name);
      return judgeGroup({ ...group, name: record.loans[0]?.group ?? group.name }, record, about);
    }),
    businesses: books.cash.filter(({ kind }) => kind === 'business').map((book) => judgeBusiness(book, about)),
  };
}
